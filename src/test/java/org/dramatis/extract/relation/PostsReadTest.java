package org.dramatis.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dramatis.extract.ReadSentences;
import org.dramatis.extract.entity.EntityFinder;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Sentence;
import org.dramatis.model.SentenceNotation;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.OntologyReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The posts in the parsed sentences of {@code posts-parsed.txt}, without models. */
class PostsReadTest {

  private final Ontology ontology = new OntologyReader().read().values();

  /** What is shown, on what sentence, and the posts in it. */
  private record Case(String shown, Sentence sentence, List<String> posts) {}

  @TestFactory
  Stream<DynamicTest> readsPosts() throws IOException {
    return cases().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.shown(),
                    () ->
                        assertThat(found(each.sentence()))
                            .containsExactlyInAnyOrderElementsOf(each.posts())));
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream stream = PostsReadTest.class.getResourceAsStream("posts-parsed.txt")) {
      String written = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : written.split("\n\n")) {
        List<String> lines = block.lines().toList();
        if (lines.stream().anyMatch(line -> line.startsWith(">"))) {
          cases.add(parsed(lines));
        }
      }
    }
    return cases;
  }

  private static Case parsed(List<String> lines) {
    StringBuilder tokens = new StringBuilder();
    StringBuilder dependencies = new StringBuilder();
    List<String> posts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      switch (line.charAt(0)) {
        case '>' -> tokens.append(line.substring(1));
        case '<' -> dependencies.append(line.substring(1));
        default -> posts.add(line);
      }
    }
    Sentence sentence =
        SentenceNotation.sentence(tokens.toString(), dependencies.toString().strip());
    return new Case(lines.get(0).substring(2), sentence, posts);
  }

  private List<String> found(Sentence sentence) {
    AnnotatedArticle article = ReadSentences.article(sentence);
    Text text = article.article().text();
    return new TenureFinder(ontology)
        .find(article, new EntityFinder(ontology).find(article)).tenures().stream()
            .map(post -> written(text, post))
            .toList();
  }

  private static String written(Text text, TenureMention post) {
    return text.slice(post.holder())
        + ": "
        + post.title()
        + post.organisation().map(owner -> ", " + text.slice(owner)).orElse("")
        + (post.former() ? " (over)" : "")
        + post.begin().map(time -> " from " + text.slice(time)).orElse("")
        + post.end().map(time -> " to " + text.slice(time)).orElse("");
  }
}
