package org.dramatis.resolve.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.Copy;
import org.dramatis.model.Document;

/** Which documents tell one story in nearly the same words. */
public final class Stories {

  /** Near-copies share at least this part of their word sequences. */
  private static final double LIKE = 0.5;

  private static final int BANDS = Sketch.SIZE / 2;

  private static final Comparator<Telling> EARLIEST =
      Comparator.comparing((Telling telling) -> telling.issued().orElse(LocalDate.MAX))
          .thenComparing(Telling::document);

  private final Map<String, String> originals;

  private Stories(Map<String, String> originals) {
    this.originals = originals;
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
    int[] original = new int[ordered.size()];
    for (int i = 0; i < original.length; i++) {
      original[i] = i;
    }
    for (int band = 0; band < BANDS; band++) {
      joinWithin(band, sketches, original);
    }
    Map<String, String> originals = new LinkedHashMap<>();
    for (int i = 0; i < original.length; i++) {
      int first = find(original, i);
      if (first != i) {
        originals.put(ordered.get(i).document(), ordered.get(first).document());
      }
    }
    return new Stories(originals);
  }

  private static void joinWithin(int band, List<Optional<Sketch>> sketches, int[] original) {
    Map<Integer, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      if (sketches.get(i).isEmpty()) {
        continue;
      }
      Sketch sketch = sketches.get(i).get();
      List<Integer> others = seen.computeIfAbsent(sketch.band(band), key -> new ArrayList<>(1));
      boolean known = false;
      for (int other : others) {
        if (find(original, other) == find(original, i)) {
          known = true;
        } else if (sketch.likeness(sketches.get(other).get()) >= LIKE) {
          join(original, i, other);
        }
      }
      if (!known || others.size() < 8) {
        others.add(i);
      }
    }
  }

  private static void join(int[] original, int one, int other) {
    int first = find(original, one);
    int second = find(original, other);
    original[Math.max(first, second)] = Math.min(first, second);
  }

  private static int find(int[] original, int index) {
    int root = index;
    while (original[root] != root) {
      original[root] = original[original[root]];
      root = original[root];
    }
    return root;
  }

  /** The earliest document of the story that a document tells; itself if it is no copy. */
  public String storyOf(String document) {
    return originals.getOrDefault(document, document);
  }

  public List<Copy> copies() {
    return originals.entrySet().stream()
        .map(entry -> new Copy(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Copy::document))
        .toList();
  }
}
