package org.dramatis.export.followthemoney;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Terms;

/**
 * The ISO 3166 codes of countries, by the English names that Java knows and by those of {@code
 * country-names.txt}. A name that more than one country has is none.
 */
final class Countries {

  private static final Node COUNTRY = Terms.dr("Country");
  private static final Node LOCATED_IN = Terms.dr("locatedIn");

  /** Places lie in places: a harbour, a city, a region, a country. */
  private static final int STEPS = 4;

  private final GraphReading reading;
  private final Map<String, String> codes = new HashMap<>();

  Countries(GraphReading reading) {
    this.reading = reading;
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      codes.put(plain(name), code.toLowerCase(Locale.ROOT));
    }
    for (String line : WordLists.lines("country-names.txt")) {
      int space = line.indexOf(' ');
      String name = plain(line.substring(space + 1));
      if (line.startsWith("-")) {
        codes.remove(name);
      } else {
        codes.put(name, line.substring(0, space));
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceFirst("^the ", "");
  }

  /** The code of the one country that a place is or lies in, if the graph knows it. */
  Optional<String> of(Node place) {
    Set<String> found = new TreeSet<>();
    Set<Node> seen = new HashSet<>(Set.of(place));
    Deque<Node> around = new ArrayDeque<>(List.of(place));
    for (int step = 0; step <= STEPS && !around.isEmpty(); step++) {
      for (int i = around.size(); i > 0; i--) {
        Node node = around.remove();
        Optional<String> code = codeOf(node);
        code.ifPresent(found::add);
        if (code.isEmpty()) {
          reading.values(node, LOCATED_IN).stream().filter(seen::add).forEach(around::add);
        }
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<String> codeOf(Node node) {
    if (!reading.is(node, COUNTRY)) {
      return Optional.empty();
    }
    Set<String> found = new TreeSet<>();
    for (Node property : List.of(RDFS.Nodes.label, Terms.ALTERNATIVE_LABEL)) {
      for (String name : reading.texts(node, property)) {
        Optional.ofNullable(codes.get(plain(name))).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
