package org.dramatis.resolve.document;

import java.util.Set;
import java.util.stream.Stream;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Knows what a definite noun surely means: what the document or the name itself calls by it. */
final class DefiniteNouns {

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final HeldPosts posts;
  private final SortNouns sorts;

  DefiniteNouns(Discourse discourse, NameKnowledge knowledge, Scene scene) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.posts = new HeldPosts(discourse, scene);
    this.sorts = new SortNouns(knowledge);
  }

  boolean isDefinite(EntityMention nominal) {
    return knowledge.is("definite", discourse.determiner(nominal));
  }

  /** Whether the document or the name itself calls the thing by this noun. */
  boolean isCalled(EntityMention nominal, Cluster cluster) {
    String noun = nominal.name();
    String post = posts.match(nominal, cluster);
    if (post.equals("other") || post.startsWith("part")) {
      return false;
    }
    if (cluster.roles().contains(noun)) {
      return cluster.named() || !modifiersDiffer(nominal, cluster);
    }
    if (!cluster.named() || discourse.isPlural(nominal)) {
      return false;
    }
    if (cluster.kind() != EntityKind.PERSON && sorts.isOfName(cluster, noun)) {
      return true;
    }
    return sorts.isOfKind(cluster, noun)
        && (cluster.kind() != EntityKind.ORGANISATION || !nameIsOfState(cluster));
  }

  private boolean nameIsOfState(Cluster cluster) {
    return Stream.of(Form.values())
        .flatMap(form -> cluster.called(form).stream())
        .flatMap(name -> Folding.words(name).stream())
        .anyMatch(word -> knowledge.is("state-body", word));
  }

  /** "the second attacker" is not "the first attacker". */
  private boolean modifiersDiffer(EntityMention nominal, Cluster cluster) {
    Set<String> modifiers = discourse.modifiers(nominal);
    if (modifiers.isEmpty()) {
      return false;
    }
    return cluster.mentions().stream()
        .filter(other -> other.form() == Form.NOMINAL && !other.tellsName())
        .noneMatch(other -> discourse.modifiers(other).containsAll(modifiers));
  }
}
