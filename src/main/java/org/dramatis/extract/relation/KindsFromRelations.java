package org.dramatis.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.RelationType;

/**
 * Gives a kind to the names of which the taggers say nothing, from the relations that they stand
 * in: what was founded is an organisation.
 */
public final class KindsFromRelations {

  private final Map<String, RelationType> types;

  public KindsFromRelations(Ontology ontology) {
    this.types =
        ontology.relations().stream().collect(Collectors.toMap(RelationType::iri, type -> type));
  }

  /** The kind of an unknown name where one of these is wanted; {@code OTHER} if none will do. */
  static EntityKind wanted(Set<EntityKind> kinds) {
    for (EntityKind kind : List.of(EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.CITY)) {
      if (kinds.contains(kind)) {
        return kind == EntityKind.CITY ? EntityKind.PLACE : kind;
      }
    }
    return EntityKind.OTHER;
  }

  /** The mentions, those of unknown names in a relation as names of its kind. */
  public List<EntityMention> settle(List<EntityMention> mentions, List<RelationMention> relations) {
    Map<Span, EntityKind> bySpan = new HashMap<>();
    for (RelationMention relation : relations) {
      RelationType type = types.get(relation.predicate());
      bySpan.putIfAbsent(relation.subject(), wanted(type.subjects()));
      bySpan.putIfAbsent(relation.object(), wanted(type.objects()));
    }
    Map<String, EntityKind> byName = new HashMap<>();
    for (EntityMention mention : mentions) {
      if (isUnknown(mention) && bySpan.containsKey(mention.span())) {
        byName.putIfAbsent(name(mention), bySpan.get(mention.span()));
      }
    }
    return mentions.stream()
        .map(
            mention ->
                isUnknown(mention) && byName.containsKey(name(mention))
                    ? named(mention, byName.get(name(mention)))
                    : mention)
        .toList();
  }

  private static boolean isUnknown(EntityMention mention) {
    boolean group = mention.kind() == EntityKind.PERSON && isCapitalised(mention.grounds().text());
    return mention.form() == EntityMention.Form.NOMINAL
        && !mention.tellsName()
        && (mention.kind() == EntityKind.OTHER || group);
  }

  /** "The Quds Force" is no group of people without a name, as "the force" is. */
  private static boolean isCapitalised(String words) {
    return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
  }

  private static String name(EntityMention mention) {
    String name = mention.grounds().line();
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }

  private static EntityMention named(EntityMention mention, EntityKind kind) {
    Grounds grounds = mention.grounds();
    return new EntityMention(
        new Grounds(grounds.span(), grounds.text(), grounds.confidence(), "name/from-relation"),
        EntityMention.Form.NAME,
        kind,
        name(mention),
        mention.count(),
        mention.sentence(),
        mention.head());
  }
}
