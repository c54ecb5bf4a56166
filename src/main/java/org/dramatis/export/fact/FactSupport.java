package org.dramatis.export.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The claims behind the facts of one thing, looked for when they are first asked for. */
final class FactSupport {

  private final Claims claims;
  private final Node thing;
  private final boolean event;
  private Map<Claims.Tie, List<Claim>> roles;
  private Claims.Related related;

  FactSupport(Claims claims, Node thing, boolean event) {
    this.claims = claims;
    this.thing = thing;
    this.event = event;
  }

  Support of(Fact.Sort sort, Claims.Tie tie) {
    Map<Claims.Tie, List<Claim>> found = sort == Fact.Sort.ROLE ? roles() : related().claims();
    return Support.of(found.getOrDefault(tie, List.of()));
  }

  /** From when to when a relation of an entity holds, where that is known. */
  Optional<Description> times(Claims.Tie tie) {
    return event ? Optional.empty() : Optional.ofNullable(related().times().get(tie));
  }

  private Map<Claims.Tie, List<Claim>> roles() {
    if (roles == null) {
      roles = claims.ofRoles(thing);
    }
    return roles;
  }

  private Claims.Related related() {
    if (related == null) {
      related = claims.ofRelations(thing);
    }
    return related;
  }
}
