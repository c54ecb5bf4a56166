package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.annotate.ArticleAnnotator;
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
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int marked = 0;
    for (Map.Entry<String, List<String>> sentence : marked().entrySet()) {
      List<String> found = found(sentence.getKey());
      marked += sentence.getValue().size();
      found.stream().filter(post -> !sentence.getValue().contains(post)).forEach(wrong::add);
      sentence.getValue().stream().filter(post -> !found.contains(post)).forEach(missed::add);
    }
    double right = marked - missed.size();
    assertThat(right / marked).as("recall, without %s", missed).isGreaterThanOrEqualTo(0.95);
    assertThat(right / (right + wrong.size()))
        .as("precision, with %s", wrong)
        .isGreaterThanOrEqualTo(0.95);
  }

  /** The posts of each sentence, each as "holder | title | organisation | when | begin | end". */
  private static Map<String, List<String>> marked() throws IOException {
    Map<String, List<String>> marked = new LinkedHashMap<>();
    try (InputStream stream = TenuresReadIT.class.getResourceAsStream("tenures.txt")) {
      List<String> posts = List.of();
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith(" ")) {
          posts.add(line.strip());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          posts = new ArrayList<>();
          marked.put(line, posts);
        }
      }
    }
    return marked;
  }

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
