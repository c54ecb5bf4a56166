package org.dramatis.extract.consequence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.extract.Extractor;
import org.dramatis.extract.MarkedTexts;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Period;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.resolve.document.DocumentResolver;
import org.dramatis.resolve.name.NameKnowledge;
import org.junit.jupiter.api.Test;

/** What follows from the events of some fifty short texts is nearly all found, and hardly more. */
class ConsequencesReadIT {

  private final Extractor extractor = new Extractor(new OntologyReader().read().values());
  private final ArticleAnnotator annotator = new ArticleAnnotator();
  private final DocumentResolver resolver = new DocumentResolver(NameKnowledge.load());

  @Test
  void findsWhatAReaderConcludes() throws IOException {
    MarkedTexts.beside(ConsequencesReadIT.class, "consequences.txt").hold(this::found, 0.7, 0.9);
  }

  /** What follows from each text, each as "subject | relation | object | begin | end | over". */
  private List<String> found(String words) {
    Text text = Text.of(words);
    Passage passage = new Passage(new Span(0, text.length()), Passage.Kind.PROSE);
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 8)),
            DateBasis.GIVEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    AnnotatedArticle annotated =
        annotator.annotate(new Article("a", text, metadata, List.of(passage)));
    Claims found = extractor.extract(annotated);
    Claims claims = extractor.relate(annotated, found, resolver.subjects(annotated, found));
    return Stream.concat(
            claims.relations().stream().filter(this::follows).map(it -> written(text, it)),
            claims.tenures().stream().filter(it -> isConsequence(it)).map(it -> written(text, it)))
        .distinct()
        .toList();
  }

  /** Relations that an event claims, and those of which it says when they hold. */
  private boolean follows(RelationMention relation) {
    return relation.grounds().foundBy().startsWith("consequence/")
        || !relation.period().equals(Period.UNSAID);
  }

  private boolean isConsequence(TenureMention post) {
    return post.grounds().foundBy().startsWith("consequence/");
  }

  private static String written(Text text, RelationMention relation) {
    return String.join(
        " | ",
        text.slice(relation.subject()),
        relation.predicate().substring(relation.predicate().indexOf('#') + 1),
        text.slice(relation.object()),
        words(text, relation.period().begin()),
        words(text, relation.period().end()),
        relation.period().over() ? "over" : "now");
  }

  private static String written(Text text, TenureMention post) {
    return String.join(
        " | ",
        text.slice(post.holder()),
        post.title(),
        words(text, post.organisation()),
        words(text, post.begin()),
        words(text, post.end()),
        post.former() ? "over" : "now");
  }

  private static String words(Text text, Optional<Span> span) {
    return span.map(text::slice).orElse("-");
  }
}
