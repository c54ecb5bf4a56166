package org.dramatis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.Article;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;
import org.dramatis.model.Passage;
import org.dramatis.model.Span;
import org.dramatis.model.Text;

/** Articles to measure with: one a line, with text and date, every paragraph to be read. */
public final class JsonLinesArticles {

  private JsonLinesArticles() {}

  /** The first articles of a file. */
  public static List<Article> read(Path file, int most) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (articles.size() < most) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    return articles;
  }

  private static Article article(JsonNode json) {
    Text text = Text.of(json.get("text").asText());
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (String line : text.string().split("(?<=\n)")) {
      if (!line.isBlank()) {
        Span span = text.spanOfUnits(begin, begin + line.stripTrailing().length());
        passages.add(new Passage(span, Passage.Kind.PROSE));
      }
      begin += line.length();
    }
    Metadata metadata =
        json.hasNonNull("date")
            ? Metadata.NONE.dated(
                LocalDate.parse(json.get("date").asText().substring(0, 10)), DateBasis.GIVEN)
            : Metadata.NONE;
    return new Article(json.path("id").asText(), text, metadata, passages);
  }
}
