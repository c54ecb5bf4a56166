package org.dramatis.resolve.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalThing;
import org.dramatis.model.Span;

/** Finds the entity that a mention of a document speaks of. */
public final class EntityIndex {

  private final Map<LocalThing, Entity> entities;

  public EntityIndex(List<Entity> entities) {
    int members = 0;
    for (Entity entity : entities) {
      members += entity.members().size();
    }
    this.entities = new HashMap<>(members * 4 / 3 + 1);
    for (Entity entity : entities) {
      entity.members().forEach(member -> this.entities.put(member, entity));
    }
  }

  /** The entities of one document, by the spans of their mentions. */
  public Mentions of(DocumentClaims document) {
    Map<Span, Entity> found = new HashMap<>(2 * document.claims().entities().size());
    Set<Span> described = new HashSet<>();
    String id = document.document().id();
    for (LocalEntity local : document.entities()) {
      Entity entity = entities.get(new LocalThing(id, local.id()));
      if (entity != null) {
        local.mentions().forEach(span -> found.put(span, entity));
        if (!local.named()) {
          described.addAll(local.mentions());
        }
      }
    }
    return new Mentions(found, described);
  }

  /** The mentions of one document. */
  public static final class Mentions {
    private final Map<Span, Entity> entities;
    private final Set<Span> described;

    Mentions(Map<Span, Entity> entities, Set<Span> described) {
      this.entities = entities;
      this.described = described;
    }

    /** The entity of a mention, where it has one. */
    public Optional<Entity> entity(Span mention) {
      return Optional.ofNullable(entities.get(mention));
    }

    /** Whether the thing that a mention speaks of has a name. */
    public boolean isNamed(Span mention) {
      return !described.contains(mention);
    }
  }
}
