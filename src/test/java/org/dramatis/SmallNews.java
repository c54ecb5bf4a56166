package org.dramatis;

import static org.dramatis.model.EntityKind.ORGANISATION;
import static org.dramatis.model.EntityKind.PERSON;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.keep.ClaimRecord;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Metadata;
import org.dramatis.model.SentenceNotation;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.ClaimsNotation;
import org.dramatis.store.GraphStore;

/** Invented reports of a sentence each, whose claims are written down and need no models. */
public final class SmallNews {

  static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  static final Stages STAGES =
      new Stages(
          new OntologyReader().read(),
          new ArticleAnnotator(),
          Path.of("unused"),
          Iris.DEFAULT_BASE);
  static final Run RUN = Run.of(Map.of("program", "invented"));

  private SmallNews() {}

  /** A report with what it claims. */
  public record Report(Article article, DocumentClaims claims) {}

  /** A report of one sentence, its claims written in the words of the sentence. */
  public static Report report(String id, String words, UnaryOperator<ClaimsNotation> claims) {
    AnnotatedArticle article =
        SentenceNotation.article(
            id, Metadata.NONE, SentenceNotation.sentence(words.replace(" ", "/NN ") + "/NN"));
    return new Report(article.article(), claims.apply(new ClaimsNotation(article)).resolve());
  }

  /** Four reports about Nora Vane, Nora Fenn and Ida Holm. */
  public static List<Report> reports() {
    return List.of(
        report(
            "a",
            "Nora Vane met Ida Holm",
            claims ->
                claims
                    .name(PERSON, "Nora Vane")
                    .name(PERSON, "Ida Holm")
                    .event("Meeting", "met", "participant=Nora Vane", "participant=Ida Holm")),
        report(
            "b",
            "Nora Fenn chairs Quay Trust",
            claims ->
                claims
                    .name(PERSON, "Nora Fenn")
                    .name(ORGANISATION, "Quay Trust")
                    .tenure("Nora Fenn", "chair", "Quay Trust")
                    .relation("memberOf", "Nora Fenn", "Quay Trust")),
        report("c", "Nora Vane left", claims -> claims.name(PERSON, "Nora Vane")),
        report(
            "d",
            "Ida Holm says Nora Vane likes fish",
            claims ->
                claims
                    .name(PERSON, "Ida Holm")
                    .name(PERSON, "Nora Vane")
                    .quotation("Nora Vane likes fish", "Ida Holm")));
  }

  /** Writes reports, in the place of those with their ids, and brings the things up to date. */
  public static void write(GraphStore store, Report... reports) {
    try (KeptClaims kept = new KeptClaims(store.claims())) {
      List<ClaimRecord> records =
          Arrays.stream(reports)
              .map(report -> ClaimRecord.of(report.article(), report.claims()))
              .toList();
      kept.keep(records);
      store.write(
          update -> {
            for (int i = 0; i < reports.length; i++) {
              update.replace(
                  IRIS.document(reports[i].article().id()),
                  new ClaimMapper(IRIS)
                      .map(
                          reports[i].article(), reports[i].claims(), RUN, records.get(i).digest()));
            }
          });
      STAGES.things(store, kept).bringUpToDate();
    }
  }

  /** A new store that holds the four reports. */
  public static Path store(Path folder) {
    try (GraphStore store = GraphStore.open(folder, Iris.DEFAULT_BASE)) {
      write(store, reports().toArray(Report[]::new));
    }
    return folder;
  }
}
