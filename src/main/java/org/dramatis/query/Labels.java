package org.dramatis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.dramatis.ontology.Ontology;

/** The names in a graph. Whoever asks holds a transaction. */
final class Labels {

  private static final String PREFIXES =
      "PREFIX dr: <"
          + Ontology.NAMESPACE
          + "> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
  private static final String SUPPORT =
      " ?thing rdfs:label ?label ; dr:sourceCount ?sources ; dr:documentCount ?documents ;"
          + " dr:mentionCount ?mentions ; a ?class . }";

  private final Dataset dataset;

  Labels(Dataset dataset) {
    this.dataset = dataset;
  }

  /** One name of one thing. */
  record Label(String thing, String kind, String text) {}

  /** Every name of the things that a parameter of this type may name. */
  List<Label> of(ParameterType type) {
    List<Label> labels = new ArrayList<>();
    String kinds =
        switch (type) {
          case EVENT -> "dr:Event";
          case THING -> "dr:Person dr:Organisation dr:Place dr:Event";
          default -> "dr:Person dr:Organisation dr:Place";
        };
    select(
        "SELECT ?thing ?kind ?label { VALUES ?kind { "
            + kinds
            + " } ?thing a ?kind . { ?thing rdfs:label ?label } UNION"
            + " { ?thing skos:altLabel ?label } }",
        row ->
            labels.add(
                new Label(
                    row.getResource("thing").getURI(),
                    row.getResource("kind").getLocalName(),
                    row.getLiteral("label").getLexicalForm())));
    return labels;
  }

  /** What is known of things, best supported first; IRIs that are none are left out. */
  List<Thing> describe(Iterable<String> iris) {
    Map<String, Thing> things = new LinkedHashMap<>();
    StringBuilder values = new StringBuilder();
    iris.forEach(iri -> values.append('<').append(iri).append("> "));
    select(
        "SELECT * { VALUES ?thing { " + values + "}" + SUPPORT,
        row -> {
          Thing thing = thing(row);
          things.merge(thing.iri(), thing, Labels::finer);
        });
    return things.values().stream().sorted(Thing.BY_SUPPORT).collect(Collectors.toList());
  }

  /** What a mention or a document's own thing denotes. */
  List<String> denotedBy(String iri) {
    List<String> things = new ArrayList<>();
    select(
        "SELECT DISTINCT ?thing { { <%s> dr:denotes ?thing } UNION { ?mention dr:localThing <%s> ; dr:denotes ?thing } } ORDER BY ?thing"
            .formatted(iri, iri),
        row -> things.add(row.getResource("thing").getURI()));
    return things;
  }

  /** What a thing is called besides its label. */
  List<String> otherNames(String iri) {
    List<String> names = new ArrayList<>();
    select(
        "SELECT ?name { <%s> skos:altLabel ?name } ORDER BY ?name".formatted(iri),
        row -> names.add(row.getLiteral("name").getLexicalForm()));
    return names;
  }

  boolean isEvent(String iri) {
    List<String> found = new ArrayList<>();
    select(
        "SELECT ?thing { VALUES ?thing { <%s> } ?thing a dr:Event }".formatted(iri),
        row -> found.add(iri));
    return !found.isEmpty();
  }

  private static Thing thing(QuerySolution row) {
    return new Thing(
        row.getResource("thing").getURI(),
        row.getLiteral("label").getLexicalForm(),
        row.getResource("class").getURI().replaceFirst(".*[#/]", ""),
        row.getLiteral("sources").getInt(),
        row.getLiteral("documents").getInt(),
        row.getLiteral("mentions").getInt());
  }

  /** Of two classes of one thing, the leaf: Person, Organisation, Place and Event stand above. */
  private static Thing finer(Thing one, Thing other) {
    boolean otherIsFiner = isBroad(one) || other.kind().compareTo(one.kind()) < 0;
    return !isBroad(other) && otherIsFiner ? other : one;
  }

  private static boolean isBroad(Thing thing) {
    return thing.kind().equals("Place") || thing.kind().equals("Event");
  }

  private void select(String query, Consumer<QuerySolution> consumer) {
    try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, dataset)) {
      execution.execSelect().forEachRemaining(consumer);
    }
  }
}
