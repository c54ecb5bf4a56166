package org.dramatis.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The few terms by which the store knows what it keeps. */
final class Names {

  static {
    JenaSystem.init();
  }

  static final Node TYPE = RDF.type.asNode();
  static final Node SUBCLASS_OF = RDFS.subClassOf.asNode();
  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node CLAIMS_DIGEST = node("https://w3id.org/dramatis/ns#claimsDigest");
  static final Node WAS_GENERATED_BY = node("http://www.w3.org/ns/prov#wasGeneratedBy");
  static final Node ONTOLOGY = node(GraphStore.ONTOLOGY);

  private Names() {}

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
