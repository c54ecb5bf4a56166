package org.dramatis.ingest.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds a page's story: the element marked as such, else where the paragraphs are densest. */
final class Story {

  private static final int SHORTEST_STORY = 140;

  /** Paragraphs with a greater share of linked text are lists of links. */
  private static final double MOST_LINKED = 0.5;

  private final Selectors selectors;
  private final Document document;
  private final Set<String> clutterNames;

  Story(Selectors selectors, Document document) {
    this.selectors = selectors;
    this.document = document;
    this.clutterNames = new HashSet<>(selectors.names("clutter.names"));
  }

  /** The story's text; the document is left without what stands around it. */
  String text() {
    document.select(selectors.selector("clutter")).remove();
    removeByName();
    Element story = story();
    String text = Blocks.of(story);
    Elements headlines = document.select("h1");
    boolean headlineOutside =
        headlines.size() == 1
            && !text.isEmpty()
            && !headlines.first().text().isEmpty()
            && !headlines.first().parents().contains(story);
    return headlineOutside ? Blocks.of(headlines.first()) + "\n\n" + text : text;
  }

  private void removeByName() {
    int all = document.body().text().length();
    for (Element element : document.body().select("[class], [id]")) {
      // A name on an element that holds the better part of the page says nothing of its text.
      if (element.parent() != null
          && isNamedClutter(element)
          && element.text().length() * 2 < all) {
        element.remove();
      }
    }
  }

  private boolean isNamedClutter(Element element) {
    if (isClutter(element.id())) {
      return true;
    }
    return element.classNames().stream().anyMatch(this::isClutter);
  }

  private boolean isClutter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (clutterNames.contains(lower)) {
      return true;
    }
    // "share-buttons" and "related__stories" are clutter, "article-with-comments" is not.
    String firstWord = lower.split("[-_]", 2)[0];
    return clutterNames.contains(firstWord);
  }

  private Element story() {
    for (String selector : selectors.alternatives("main")) {
      Element longest =
          document.select(selector).stream()
              .max(Comparator.comparingInt(Story::paragraphLength))
              .orElse(null);
      if (longest != null && paragraphLength(longest) >= SHORTEST_STORY) {
        return longest;
      }
    }
    return densest();
  }

  private static int paragraphLength(Element element) {
    int length = element.select("p").stream().mapToInt(Story::proseLength).sum();
    return length > 0 ? length : element.ownText().length();
  }

  private static int proseLength(Element paragraph) {
    int length = paragraph.text().length();
    int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return linked > length * MOST_LINKED ? 0 : length;
  }

  /** Each paragraph counts for its parent, and half for the parent's parent. */
  private Element densest() {
    Map<Element, Integer> scores = new LinkedHashMap<>();
    for (Element paragraph : document.body().select("p")) {
      int length = proseLength(paragraph);
      Element parent = paragraph.parent();
      scores.merge(parent, length, Integer::sum);
      if (parent != document.body() && parent.parent() != null) {
        scores.merge(parent.parent(), length / 2, Integer::sum);
      }
    }
    List<Map.Entry<Element, Integer>> entries = List.copyOf(scores.entrySet());
    Element best = document.body();
    int most = 0;
    for (Map.Entry<Element, Integer> entry : entries) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
