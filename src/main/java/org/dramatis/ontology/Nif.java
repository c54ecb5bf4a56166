package org.dramatis.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms that we use of the NLP Interchange Format: texts and the spans in them. */
public final class Nif {

  public static final String NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Resource CONTEXT = resource("Context");
  public static final Resource SENTENCE = resource("Sentence");
  public static final Property IS_STRING = property("isString");
  public static final Property REFERENCE_CONTEXT = property("referenceContext");
  public static final Property BEGIN_INDEX = property("beginIndex");
  public static final Property END_INDEX = property("endIndex");
  public static final Property ANCHOR_OF = property("anchorOf");
  public static final Property IN_SENTENCE = property("sentence");

  private Nif() {}

  private static Resource resource(String localName) {
    return ResourceFactory.createResource(NAMESPACE + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NAMESPACE, localName);
  }
}
