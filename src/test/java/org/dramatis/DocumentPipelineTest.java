package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dramatis.model.SentenceNotation.article;
import static org.dramatis.model.SentenceNotation.sentence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.annotate.KeptAnnotations;
import org.dramatis.annotate.PipelineVersion;
import org.dramatis.map.Iris;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.DramatisException;
import org.dramatis.model.Metadata;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of one document, with annotations written down instead of models. */
class DocumentPipelineTest {

  private static final AnnotatedArticle MEETING =
      article(
          "meeting",
          Metadata.NONE,
          sentence(
              "Keller/NNP/PERSON met|meet/VBD Reed/NNP/PERSON ././.",
              "root(0,2)",
              "nsubj(2,1)",
              "obj(2,3)",
              "punct(2,4)"));

  @TempDir Path folder;

  private DocumentPipeline pipeline() {
    return new Stages(
            new OntologyReader().read(), new ArticleAnnotator(), folder, Iris.DEFAULT_BASE)
        .pipeline();
  }

  private void keep(AnnotatedArticle annotated) {
    new KeptAnnotations(folder, PipelineVersion.text()).keep(annotated);
  }

  @Test
  void makesTheGraphOfADocument() {
    keep(MEETING);

    ReadDocument read = pipeline().read(MEETING.article());

    assertThat(read.iri()).isEqualTo(Iris.DEFAULT_BASE + "document/meeting");
    assertThat(read.words()).isEqualTo(4);
    GraphAssert.assertThatGraph(read.graph())
        .says(
            "<%s#event-7-10> a dr:EventMention ; dr:eventClass dr:Meeting ; nif:anchorOf 'met' ."
                .formatted(read.iri()));
  }

  @Test
  void countsTheWordsThatWereRead() {
    Text text = Text.of(MEETING.article().text().string() + " Moll stayed at home.");
    Article tooLong = new Article("too-long", text, Metadata.NONE, List.of());
    keep(new AnnotatedArticle(tooLong, MEETING.sentences(), List.of(), List.of()));

    assertThat(pipeline().read(tooLong).words()).isEqualTo(4);
  }

  @Test
  void makesNoGraphWhereTheStoreHasTheSame() {
    keep(MEETING);
    ReadDocument first = pipeline().read(MEETING.article(), "");
    String digest = first.claims().orElseThrow().digest();

    ReadDocument again = pipeline().read(MEETING.article(), digest);

    assertThat(first.graph()).isNotEmpty();
    assertThat(again.graph()).isEmpty();
    assertThat(again.claims().orElseThrow().digest()).isEqualTo(digest);
    GraphAssert.assertThatGraph(first.graph())
        .says("<%s> dr:claimsDigest '%s' .".formatted(first.iri(), digest));
  }

  @Test
  void saysOfADocumentThatCannotBeWorkedOnWhichItIs() {
    Article cut = MEETING.article();
    TimeExpression outside = new TimeExpression(0, 9, 12, "2031", TimexType.DATE);
    keep(new AnnotatedArticle(cut, MEETING.sentences(), List.of(outside), List.of()));

    ReadDocument read = pipeline().read(cut);

    assertThat(read.graph()).isEmpty();
    assertThat(read.remarks())
        .singleElement()
        .asString()
        .startsWith("meeting: could not be worked on (")
        .endsWith("please report it");
  }

  @Test
  void stopsWhereGoingOnWouldLoseWork() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Article empty = new Article("empty", Text.of(""), Metadata.NONE, List.of());
    DocumentPipeline pipeline =
        new Stages(new OntologyReader().read(), new ArticleAnnotator(), file, Iris.DEFAULT_BASE)
            .pipeline();

    assertThatThrownBy(() -> pipeline.read(empty)).isInstanceOf(DramatisException.class);
  }
}
