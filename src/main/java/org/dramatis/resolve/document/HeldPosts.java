package org.dramatis.resolve.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.EntityMention;
import org.dramatis.resolve.name.Folding;

/** Compares a noun with the posts that the document says a person holds: "the Iraqi premier". */
final class HeldPosts {

  private final Discourse discourse;
  private final Scene scene;

  HeldPosts(Discourse discourse, Scene scene) {
    this.discourse = discourse;
    this.scene = scene;
  }

  /**
   * Whether the thing is a person who holds the post that the noun names: "whole" if all words of
   * the noun are of its title, else "part"; "same" if of the body that the noun names, "open" if it
   * names none; "other" if of another; "none" if the person holds no such post.
   */
  String match(EntityMention mention, Cluster thing) {
    String best = "none";
    Set<String> words = discourse.modifiers(mention);
    for (Cluster.Post post : thing.posts()) {
      if (post.words().contains(mention.name())) {
        boolean whole = post.words().containsAll(withoutOwners(mention, words));
        String body = body(mention, post);
        if (!body.equals("other")) {
          return (whole ? "whole " : "part ") + body;
        }
        best = "other";
      }
    }
    return best;
  }

  private Set<String> withoutOwners(EntityMention mention, Set<String> words) {
    Set<String> rest = new HashSet<>(words);
    for (EntityMention owner : discourse.ownersIn(mention)) {
      rest.removeAll(Folding.words(owner.grounds().text()));
    }
    return rest;
  }

  private String body(EntityMention mention, Cluster.Post post) {
    Optional<Cluster> held = post.body().flatMap(scene::home);
    for (EntityMention owner : discourse.ownersIn(mention)) {
      Optional<Cluster> named = scene.home(owner.span());
      if (named.isPresent() && held.isPresent()) {
        return named.get() == held.get() ? "same" : "other";
      }
    }
    return "open";
  }
}
