package org.dramatis.extract.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dramatis.model.EntityKind;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;

/**
 * What the names of one article stand for, by all their mentions: the tagger reads each sentence by
 * itself, and what it sees in one it may miss or mistake in the next.
 */
final class ArticleNames {

  /** A kind wins over the tagger's only where it was seen this many times as often. */
  private static final int CLEARLY = 2;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]+");

  private final Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
  private final NameBeginnings beginnings = new NameBeginnings();

  /** A name as it was found in a sentence; of a person with several names the last is one too. */
  void add(Sentence sentence, FoundEntity name) {
    EntityKind kind = name.mention().kind();
    vote(words(sentence, name.first(), name.end()), kind);
    if (kind == EntityKind.PERSON && name.end() - name.first() > 1) {
      vote(sentence.token(name.end() - 1).word(), kind);
    }
    acronym(sentence, name.end()).ifPresent(token -> addAcronym(sentence, name, token));
  }

  private void vote(String words, EntityKind kind) {
    beginnings.add(words);
    votes
        .computeIfAbsent(words, key -> new EnumMap<>(EntityKind.class))
        .merge(kind, 1, Integer::sum);
  }

  /** The word in brackets right after a name, if it is written in capitals. */
  private static Optional<Token> acronym(Sentence sentence, int open) {
    List<Token> tokens = sentence.tokens();
    boolean bracketed =
        open + 2 < tokens.size()
            && tokens.get(open).tag().equals("-LRB-")
            && tokens.get(open + 2).tag().equals("-RRB-");
    return bracketed && ACRONYM.matcher(tokens.get(open + 1).word()).matches()
        ? Optional.of(tokens.get(open + 1))
        : Optional.empty();
  }

  /** "The Syria Recovery Trust Fund (SRTF)": what the article explains once it uses on. */
  private void addAcronym(Sentence sentence, FoundEntity name, Token acronym) {
    StringBuilder initials = new StringBuilder();
    for (Token token : sentence.tokens().subList(name.first(), name.end())) {
      initials.appendCodePoint(token.word().codePointAt(0));
    }
    if (initials.indexOf(acronym.word().substring(0, 1)) == 0) {
      vote(acronym.word(), name.mention().kind());
    }
  }

  /** How many words the longest name has that begins with this word; 0 if none does. */
  int longestFrom(String word) {
    return beginnings.longestFrom(word);
  }

  /** How many mentions of the name were taken for something of a broad kind. */
  int count(String words, EntityKind broad) {
    return votes.getOrDefault(words, Map.of()).entrySet().stream()
        .filter(entry -> entry.getKey().broad() == broad)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many mentions the name has. */
  int count(String words) {
    return votes.getOrDefault(words, Map.of()).values().stream().mapToInt(count -> count).sum();
  }

  /** What the name stands for most often. */
  Optional<EntityKind> kind(String words) {
    return Optional.ofNullable(votes.get(words))
        .flatMap(
            counts ->
                counts.entrySet().stream()
                    .max(
                        Map.Entry.<EntityKind, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))))
        .map(Map.Entry::getKey);
  }

  /** What the name clearly stands for, though this mention was taken for something else. */
  Optional<EntityKind> correction(String words, EntityKind taken) {
    Map<EntityKind, Integer> counts = votes.getOrDefault(words, Map.of());
    return kind(words)
        .filter(kind -> kind.broad() != taken.broad())
        .filter(kind -> counts.get(kind) >= CLEARLY * counts.getOrDefault(taken, 0));
  }

  /** The words of some tokens with blanks between. */
  static String words(Sentence sentence, int first, int end) {
    if (end - first == 1) {
      return sentence.token(first).word();
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i == first ? "" : " ").append(sentence.token(i).word());
    }
    return words.toString();
  }
}
