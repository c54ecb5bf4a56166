package org.dramatis.resolve.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Reason;
import org.dramatis.resolve.match.MatchScore;

/** Decides whether two full names of people may be one person's. */
public final class PersonNames {

  private static final double SPELLED = 0.3;

  /** What a part of a name that could stand alone says: likely, but only with a shared context. */
  private static final double PART = 0.7;

  /** So long a family name is hardly shared by two people whose first names are alike. */
  private static final int TELLING = 7;

  private final NameKnowledge knowledge;

  public PersonNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Full names that share none of these keys are never compared. */
  public Set<String> keys(PersonName name) {
    Set<String> keys = new TreeSet<>();
    for (String given : knowledge.givenNames(name.given())) {
      keys.add(Spelling.skeleton(name.family()) + "|" + initial(given));
    }
    keys.add(Spelling.skeleton(name.family()) + "|" + initial(name.given()));
    keys.add("joined|" + Spelling.sound(String.join("", name.words())));
    if (name.words().size() > 2) {
      keys.add(Spelling.skeleton(name.words().get(1)) + "|" + initial(name.given()));
      keys.add(Spelling.skeleton(name.family()) + "|" + initial(name.words().get(1)));
    }
    return keys;
  }

  private static char initial(String given) {
    return Spelling.sound(given).isEmpty() ? given.charAt(0) : Spelling.sound(given).charAt(0);
  }

  /**
   * How far the names themselves speak for one person. A score below the threshold but above 0
   * needs a shared context to become a match.
   */
  public MatchScore compare(PersonName one, PersonName other) {
    if (!one.isFull() || !other.isFull() || !one.generation().equals(other.generation())) {
      return MatchScore.NONE;
    }
    if (sounds(one).equals(sounds(other))) {
      return MatchScore.of("same letters", 1);
    }
    PersonName longer = one.words().size() >= other.words().size() ? one : other;
    PersonName shorter = longer == one ? other : one;
    MatchScore family = word("family name", longer.family(), shorter.family());
    MatchScore given = given(longer.given(), shorter.given());
    if (family.value() == 0) {
      return beginning(longer, shorter);
    }
    if (endsWith(longer, shorter)) {
      return MatchScore.of("one name ends with the other", PART);
    }
    if (given.value() == 0 || middleConflicts(longer.middle(), shorter.middle())) {
      return MatchScore.NONE;
    }
    MatchScore all = family;
    for (Reason reason : given.reasons()) {
      all = all.and(reason.words(), reason.weight());
    }
    boolean telling = longer.family().length() >= TELLING && family.value() >= 0.5;
    return telling && given.value() == SPELLED
        ? all.and("family name is long enough to be rare", 0.5 - SPELLED)
        : all;
  }

  /** Whether the two can never be one person, whatever else speaks for it. */
  public boolean conflict(PersonName one, PersonName other) {
    return compare(one, other).value() == 0;
  }

  private static String sounds(PersonName name) {
    return Spelling.sound(String.join("", name.words()));
  }

  private static MatchScore word(String what, String one, String other) {
    if (one.equals(other)) {
      return MatchScore.of("same " + what, 0.5);
    }
    if (Spelling.sound(one).equals(Spelling.sound(other))) {
      return MatchScore.of(what + " sounds the same", 0.5);
    }
    if (one.length() > 4 && Spelling.isVariant(one, other)) {
      return MatchScore.of(what + " may be spelled so", SPELLED);
    }
    return MatchScore.NONE;
  }

  private MatchScore given(String one, String other) {
    MatchScore same = word("first name", one, other);
    if (same.value() >= 0.5) {
      return same;
    }
    if (knowledge.sameGivenName(one, other)) {
      return MatchScore.of("first name's short form", 0.5);
    }
    if ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0)) {
      return MatchScore.of("same initial", 0.2);
    }
    return same;
  }

  /** Middle names may be missing or be initials; two different ones are two people's. */
  private static boolean middleConflicts(List<String> longer, List<String> shorter) {
    int position = 0;
    for (String word : shorter) {
      int found = -1;
      for (int i = position; i < longer.size() && found < 0; i++) {
        if (matches(word, longer.get(i))) {
          found = i;
        }
      }
      if (found < 0) {
        return true;
      }
      position = found + 1;
    }
    return false;
  }

  private static boolean matches(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : Spelling.isVariant(one, other);
  }

  /** "Nicolás Maduro" begins "Nicolás Maduro Moros": likely, but only with a shared context. */
  private static MatchScore beginning(PersonName longer, PersonName shorter) {
    int size = shorter.words().size();
    if (longer.words().size() == size
        || !soundAlike(longer.words().subList(0, size), shorter.words())) {
      return MatchScore.NONE;
    }
    return MatchScore.of("one name begins with the other", PART);
  }

  /** "Mark Felt" ends "William Mark Felt": people go by their second name, and so do others. */
  private static boolean endsWith(PersonName longer, PersonName shorter) {
    int more = longer.words().size() - shorter.words().size();
    return more > 0
        && soundAlike(longer.words().subList(more, longer.words().size()), shorter.words());
  }

  private static boolean soundAlike(List<String> words, List<String> others) {
    for (int i = 0; i < words.size(); i++) {
      if (!Spelling.sound(words.get(i)).equals(Spelling.sound(others.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
