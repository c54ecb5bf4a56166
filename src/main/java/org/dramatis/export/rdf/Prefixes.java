package org.dramatis.export.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short names of namespaces: the same in every export of a store. */
final class Prefixes {

  private static final Pattern LOCAL_NAME =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

  private final Map<String, String> namespaces = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final String documents;

  Prefixes(String base) {
    put("dr", "https://w3id.org/dramatis/ns#");
    put("kg", base);
    for (String kind :
        List.of(
            "document", "event", "judgement", "organisation", "person", "place", "run", "tenure")) {
      put(kind, base + kind + "/");
    }
    put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    put("prov", "http://www.w3.org/ns/prov#");
    put("skos", "http://www.w3.org/2004/02/skos/core#");
    put("dcterms", "http://purl.org/dc/terms/");
    put("owl", "http://www.w3.org/2002/07/owl#");
    put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    put("xsd", "http://www.w3.org/2001/XMLSchema#");
    put("sh", "http://www.w3.org/ns/shacl#");
    put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    put("gaf", "http://groundedannotationframework.org/gaf#");
    put("org", "http://www.w3.org/ns/org#");
    put("foaf", "http://xmlns.com/foaf/0.1/");
    put("schema", "https://schema.org/");
    put("time", "http://www.w3.org/2006/time#");
    put("geo", "http://www.opengis.net/ont/geosparql#");
    documents = base + "document/";
  }

  private Prefixes(Prefixes others) {
    namespaces.putAll(others.namespaces);
    prefixes.putAll(others.prefixes);
    documents = others.documents;
  }

  Prefixes with(String prefix, String namespace) {
    Prefixes more = new Prefixes(this);
    more.put(prefix, namespace);
    return more;
  }

  private void put(String prefix, String namespace) {
    namespaces.put(prefix, namespace);
    prefixes.put(namespace, prefix);
  }

  Map<String, String> namespaces() {
    return Collections.unmodifiableMap(namespaces);
  }

  /** The IRI as prefix and local name, where it has one that needs no escapes. */
  Optional<String> shorten(String iri) {
    int begin = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String prefix = prefixes.get(iri.substring(0, begin));
    String localName = iri.substring(begin);
    return prefix != null && LOCAL_NAME.matcher(localName).matches()
        ? Optional.of(prefix + ":" + localName)
        : Optional.empty();
  }

  /** The document that an IRI is of or stands in; empty for any other. */
  String documentOf(String iri) {
    if (!iri.startsWith(documents)) {
      return "";
    }
    int hash = iri.indexOf('#');
    return hash < 0 ? iri : iri.substring(0, hash);
  }
}
