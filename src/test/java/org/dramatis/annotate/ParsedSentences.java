package org.dramatis.annotate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dramatis.model.Article;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.SentenceNotation;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/**
 * Prints how the models read sentences, in the notation that tests are written in, so that tests
 * need no models and yet show real parses. Arguments: the sentences.
 */
public final class ParsedSentences {

  private ParsedSentences() {}

  public static void main(String[] sentences) {
    ArticleAnnotator annotator = new ArticleAnnotator();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String written : sentences) {
      out.println("// " + written);
      annotator.annotate(article(written)).sentences().forEach(each -> out.println(call(each)));
    }
  }

  private static Article article(String written) {
    Text text = Text.of(written);
    Passage passage = new Passage(new Span(0, text.length()), Passage.Kind.PROSE);
    return new Article("printed", text, Metadata.NONE, List.of(passage));
  }

  private static String call(Sentence sentence) {
    return SentenceNotation.write(sentence).stream()
        .map(part -> "\"" + part.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(", ", "sentence(", ")"));
  }
}
