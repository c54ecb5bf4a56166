package org.dramatis.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.annotate.TokenTrie.Match;
import org.dramatis.model.GazetteerLabel;

/**
 * Gives a text that is written in capitals throughout, or without any, the capitals it would have
 * in a newspaper, since the taggers take capitals for names. A word keeps a capital where the name
 * tagger has never seen it in small letters, where it belongs to the name of a place or a people,
 * and at the beginning of a sentence.
 */
final class Capitals {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ÖØ-Ý]");
  private static final List<String> ENDINGS = List.of("s", "ed", "ing", "ly", "ive");
  private static final Set<GazetteerLabel> PLACES =
      EnumSet.of(
          GazetteerLabel.COUNTRY,
          GazetteerLabel.NATIONALITY,
          GazetteerLabel.REGION,
          GazetteerLabel.CITY);

  private final Set<String> smallWords;
  private final Set<String> calendar;
  private final Gazetteer gazetteer;

  /**
   * @param smallWords words that are written in small letters somewhere
   */
  Capitals(Set<String> smallWords, Gazetteer gazetteer) {
    this.smallWords = smallWords;
    this.calendar = WordFile.read("calendar-words.txt");
    this.gazetteer = gazetteer;
  }

  /** The same text, as long, in small letters save for the words that are probably names. */
  String restore(String text) {
    String passage = inCapitals(text);
    List<int[]> words = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    Matcher matcher = WORD.matcher(passage);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
      folded.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    boolean[] names = names(folded);
    StringBuilder copy = new StringBuilder(passage);
    for (int i = 0; i < words.size(); i++) {
      int begin = words.get(i)[0];
      int end = words.get(i)[1];
      if (!isAbbreviation(passage, begin, end, names[i])) {
        boolean capital =
            (names[i] || beginsSentence(passage, begin)) && !isEnding(passage, begin, end);
        lower(copy, capital ? begin + 1 : begin, end);
      }
    }
    return copy.toString();
  }

  /** Letter by letter: as a whole some words would change their length. */
  private static String inCapitals(String text) {
    StringBuilder copy = new StringBuilder(text);
    for (int i = 0; i < copy.length(); i++) {
      copy.setCharAt(i, Character.toUpperCase(copy.charAt(i)));
    }
    return copy.toString();
  }

  private boolean[] names(List<String> words) {
    boolean[] names = new boolean[words.size()];
    for (int i = 0; i < names.length; i++) {
      String word = words.get(i);
      names[i] |= !isSmall(word) || calendar.contains(word);
      for (Match<GazetteerEntry> match : gazetteer.matchesAt(words, i)) {
        if (isPlace(match, words)) {
          Arrays.fill(names, match.begin(), match.end(), true);
        }
      }
    }
    return names;
  }

  private boolean isSmall(String word) {
    return smallWords.contains(word)
        || ENDINGS.stream().anyMatch(ending -> word.endsWith(ending) && hasSmallStem(word, ending));
  }

  private boolean hasSmallStem(String word, String ending) {
    String stem = word.substring(0, word.length() - ending.length());
    return stem.length() > 3 && (smallWords.contains(stem) || smallWords.contains(stem + "e"));
  }

  /** Many a town is called as some common word, but a country is not. */
  private boolean isPlace(Match<GazetteerEntry> match, List<String> words) {
    GazetteerLabel label = match.value().label();
    boolean surely = label == GazetteerLabel.COUNTRY || label == GazetteerLabel.NATIONALITY;
    return PLACES.contains(label)
        && (surely || !smallWords.containsAll(words.subList(match.begin(), match.end())));
  }

  /** Letters between full stops, words in brackets, and words that nobody could say. */
  private static boolean isAbbreviation(String text, int begin, int end, boolean unknown) {
    if (end - begin == 1) {
      return text.charAt(begin) == 'I' || isAt(text, end, '.') || isAt(text, end, '\'');
    }
    boolean bracketed = isAt(text, begin - 1, '(') && isAt(text, end, ')');
    return unknown && (bracketed || !VOWEL.matcher(text.substring(begin, end)).find());
  }

  /** The "S" of "MINISTER'S", the "LL" of "YOU'LL". */
  private static boolean isEnding(String text, int begin, int end) {
    boolean apostrophe = isAt(text, begin - 1, '\'') || isAt(text, begin - 1, '’');
    return apostrophe
        && end - begin <= 2
        && begin > 1
        && Character.isLetter(text.charAt(begin - 2));
  }

  private static boolean beginsSentence(String text, int begin) {
    int before = begin - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '"')) {
      before--;
    }
    boolean stop = before >= 0 && before < begin - 1 && ".!?".indexOf(text.charAt(before)) >= 0;
    return before < 0 || (stop && !isAt(text, before - 2, '.'));
  }

  private static boolean isAt(String text, int position, char unit) {
    return position >= 0 && position < text.length() && text.charAt(position) == unit;
  }

  /** Letter by letter: as a whole some words would change their length. */
  private static void lower(StringBuilder copy, int begin, int end) {
    for (int i = begin; i < end; i++) {
      copy.setCharAt(i, Character.toLowerCase(copy.charAt(i)));
    }
  }
}
