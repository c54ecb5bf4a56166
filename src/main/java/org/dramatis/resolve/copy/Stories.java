package org.dramatis.resolve.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Copy;
import org.dramatis.model.Document;
import org.dramatis.resolve.match.Partition;

/** Which documents tell one story in nearly the same words. */
public final class Stories {

  /** Near-copies share at least this part of their word sequences. */
  private static final double LIKE = 0.5;

  /** A text is cut out of another if that has at least this part of its word sequences. */
  private static final double CUT = 0.65;

  /**
   * Below this share of common word sequences a sketch does not tell how much one has of another.
   */
  private static final double TELLING = 0.2;

  private static final int BANDS = Sketch.SIZE / 2;

  /** So many texts with one key are compared with those that have it too. */
  private static final int BESIDE = 8;

  private static final Comparator<Telling> EARLIEST =
      Comparator.comparing((Telling telling) -> telling.issued().orElse(LocalDate.MAX))
          .thenComparing(Telling::document);

  private final Map<String, String> originals;

  /** The original of each document whose story is told more than once. */
  private final Map<String, String> repeated;

  private Stories(Map<String, String> originals) {
    this.originals = originals;
    this.repeated = new HashMap<>(originals);
    originals.values().forEach(original -> repeated.put(original, original));
  }

  /**
   * What of a document is compared.
   *
   * @param fingerprint as the document resolver made it
   */
  public record Telling(String document, Optional<LocalDate> issued, String fingerprint) {

    public static Telling of(Document document) {
      return new Telling(document.id(), document.metadata().issued(), document.fingerprint());
    }
  }

  /** Finds the stories among documents given in any order. */
  public static Stories among(List<Telling> tellings) {
    List<Telling> ordered = tellings.stream().sorted(EARLIEST).toList();
    List<Optional<Sketch>> sketches =
        ordered.stream().map(telling -> Sketch.decode(telling.fingerprint())).toList();
    Partition original = new Partition(ordered.size());
    for (int band = 0; band < BANDS; band++) {
      joinWithin(band, sketches, original);
    }
    for (int band = 0; band < BANDS; band++) {
      joinCut(band, sketches, original);
    }
    Map<String, String> originals = new LinkedHashMap<>();
    for (int i = 0; i < original.size(); i++) {
      int first = original.root(i);
      if (first != i) {
        originals.put(ordered.get(i).document(), ordered.get(first).document());
      }
    }
    return new Stories(originals);
  }

  private static void joinWithin(int band, List<Optional<Sketch>> sketches, Partition original) {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      if (sketches.get(i).isEmpty()) {
        continue;
      }
      Sketch sketch = sketches.get(i).get();
      List<Integer> others = seen.computeIfAbsent(sketch.band(band), key -> new ArrayList<>(1));
      boolean known = false;
      for (int other : others) {
        if (original.root(other) == original.root(i)) {
          known = true;
        } else if (sketch.likeness(sketches.get(other).get()) >= LIKE) {
          original.join(i, other);
        }
      }
      if (!known || others.size() < BESIDE) {
        others.add(i);
      }
    }
  }

  /**
   * A copy that was cut short is like its original alone: two texts cut out of one survey of the
   * day tell two stories, unless the survey came first.
   */
  private static void joinCut(int band, List<Optional<Sketch>> sketches, Partition original) {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      if (sketches.get(i).isEmpty() || original.root(i) != i) {
        continue;
      }
      Sketch sketch = sketches.get(i).get();
      List<Integer> others = seen.computeIfAbsent(sketch.band(band), key -> new ArrayList<>(1));
      for (int other : others) {
        if (original.root(i) == i && isCut(sketch, sketches.get(other).get())) {
          original.join(i, other);
        }
      }
      if (original.root(i) == i && others.size() < BESIDE) {
        others.add(i);
      }
    }
  }

  private static boolean isCut(Sketch one, Sketch two) {
    return one.likeness(two) >= TELLING && one.containment(two) >= CUT;
  }

  /** The earliest document of the story that a document tells; itself if it is no copy. */
  public String storyOf(String document) {
    return originals.getOrDefault(document, document);
  }

  /** Counts documents, and stories, among documents of which those that are equal come together. */
  public Count count() {
    return new Count();
  }

  /** A count that grows. */
  public final class Count {
    private final Set<String> several = new HashSet<>();
    private String last = "";
    private int documents;
    private int once;

    private Count() {}

    /** Takes one more document, or the last one again. */
    public void add(String document) {
      if (document.equals(last)) {
        return;
      }
      last = document;
      documents++;
      String original = repeated.get(document);
      if (original == null) {
        once++;
      } else {
        several.add(original);
      }
    }

    public int documents() {
      return documents;
    }

    public int stories() {
      return once + several.size();
    }
  }

  public List<Copy> copies() {
    return originals.entrySet().stream()
        .map(entry -> new Copy(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Copy::document))
        .toList();
  }
}
