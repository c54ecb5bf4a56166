package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.Grounds;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.Token;

/**
 * Mends the names of a sentence by what is known of them: from the list of well-known names, and
 * from the other sentences of the article.
 */
final class NameSpreader {

  /** The words of the longest name that is looked for. */
  private static final int LONGEST = 7;

  private final KnownNames known;
  private final Demonyms demonyms;

  NameSpreader(KnownNames known, Demonyms demonyms) {
    this.known = known;
    this.demonyms = demonyms;
  }

  /** The names of a sentence, with those that only the list or the article knows. */
  List<FoundEntity> spread(
      Sentence sentence, Text text, List<FoundEntity> tagged, ArticleNames article) {
    List<FoundEntity> names = new ArrayList<>(tagged);
    addKnown(sentence, text, names);
    addRepeated(sentence, text, names, article);
    names.replaceAll(name -> corrected(sentence, name, article));
    names.removeIf(name -> name.mention().kind() == EntityKind.OTHER);
    return names;
  }

  /** A well-known name holds whatever the taggers found in it. */
  private void addKnown(Sentence sentence, Text text, List<FoundEntity> names) {
    for (int first = 0; first < sentence.tokens().size(); first++) {
      int longest = known.longestFrom(sentence.token(first).word());
      for (int end = last(sentence, first, longest); end > first; end--) {
        Optional<EntityKind> kind = known.kind(ArticleNames.words(sentence, first, end));
        if (kind.isPresent()
            && isWrittenAsName(sentence, first, end)
            && !isInLongerName(names, first, end)) {
          int from = first;
          int to = end;
          names.removeIf(name -> from <= name.first() && name.end() <= to);
          names.add(name(sentence, text, new Found(first, end, kind.get(), "name/known")));
          first = end - 1;
          break;
        }
      }
    }
  }

  /** The "Fed" lends, but "Fed by rain" begins a sentence. */
  private static boolean isWrittenAsName(Sentence sentence, int first, int end) {
    Token token = sentence.token(first);
    boolean capitals = token.word().chars().filter(Character::isUpperCase).count() > 1;
    boolean within = first > 0 && sentence.passage() == Passage.Kind.PROSE;
    return end - first > 1 || capitals || within || token.isNoun();
  }

  private static int last(Sentence sentence, int first, int longest) {
    return Math.min(first + Math.min(LONGEST, longest), sentence.tokens().size());
  }

  private static boolean isInLongerName(List<FoundEntity> names, int first, int end) {
    for (FoundEntity name : names) {
      if (name.first() < end && first < name.end() && (name.first() < first || end < name.end())) {
        return true;
      }
    }
    return false;
  }

  private static void addRepeated(
      Sentence sentence, Text text, List<FoundEntity> names, ArticleNames article) {
    for (int first = 0; first < sentence.tokens().size(); first++) {
      int longest = article.longestFrom(sentence.token(first).word());
      for (int end = last(sentence, first, longest); end > first; end--) {
        if (isFree(sentence, names, first, end)) {
          Optional<EntityKind> kind = article.kind(ArticleNames.words(sentence, first, end));
          if (kind.isPresent()) {
            names.add(name(sentence, text, new Found(first, end, kind.get(), "name/repeated")));
            first = end - 1;
            break;
          }
        }
      }
    }
  }

  /**
   * Whether the tokens could be a name that the taggers have missed, and no part of a longer one.
   */
  private static boolean isFree(Sentence sentence, List<FoundEntity> names, int first, int end) {
    for (int i = first; i < end; i++) {
      if (isLabelled(sentence.token(i)) || isCovered(names, i)) {
        return false;
      }
    }
    boolean proper = sentence.token(end - 1).isProperNoun();
    boolean capital = Character.isUpperCase(sentence.token(end - 1).word().codePointAt(0));
    boolean told = first > 0 && sentence.passage() == Passage.Kind.PROSE;
    return (proper || capital && told && sentence.token(end - 1).isNoun())
        && (end == sentence.tokens().size() || !isLooseName(sentence.token(end)));
  }

  private static boolean isCovered(List<FoundEntity> names, int token) {
    for (FoundEntity name : names) {
      if (name.covers(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(Token token) {
    return token.name() != NameLabel.NONE && token.name() != NameLabel.MISC;
  }

  private static boolean isLooseName(Token token) {
    return token.isProperNoun() && !isLabelled(token) && token.gazetteer() != GazetteerLabel.TITLE;
  }

  private FoundEntity corrected(Sentence sentence, FoundEntity name, ArticleNames article) {
    String words = ArticleNames.words(sentence, name.first(), name.end());
    EntityKind taken = name.mention().kind();
    if (taken == EntityKind.ORGANISATION && demonyms.isCountry(words)) {
      return retyped(name, EntityKind.COUNTRY);
    }
    return known.kind(words).isPresent()
        ? name
        : article.correction(words, taken).map(kind -> retyped(name, kind)).orElse(name);
  }

  private static FoundEntity retyped(FoundEntity name, EntityKind kind) {
    EntityMention old = name.mention();
    Grounds grounds =
        new Grounds(
            old.grounds().span(), old.grounds().text(), NameConfidence.UNWEIGHED, "name/repeated");
    return new FoundEntity(
        new EntityMention(
            grounds, old.form(), kind, old.name(), old.count(), old.sentence(), old.head()),
        name.first(),
        name.end());
  }

  /** Tokens that make a name. */
  private record Found(int first, int end, EntityKind kind, String foundBy) {}

  private static FoundEntity name(Sentence sentence, Text text, Found found) {
    Span span = sentence.span(found.first(), found.end());
    Grounds grounds =
        new Grounds(span, text.slice(span), NameConfidence.UNWEIGHED, found.foundBy());
    EntityMention mention =
        new EntityMention(
            grounds,
            EntityMention.Form.NAME,
            found.kind(),
            grounds.line(),
            OptionalInt.empty(),
            sentence.number(),
            sentence.headOf(found.first(), found.end()));
    return new FoundEntity(mention, found.first(), found.end());
  }
}
