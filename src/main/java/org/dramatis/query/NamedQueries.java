package org.dramatis.query;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dramatis.model.DramatisException;

/** The catalogue of questions, by name. */
public final class NamedQueries {

  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";

  private final SortedMap<String, NamedQuery> byName = new TreeMap<>();

  public NamedQueries(Collection<NamedQuery> queries) {
    queries.forEach(query -> byName.put(query.name(), query));
  }

  /** The questions that come with the program. */
  public static NamedQueries shipped() {
    URL folder = NamedQueries.class.getResource(FOLDER);
    if (folder == null) {
      throw new DramatisException("The program has no folder " + FOLDER + ": build it again.");
    }
    try {
      return at(folder.toURI());
    } catch (IOException | URISyntaxException e) {
      throw new DramatisException("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static NamedQueries at(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return read(Path.of(folder));
    }
    String jar = folder.getSchemeSpecificPart().replaceFirst("!.*", "");
    try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
      return read(inside.getPath(FOLDER));
    }
  }

  /** The questions of a folder: each file that ends in {@code .rq}. */
  public static NamedQueries read(Path folder) {
    List<NamedQuery> queries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      Comparator<Path> byFileName = Comparator.comparing(file -> file.getFileName().toString());
      for (Path file : files.sorted(byFileName).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
          queries.add(
              NamedQuery.of(
                  name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new DramatisException("Cannot read the queries in " + folder + ": " + e, e);
    }
    return new NamedQueries(queries);
  }

  /** All, by name. */
  public List<NamedQuery> all() {
    return List.copyOf(byName.values());
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * @throws UnknownQuery if there is none of that name
   */
  public NamedQuery get(String name) {
    NamedQuery query = byName.get(name);
    if (query == null) {
      List<String> nearest = Nearness.nearest(name, byName.keySet());
      throw new UnknownQuery(
          "There is no query \""
              + name
              + "\". "
              + (nearest.isEmpty() ? "There are: " : "Near it: ")
              + String.join(", ", nearest.isEmpty() ? byName.keySet() : nearest)
              + ".");
    }
    return query;
  }
}
