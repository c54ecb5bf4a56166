package org.dramatis.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.LocalThing;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Things;

/** Which thing a local thing is, and which tenure a tenure mention speaks of. */
public final class ThingIndex {

  private final Map<LocalThing, String> paths = new HashMap<>();
  private final Map<Post, String> tenures = new HashMap<>();

  private ThingIndex() {}

  public static ThingIndex of(Things things) {
    ThingIndex index = new ThingIndex();
    things
        .entities()
        .forEach(entity -> entity.members().forEach(it -> index.paths.put(it, entity.path())));
    things
        .events()
        .forEach(event -> event.members().forEach(it -> index.paths.put(it, event.path())));
    things
        .tenures()
        .forEach(tenure -> tenure.evidence().forEach(it -> index.put(it, tenure.path())));
    return index;
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

  /** What a tenure mention says, without how sure it is: the graph keeps confidences rounded. */
  private record Post(
      String document, Span span, Span holder, String title, Optional<Span> organisation) {

    static Post of(String document, TenureMention mention) {
      return new Post(
          document, mention.span(), mention.holder(), mention.title(), mention.organisation());
    }
  }
}
