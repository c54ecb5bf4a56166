package org.dramatis.extract.relation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.extract.MarkedTexts;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.Test;

/** Of the posts marked in sixty sentences nearly all are found, and hardly any others. */
class TenuresReadIT {

  private final Ontology ontology = new OntologyReader().read().values();
  private final ArticleAnnotator annotator = new ArticleAnnotator();

  @Test
  void findsThePostsThatAReaderFinds() throws IOException {
    MarkedTexts.beside(TenuresReadIT.class, "tenures.txt").hold(this::found, 0.95, 0.95);
  }

  /** The posts of each sentence, each as "holder | title | organisation | when | begin | end". */
  private List<String> found(String sentence) {
    Text text = Text.of(sentence);
    Passage passage = new Passage(new Span(0, text.length()), Passage.Kind.PROSE);
    AnnotatedArticle annotated =
        annotator.annotate(new Article("a", text, Metadata.NONE, List.of(passage)));
    return new TenureFinder(ontology)
        .find(annotated, new EntityFinder(ontology).find(annotated)).tenures().stream()
            .map(post -> written(text, post))
            .toList();
  }

  private static String written(Text text, TenureMention post) {
    return String.join(
        " | ",
        text.slice(post.holder()),
        post.title(),
        words(text, post.organisation()),
        post.former() ? "over" : "now",
        words(text, post.begin()),
        words(text, post.end()));
  }

  private static String words(Text text, Optional<Span> span) {
    return span.map(text::slice).orElse("-");
  }
}
