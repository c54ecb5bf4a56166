package org.dramatis.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dramatis.model.Entity;
import org.dramatis.model.Event;
import org.dramatis.model.LocalThing;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Span;
import org.dramatis.model.Tenure;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Things;

/** Which thing a local thing is, and which tenure a tenure mention speaks of. */
public final class ThingIndex {

  private final Map<LocalThing, String> paths = new HashMap<>();
  private final Map<Post, String> tenures = new HashMap<>();

  private final JudgedMentions judged;

  private ThingIndex(JudgedMentions judged) {
    this.judged = judged;
  }

  public static ThingIndex of(Things things) {
    return of(things, document -> true);
  }

  /**
   * The index of some documents.
   *
   * @param documents whether a document, by its id, is to be asked about
   */
  public static ThingIndex of(Things things, Predicate<String> documents) {
    ThingIndex index = new ThingIndex(new JudgedMentions(things.rulings(), documents));
    for (Entity entity : things.entities()) {
      index.put(entity.members(), entity.path(), documents);
    }
    for (Event event : things.events()) {
      index.put(event.members(), event.path(), documents);
    }
    for (Tenure tenure : things.tenures()) {
      tenure.evidence().stream()
          .filter(evidence -> documents.test(evidence.document()))
          .forEach(evidence -> index.put(evidence, tenure.path()));
    }
    return index;
  }

  private void put(List<LocalThing> members, String path, Predicate<String> documents) {
    for (LocalThing member : members) {
      if (documents.test(member.document())) {
        paths.put(member, path);
      }
    }
  }

  private void put(MentionReference evidence, String path) {
    if (evidence.mention() instanceof TenureMention mention) {
      tenures.put(Post.of(evidence.document(), mention), path);
    }
  }

  /** The path of the thing that a document's local thing is, where it is one. */
  public Optional<String> pathOf(String document, String localThing) {
    return Optional.ofNullable(paths.get(new LocalThing(document, localThing)));
  }

  Optional<String> pathOf(String document, TenureMention mention) {
    return Optional.ofNullable(tenures.get(Post.of(document, mention)));
  }

  /** What the user has judged of the documents' claims. */
  JudgedMentions judged() {
    return judged;
  }

  /** What a tenure mention says, without how sure it is: the graph keeps confidences rounded. */
  private record Post(
      String document, Span span, Span holder, String title, Optional<Span> organisation) {

    static Post of(String document, TenureMention mention) {
      return new Post(
          document, mention.span(), mention.holder(), mention.title(), mention.organisation());
    }
  }
}
