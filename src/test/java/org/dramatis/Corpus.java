package org.dramatis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Documents for tests, a file each, so that they can be read in any order. */
enum Corpus {
  SAMPLES {
    @Override
    boolean isThere() {
      return true;
    }

    @Override
    List<Path> documents(Path folder) {
      List<Path> documents = new ArrayList<>();
      for (Path file : filesOf(Path.of("samples"))) {
        if (file.toString().endsWith(".jsonl")) {
          documents.addAll(split(file, folder, 1));
        } else if (file.toString().endsWith(".txt") || file.toString().endsWith(".html")) {
          documents.add(file);
        }
      }
      return documents;
    }
  },

  /** Thirty real articles, from all parts of the collection. */
  WIKINEWS {
    private static final Path FILE = Path.of("..", "shared", "corpus", "wikinews.jsonl");
    private static final int ONE_IN = 9;
    private static final int WANTED = 30;

    @Override
    boolean isThere() {
      return Files.exists(FILE);
    }

    @Override
    List<Path> documents(Path folder) {
      return split(FILE, folder, ONE_IN).subList(0, WANTED);
    }
  };

  abstract boolean isThere();

  /**
   * @param folder for those that are not files of their own
   */
  abstract List<Path> documents(Path folder);

  /** Writes one line in so many to a file of its own. */
  private static List<Path> split(Path file, Path folder, int oneIn) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<Path> documents = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += oneIn) {
        String name = String.format(Locale.ROOT, "%s-%03d.jsonl", file.getFileName(), i + 1);
        documents.add(Files.writeString(folder.resolve(name), lines.get(i) + "\n"));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id that the document is read with. */
  static String idOf(Path document) {
    try {
      if (!document.toString().endsWith(".jsonl")) {
        return document.getFileName().toString();
      }
      JsonNode line = new ObjectMapper().readTree(Files.readString(document));
      return line.get("id").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document, its first "said" become "says": a change that moves all that follows. */
  static Path changed(Path document, Path folder) {
    try {
      Path changed = Files.createDirectories(folder).resolve(document.getFileName());
      String text = Files.readString(document).replaceFirst("\\bsaid\\b", "has said");
      return Files.writeString(changed, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
