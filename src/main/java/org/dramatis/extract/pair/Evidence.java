package org.dramatis.extract.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;

/** What is claimed in a document so far, found by the words it is claimed of. */
final class Evidence {

  private record Ends(Object subject, Object object) {}

  private final Map<Integer, List<EntityMention>> mentions = new HashMap<>();
  private final Map<Span, LocalEntity> entities = new HashMap<>();
  private final Map<Ends, List<RelationMention>> bySpan = new HashMap<>();
  private final Map<Ends, List<RelationMention>> byEntity = new HashMap<>();
  private final Map<Ends, List<TenureMention>> tenures = new HashMap<>();
  private final Map<Span, List<TenureMention>> posts = new HashMap<>();
  private LocalEntity main;

  Evidence(Claims claims, List<LocalEntity> subjects) {
    for (EntityMention mention : claims.entities()) {
      mentions.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
    }
    for (LocalEntity entity : subjects) {
      entity.mentions().forEach(span -> entities.put(span, entity));
      if (main == null && entity.named()) {
        main = entity;
      }
    }
    for (RelationMention relation : claims.relations()) {
      add(bySpan, new Ends(relation.subject(), relation.object()), relation);
      add(byEntity, new Ends(thing(relation.subject()), thing(relation.object())), relation);
    }
    for (TenureMention tenure : claims.tenures()) {
      add(posts, tenure.holder(), tenure);
      tenure
          .organisation()
          .ifPresent(owner -> add(tenures, new Ends(tenure.holder(), owner), tenure));
    }
  }

  private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  private Object thing(Span span) {
    LocalEntity entity = entities.get(span);
    return entity == null ? span : entity.id();
  }

  List<EntityMention> mentions(int sentence) {
    return mentions.getOrDefault(sentence, List.of());
  }

  Optional<LocalEntity> entity(Span mention) {
    return Optional.ofNullable(entities.get(mention));
  }

  /** Whether this is the first named thing of the document. */
  boolean isMain(Argument argument) {
    return argument.entity().isPresent() && argument.entity().get() == main;
  }

  /** Found by the ontology's patterns between just these words. */
  List<RelationMention> between(Argument subject, Argument object) {
    return bySpan.getOrDefault(new Ends(subject.span(), object.span()), List.of());
  }

  /** Found by the ontology's patterns between any mentions of the two things. */
  List<RelationMention> betweenThings(Argument subject, Argument object) {
    return byEntity.getOrDefault(new Ends(thing(subject.span()), thing(object.span())), List.of());
  }

  List<TenureMention> tenures(Argument holder, Argument organisation) {
    return tenures.getOrDefault(new Ends(holder.span(), organisation.span()), List.of());
  }

  List<TenureMention> posts(Argument holder) {
    return posts.getOrDefault(holder.span(), List.of());
  }
}
