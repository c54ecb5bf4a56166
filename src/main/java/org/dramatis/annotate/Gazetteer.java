package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.annotate.TokenTrie.Match;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.model.GazetteerLabel;

/**
 * Labels words by CoreNLP's lists of posts, nationalities, places and the like, with the labels
 * that its fine-grained name tagger would give, at a small part of the cost.
 */
final class Gazetteer {

  private static final String FOLDER = "edu/stanford/nlp/models/kbp/english/gazetteers/";
  static final String CASELESS = FOLDER + "regexner_caseless.tab";
  static final String CASED = FOLDER + "regexner_cased.tab";

  /** CoreNLP's order of taking matches that overlap. */
  private static final Comparator<Match<GazetteerEntry>> BEST_FIRST =
      Comparator.comparingInt((Match<GazetteerEntry> match) -> -match.value().priority())
          .thenComparingInt(match -> -match.length())
          .thenComparingInt(match -> match.value().order())
          .thenComparingInt(Match::begin);

  private final TokenTrie<GazetteerEntry> caseless;
  private final TokenTrie<GazetteerEntry> cased;

  Gazetteer(TokenTrie<GazetteerEntry> caseless, TokenTrie<GazetteerEntry> cased) {
    this.caseless = caseless;
    this.cased = cased;
  }

  static Gazetteer load(ModelCache cache) throws IOException {
    return new Gazetteer(
        GazetteerFile.load(CASELESS, true, cache), GazetteerFile.load(CASED, false, cache));
  }

  /** A label for each token of a sentence, which has parts of speech and name labels already. */
  List<GazetteerLabel> label(List<CoreLabel> tokens) {
    GazetteerLabels labels = new GazetteerLabels(tokens);
    chosen(matches(tokens)).forEach(labels::apply);
    return labels.labels();
  }

  /** The phrases that begin at a word, whatever their letters' case; the words are folded. */
  List<Match<GazetteerEntry>> matchesAt(List<String> folded, int begin) {
    return caseless.matchesAt(folded, begin);
  }

  private List<Match<GazetteerEntry>> matches(List<CoreLabel> tokens) {
    List<String> words = tokens.stream().map(CoreLabel::word).toList();
    List<String> folded = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<Match<GazetteerEntry>> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      matches.addAll(caseless.matchesAt(folded, i));
      matches.addAll(cased.matchesAt(words, i));
    }
    return matches;
  }

  /** Of the matches that overlap the best, in the order of the sentence. */
  private static List<Match<GazetteerEntry>> chosen(List<Match<GazetteerEntry>> matches) {
    if (matches.isEmpty()) {
      return Collections.emptyList();
    }
    matches.sort(BEST_FIRST);
    List<Match<GazetteerEntry>> chosen = new ArrayList<>();
    for (Match<GazetteerEntry> match : matches) {
      Optional<Match<GazetteerEntry>> better = chosen.stream().filter(match::overlaps).findFirst();
      if (better.isEmpty()) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparingInt(Match::begin));
    return chosen;
  }
}
