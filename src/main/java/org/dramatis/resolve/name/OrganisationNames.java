package org.dramatis.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings names of organisations and places into one form, and pairs short forms with long ones. */
public final class OrganisationNames {

  private static final Map<String, String> SPELLINGS =
      Map.of(
          "defence", "defense",
          "labour", "labor",
          "organisation", "organization",
          "centre", "center",
          "programme", "program");

  private final NameKnowledge knowledge;

  public OrganisationNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The form in which two names of one thing are equal: legal forms left out, countries under their
   * usual name ("Iraqi parliament", "Iraq's parliament" and "Parliament of Iraq" are one).
   */
  public String canonical(String name) {
    Optional<String> place = knowledge.usualName(name);
    if (place.isPresent()) {
      return Folding.fold(place.get());
    }
    List<String> words = new ArrayList<>(countriesNamed(withoutLegalForm(Folding.words(name))));
    words.replaceAll(OrganisationNames::spelled);
    if (words.size() > 1 && isCountry(words.get(0)) && isArmedForces(words)) {
      words = List.of(words.get(0), "armed", "forces");
    }
    boolean body = words.stream().anyMatch(word -> knowledge.is("state-body", word));
    boolean ordered = words.stream().anyMatch(word -> knowledge.is("name-order-matters", word));
    if (!body || ordered) {
      return String.join(" ", words);
    }
    TreeSet<String> content = new TreeSet<>(words);
    content.removeIf(word -> knowledge.is("link-word", word));
    return content.isEmpty() ? String.join(" ", words) : String.join(" ", content);
  }

  private static String spelled(String word) {
    return SPELLINGS.getOrDefault(word, word);
  }

  private boolean isCountry(String word) {
    return knowledge.usualName(word.replace('_', ' ')).isPresent();
  }

  private boolean isArmedForces(List<String> words) {
    return knowledge.is("armed-forces", String.join(" ", words.subList(1, words.size())));
  }

  /** Whether many countries have a body of this name: "Supreme Court", "Ministry of Defence". */
  public boolean isOfSomeCountry(String name) {
    List<String> words = Folding.words(name);
    return words.stream().anyMatch(word -> knowledge.is("state-body", word))
        && words.stream()
            .map(OrganisationNames::spelled)
            .allMatch(
                word ->
                    knowledge.is("state-body", word)
                        || knowledge.is("generic", word)
                        || knowledge.is("link-word", word)
                        || knowledge.is("portfolio", word));
  }

  private List<String> withoutLegalForm(List<String> words) {
    int end = words.size();
    while (end > 1 && knowledge.is("legal-form", words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** Countries and nationalities of one or two words replaced by the usual name, in one word. */
  private List<String> countriesNamed(List<String> words) {
    List<String> named = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      Optional<String> place = two.isEmpty() ? Optional.empty() : knowledge.usualName(two);
      if (place.isPresent()) {
        i++;
      } else {
        place = knowledge.usualName(words.get(i));
      }
      named.add(place.map(name -> Folding.fold(name).replace(' ', '_')).orElse(words.get(i)));
    }
    return named;
  }

  /** Whether the short name is made of the long one's initials: "IMF", "PLO", "MoD". */
  public boolean isAcronym(String acronym, String longName) {
    String letters = acronym.replace(".", "").replace(" ", "");
    if (letters.length() < 2 || letters.length() > 8 || !looksLikeAcronym(letters)) {
      return false;
    }
    return Folding.words(longName).size() > 1
        && initials(longName).contains(letters.toLowerCase(Locale.ROOT));
  }

  /** The first letters of all words, and of those that are more than links. */
  public Set<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    for (String word : Folding.words(name)) {
      all.append(word.charAt(0));
      if (!knowledge.is("link-word", word)) {
        content.append(word.charAt(0));
      }
    }
    return new TreeSet<>(List.of(all.toString(), content.toString()));
  }

  /** Whether at least half of the letters are capitals and the first is. */
  public static boolean looksLikeAcronym(String name) {
    long capitals = name.chars().filter(Character::isUpperCase).count();
    return name.indexOf(' ') < 0
        && name.length() <= 8
        && capitals > 1
        && capitals * 2 >= name.length();
  }

  /**
   * Whether a document that names the long form may go on with the short one: "Ford" for "Ford
   * Motor Company", "State Department" for "U.S. State Department".
   */
  public boolean isShortForm(String shortName, String longName) {
    List<String> few = Folding.words(shortName);
    List<String> many = Folding.words(longName);
    if (few.isEmpty() || few.size() >= many.size() || knowledge.usualName(shortName).isPresent()) {
      return false;
    }
    boolean begins = many.subList(0, few.size()).equals(few);
    boolean ends = many.subList(many.size() - few.size(), many.size()).equals(few);
    if (few.size() == 1) {
      String word = few.get(0);
      return begins && word.length() > 2 && !knowledge.is("generic", word);
    }
    return begins || ends;
  }

  /** Whether the longer name only says what kind of place it is: "Gaza Strip", "Quebec City". */
  public boolean isPlaceWithWord(String shortName, String longName) {
    List<String> few = Folding.words(shortName);
    List<String> many = Folding.words(longName);
    return few.size() + 1 == many.size()
        && many.subList(0, few.size()).equals(few)
        && knowledge.is("place-word", many.get(many.size() - 1));
  }
}
