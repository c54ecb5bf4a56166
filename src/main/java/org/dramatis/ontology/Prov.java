package org.dramatis.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms that we use of PROV-O: which run of the program made what. */
public final class Prov {

  public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  public static final Resource ACTIVITY = resource("Activity");
  public static final Property WAS_GENERATED_BY = property("wasGeneratedBy");
  public static final Property STARTED_AT_TIME = property("startedAtTime");
  public static final Property ENDED_AT_TIME = property("endedAtTime");

  private Prov() {}

  private static Resource resource(String localName) {
    return ResourceFactory.createResource(NAMESPACE + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NAMESPACE, localName);
  }
}
