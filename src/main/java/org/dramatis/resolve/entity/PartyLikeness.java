package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.resolve.event.Dates;
import org.dramatis.resolve.match.MatchScore;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.PersonNames;
import org.dramatis.resolve.name.Spelling;

/** Says how far two parties are alike, and what makes it impossible that they are one. */
final class PartyLikeness {

  /** The reason that stands for names in common. */
  static final String SHARED_CONTEXT = "the same names are near";

  private static final double CONTEXT = 0.5;

  /** So many names in common speak for one story. */
  private static final int CLOSE = 2;

  private final NameKnowledge knowledge;
  private final Gathering gathering;
  private final PersonNames people;
  private final Pairings pairings;
  private final DictionaryEvidence dictionary;

  PartyLikeness(Gathering gathering, NameKnowledge knowledge, Pairings pairings) {
    this.knowledge = knowledge;
    this.gathering = gathering;
    this.people = new PersonNames(knowledge);
    this.pairings = pairings;
    this.dictionary = new DictionaryEvidence(knowledge);
  }

  MatchScore score(Party one, Party other) {
    if (one.form().equals(other.form())
        || gathering.areApart(one.form(), other.form())
        || areKnown(one, other)) {
      return MatchScore.NONE;
    }
    if (pairings.pairs(one.form(), other.form()) && one.isPerson() == other.isPerson()) {
      return MatchScore.of("a document uses both names for it", 1);
    }
    if (one.isPerson() != other.isPerson()) {
      return MatchScore.NONE;
    }
    MatchScore score =
        one.isPerson() ? people.compare(one.person(), other.person()) : bodies(one, other);
    if (score.value() == 0 && !one.isPerson() && pairings.shortens(one.form(), other.form())) {
      boolean close = overlap(one, other) >= CLOSE;
      MatchScore shortened = MatchScore.of("a document shortens it so", 0.5);
      return close ? shortened.and(SHARED_CONTEXT, CONTEXT) : score;
    }
    score = dictionary.weigh(one, other, score);
    boolean near = score.value() > 0 && score.value() < MatchScore.THRESHOLD;
    if (near && overlap(one, other) > 0) {
      return score.and(SHARED_CONTEXT, CONTEXT);
    }
    return score;
  }

  private int overlap(Party one, Party other) {
    NameForms forms = gathering.forms();
    return gathering.overlap(one.context(forms), other.context(forms));
  }

  private static MatchScore bodies(Party one, Party other) {
    String first = one.form().replace(" ", "");
    String second = other.form().replace(" ", "");
    if (Math.min(first.length(), second.length()) < 5) {
      return MatchScore.NONE;
    }
    if (first.equals(second)) {
      return MatchScore.of("same letters", 1);
    }
    if (Spelling.sound(first).equals(Spelling.sound(second))) {
      return MatchScore.of("sounds the same", first.length() > 6 ? 1 : 0.6);
    }
    if (first.length() > 6 && Spelling.isVariant(first, second)) {
      return MatchScore.of("may be spelled so", 0.6);
    }
    if (singular(first).equals(singular(second))) {
      return MatchScore.of("one name is the plural of the other", 0.6);
    }
    String body = OrganisationNames.withoutCountry(one.form());
    boolean withAndWithout =
        body.equals(OrganisationNames.withoutCountry(other.form()))
            && !(OrganisationNames.saysCountry(one.form())
                && OrganisationNames.saysCountry(other.form()));
    return withAndWithout && body.contains(" ")
        ? MatchScore.of("same name, one with its country", 0.6)
        : MatchScore.NONE;
  }

  /** "Houthis" without the ending; a name too short to tell stays whole. */
  static String singular(String name) {
    return name.length() > 5 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether two parties cannot be one, so that nothing may join them through a third. */
  boolean conflict(Party one, Party other) {
    return !against(one, other).isEmpty();
  }

  /** What makes it impossible that two parties are one, in the words of a reader. */
  List<String> against(Party one, Party other) {
    List<String> against = new ArrayList<>();
    if (one.form().equals(other.form())) {
      against.add("what is said of the two of this name cannot be one life");
    }
    if (gathering.areApart(one.form(), other.form())) {
      against.add("a document tells of a relation between the two");
    }
    String birth = one.birthDate();
    String otherBirth = other.birthDate();
    if (!birth.isEmpty() && !otherBirth.isEmpty() && !Dates.agree(birth, otherBirth)) {
      against.add("born on " + birth + ", the other on " + otherBirth);
    }
    if (one.isPerson() && other.isPerson()) {
      if (people.conflict(one.person(), other.person())
          && !pairings.pairs(one.form(), other.form())) {
        against.add("the names cannot be one person's");
      }
    } else if (areKnown(one, other)) {
      against.add("the names are known as two things'");
    } else if (OrganisationNames.saysCountry(one.form())
        && OrganisationNames.saysCountry(other.form())
        && !one.form().equals(other.form())) {
      against.add("bodies of two countries, or two bodies of one");
    }
    return against;
  }

  /** Whether the lists have both names, and each with a usual name of its own. */
  private boolean areKnown(Party one, Party other) {
    return !one.isPerson() && !other.isPerson() && isKnown(one) && isKnown(other);
  }

  private boolean isKnown(Party party) {
    return knowledge.usualName(party.members().get(0).name()).isPresent();
  }
}
