package org.dramatis.view.evidence;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What one document says in one place.
 *
 * @param mention whose words say it
 * @param parties the mentions of those whom the fact is about, where they are only a part of what
 *     the mention tells
 */
record Claim(Node mention, List<Node> parties) {

  Claim {
    parties = List.copyOf(parties);
  }

  static Claim of(Node mention) {
    return new Claim(mention, List.of());
  }
}
