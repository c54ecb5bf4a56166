package org.dramatis.export.crate;

/** Tells people what is in a crate and how to open it. */
final class CrateReadme {

  private CrateReadme() {}

  static String of(Contents contents, CrateNotes notes) {
    return """
        # Who did what to whom: a graph of news

        %s%s.

        The graph was drawn from the texts by a program, Dramatis, and has mistakes. Every statement in it says in which
        documents and in which words it was found, and how sure the program is: look there before you rely on one.

        | | |
        | --- | --- |
        | `graph.trig` | the whole graph, in RDF, a named graph for each document; for SPARQL stores and RDF libraries |
        | `ontology.ttl` | what its classes and properties mean |
        | `queries/` | questions to it, in SPARQL, each with the question in its first line |
        | `tables/` | the same as CSV, for spreadsheets, R and pandas; `tables/datapackage.json` says what the columns are |
        | `network.graphml`, `network.gexf` | the same as nodes and edges, for Gephi, Cytoscape or NetworkX |
        | `texts/` | the texts that it was drawn from, unchanged; all offsets count their Unicode code points |
        | `ro-crate-metadata.json` | all of this for machines (RO-Crate 1.2), with sizes, digests and how the graph was made |

        %s
        """
        .formatted(
            contents.counted(),
            contents.period().map(period -> ", of " + period.replace("/", " to ")).orElse(""),
            notes
                .licence()
                .map(licence -> "Licence: <" + licence + ">.")
                .orElse(
                    "The texts belong to those who published them. The queries and the ontology are"
                        + " those of Dramatis, under GPL-3.0-or-later."));
  }
}
