package org.dramatis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.dramatis.query.Dossier.Entry;
import org.dramatis.query.Dossier.Section;

/** Puts together what the graph knows of one thing, from the answers to the questions. */
public final class Dossiers {

  private final Dataset dataset;
  private final NamedQueries queries;
  private final QueryRunner runner;
  private final ThingFinder finder;

  public Dossiers(Dataset dataset, NamedQueries queries) {
    this.dataset = dataset;
    this.queries = queries;
    this.runner = new QueryRunner(dataset, Optional.empty());
    this.finder = new ThingFinder(dataset);
  }

  /**
   * The dossier of the best supported thing that a name fits, or of the one that an IRI means.
   *
   * @throws UnknownName if there is none
   */
  public Dossier of(String nameOrIri) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Thing> found = finder.find(nameOrIri, ParameterType.THING);
          Thing thing = found.get(0);
          List<String> names = new Labels(dataset).otherNames(thing.iri());
          List<Section> sections = isEvent(thing) ? ofEvent(thing) : ofEntity(thing);
          return new Dossier(
              thing,
              names,
              sections.stream().filter(section -> !section.entries().isEmpty()).toList(),
              found.subList(1, found.size()));
        });
  }

  private boolean isEvent(Thing thing) {
    return new Labels(dataset).isEvent(thing.iri());
  }

  private List<Section> ofEntity(Thing thing) {
    List<Row> posts = ask("posts-held-when", "name", thing);
    List<Row> relations = new ArrayList<>(ask("relations-of", "name", thing));
    relations.removeIf(relation -> posts.stream().anyMatch(post -> isSame(relation, post)));
    return List.of(
        section("Posts", posts, post -> DossierSentences.post(post, thing)),
        section("Relations", relations, DossierSentences::relation),
        section("Events", ask("timeline-of", "name", thing), DossierSentences::event),
        section("Quotations", ask("quotations-of", "name", thing), DossierSentences::quotation),
        section(
            "What others say",
            ask("who-said-what-about", "name", thing),
            DossierSentences::quotation),
        disagreements(ask("claims-that-disagree", "name", thing), false),
        judgements(thing));
  }

  private static boolean isSame(Row relation, Row post) {
    return relation.get("who").equals(post.get("who"))
        && relation.get("relation").equals(post.get("postHeld"))
        && relation.get("whom").equals(post.get("of"));
  }

  private List<Section> ofEvent(Thing thing) {
    return List.of(
        section(
            "What, when and where",
            ask("what-is-known-of", "event", thing),
            DossierSentences::circumstance),
        section(
            "Who took part",
            ask("people-at-an-event", "event", thing),
            DossierSentences::participant),
        disagreements(ask("claims-that-disagree", "story", thing), true),
        section(
            "What the reports say",
            ask("where-does-this-come-from", "name", thing),
            DossierSentences::report),
        judgements(thing));
  }

  private static Section disagreements(List<Row> rows, boolean ofOneEvent) {
    return new Section("Where reports disagree", new Disagreements(ofOneEvent).entries(rows));
  }

  private Section judgements(Thing thing) {
    return section("Judgements", ask("judgements", "name", thing), JudgementText::entry);
  }

  private List<Row> ask(String query, String parameter, Thing thing) {
    return runner.rows(queries.get(query), Map.of(parameter, thing.iri())).stream()
        .map(Row::new)
        .toList();
  }

  private static Section section(String title, List<Row> rows, Function<Row, Entry> sentence) {
    return new Section(title, rows.stream().map(sentence).distinct().toList());
  }
}
