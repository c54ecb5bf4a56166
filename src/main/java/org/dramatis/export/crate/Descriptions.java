package org.dramatis.export.crate;

import java.util.Map;

/** What the files of a crate are. */
final class Descriptions {

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("README.md", "What is here, for people"),
          Map.entry("graph.trig", "The whole graph in RDF, a named graph for each document"),
          Map.entry("ontology.ttl", "What the classes and properties of the graph mean"),
          Map.entry("network.graphml", "The graph as nodes and edges"),
          Map.entry("network.gexf", "The graph as nodes and edges, with time"),
          Map.entry("tables/", "The graph as tables"),
          Map.entry("tables/datapackage.json", "What the columns of the tables are"),
          Map.entry("queries/", "Questions to the graph, in SPARQL"),
          Map.entry("texts/", "The texts that the graph was drawn from"));

  private Descriptions() {}

  static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    return KNOWN.getOrDefault(path, stem.replace('-', ' '));
  }
}
