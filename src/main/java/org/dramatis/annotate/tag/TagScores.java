package org.dramatis.annotate.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.annotate.table.TextHash;

/** What the words of a sentence say of the tags of each. */
final class TagScores {

  private static final String OUTSIDE = "NA";
  private static final TextHash OUTSIDE_HASH = TextHash.of(OUTSIDE);
  private static final long YES = TextHash.of("1").value();
  private static final long NO = TextHash.of("0").value();
  private static final long TOO_SHORT = TextHash.of("######").value();
  private static final int LONGEST_AFFIX = 10;

  /** How far after a word the end of a company's name may stand. */
  private static final int COMPANY_REACH = 3;

  /** As the model was trained with them. */
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TagModel model;
  private final List<String> words;
  private final TextHash[] hashes;

  /**
   * @param words spelt as in America
   */
  TagScores(TagModel model, List<String> words) {
    this.model = model;
    this.words = words;
    this.hashes = words.stream().map(TextHash::of).toArray(TextHash[]::new);
  }

  /** The tags that the word at a place may have, by number. */
  int[] tags(int place) {
    return model.tags(hashes[place]);
  }

  /** For each tag, the score that does not depend on the tags before. */
  double[] at(int place) {
    double[] scores = new double[model.tags().size()];
    model.add(scores, TagFeature.WORD_BEFORE.key(hash(place - 1).value()));
    model.add(scores, TagFeature.WORD.key(hash(place).value()));
    model.add(scores, TagFeature.WORD_AFTER.key(hash(place + 1).value()));
    if (model.isRare(hashes[place])) {
      addSpelling(scores, words.get(place));
      addAffixes(scores, words.get(place));
      addCapitals(scores, place);
      addShapesAndClusters(scores, place);
    }
    return scores;
  }

  private String word(int place) {
    return place < 0 || place >= words.size() ? OUTSIDE : words.get(place);
  }

  private TextHash hash(int place) {
    return place < 0 || place >= words.size() ? OUTSIDE_HASH : hashes[place];
  }

  private void addSpelling(double[] scores, String word) {
    boolean capital = word.chars().anyMatch(Character::isUpperCase);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    boolean dash = word.indexOf('-') >= 0;
    add(scores, TagFeature.CAPITAL, capital);
    add(scores, TagFeature.DIGIT, digit);
    add(scores, TagFeature.DASH, dash);
    add(scores, TagFeature.LETTER_DIGIT_DASH, letter && digit && dash);
    add(scores, TagFeature.ALL_CAPITALS, word.chars().allMatch(Character::isUpperCase));
    add(scores, TagFeature.CAPITAL_DIGIT_DASH, capital && digit && dash);
    add(scores, TagFeature.NO_LETTER_OR_DIGIT, !letter && !digit);
    add(scores, TagFeature.UNICODE_SHAPE, TagModel.unicodeShape(word));
  }

  private void addAffixes(double[] scores, String word) {
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      boolean fits = length <= word.length();
      long prefix = fits ? value(word.substring(0, length)) : TOO_SHORT;
      long suffix = fits ? value(word.substring(word.length() - length)) : TOO_SHORT;
      model.add(scores, TagFeature.PREFIX.key(prefix, length - 1));
      model.add(scores, TagFeature.SUFFIX.key(suffix, length - 1));
    }
  }

  private void addCapitals(double[] scores, int place) {
    String word = words.get(place);
    boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    boolean first = place == 0;
    String small = capitalised ? model.frequentTag(word.toLowerCase(Locale.ROOT)) : "0";
    add(scores, TagFeature.FIRST_WORD_IN_SMALL_LETTERS, first ? small : "0");
    add(scores, TagFeature.LATER_WORD_IN_SMALL_LETTERS, first ? "0" : small);
    boolean anywhere = word.chars().anyMatch(Character::isUpperCase);
    add(scores, TagFeature.FIRST_WORD_WITH_CAPITAL, first && anywhere);
    add(scores, TagFeature.COMPANY, capitalised && isCompany(place));
  }

  private boolean isCompany(int place) {
    for (int i = place; i <= place + COMPANY_REACH; i++) {
      if (COMPANY_ENDS.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private void addShapesAndClusters(double[] scores, int place) {
    add(scores, TagFeature.SHAPE_BEFORE, TagModel.shape(word(place - 1)));
    add(scores, TagFeature.SHAPE, TagModel.shape(word(place)));
    add(scores, TagFeature.SHAPE_AFTER, TagModel.shape(word(place + 1)));
    String before = model.cluster(word(place - 1));
    String own = model.cluster(word(place));
    String after = model.cluster(word(place + 1));
    add(scores, TagFeature.CLUSTER_BEFORE, before);
    add(scores, TagFeature.CLUSTER, own);
    add(scores, TagFeature.CLUSTER_AFTER, after);
    add(scores, TagFeature.CLUSTERS, before + "|" + own + "|" + after);
  }

  private void add(double[] scores, TagFeature feature, boolean value) {
    model.add(scores, feature.key(value ? YES : NO));
  }

  private void add(double[] scores, TagFeature feature, String value) {
    model.add(scores, feature.key(value(value)));
  }

  private static long value(String text) {
    return TextHash.of(text).value();
  }
}
