package org.dramatis.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.model.Claims;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Mention;

/** The IRIs of the claims of one document that can be judged, and the claims by their IRIs. */
public final class ClaimNames {

  private final Map<String, Mention> mentions = new HashMap<>();
  private final Map<Mention, String> names = new HashMap<>();

  public ClaimNames(Iris iris, DocumentClaims document) {
    Claims claims = document.claims();
    MentionNames nodes = new MentionNames(iris.document(document.document().id()), claims);
    claims.entities().forEach(mention -> put(nodes.entity(mention.span()), mention));
    claims.events().forEach(mention -> put(nodes.event(mention.span()), mention));
    claims.relations().forEach(mention -> put(nodes.of(mention), mention));
    claims.tenures().forEach(mention -> put(nodes.of(mention), mention));
    claims.quotations().forEach(mention -> put(nodes.of(mention), mention));
  }

  private void put(Node node, Mention mention) {
    mentions.putIfAbsent(node.getURI(), mention);
    names.put(mention, node.getURI());
  }

  /** The claim with an IRI; nothing if the document has none that can be judged. */
  public Optional<Mention> find(String iri) {
    return Optional.ofNullable(mentions.get(iri));
  }

  /** The IRI of a claim of the document. */
  public String of(Mention mention) {
    return names.get(mention);
  }
}
