package org.dramatis.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings names of organisations and places into one form, and pairs short forms with long ones. */
public final class OrganisationNames {

  /** In a canonical form only the names of countries, and of what else is known, have it. */
  private static final char COUNTRY = '_';

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
    Optional<String> forces = armedForces(words);
    if (forces.isPresent()) {
      return forces.get();
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

  /** "Iraqi military", "military of Iraq" and "Iraqi Armed Forces" are one. */
  private Optional<String> armedForces(List<String> words) {
    List<String> content = new ArrayList<>(words);
    content.removeIf(word -> knowledge.is("link-word", word));
    List<String> countries = content.stream().filter(OrganisationNames::isCountry).toList();
    content.removeAll(countries);
    return countries.size() == 1 && knowledge.is("armed-forces", String.join(" ", content))
        ? Optional.of(countries.get(0) + " armed forces")
        : Optional.empty();
  }

  /** Whether many countries have a body of this name: "Supreme Court", "Ministry of Defence". */
  public boolean isOfSomeCountry(String name) {
    List<String> words = Folding.words(name);
    return words.stream().anyMatch(word -> knowledge.is("state-body", word))
        && words.stream().map(OrganisationNames::spelled).allMatch(this::isOfAnyCountry);
  }

  private boolean isOfAnyCountry(String word) {
    return !knowledge.is("supranational", word)
        && (knowledge.is("state-body", word)
            || knowledge.is("generic", word)
            || knowledge.is("link-word", word)
            || knowledge.is("portfolio", word)
            || knowledge.is("political", word));
  }

  /** Whether a word of a canonical form is a country's name. */
  private static boolean isCountry(String word) {
    return word.indexOf(COUNTRY) >= 0;
  }

  /** Whether a canonical form says of which country the body is. */
  public static boolean saysCountry(String form) {
    return isCountry(form);
  }

  /** A canonical form without the country. */
  public static String withoutCountry(String form) {
    return isCountry(form)
        ? Arrays.stream(form.split(" "))
            .filter(word -> !isCountry(word))
            .collect(Collectors.joining(" "))
        : form;
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
      named.add(place.map(OrganisationNames::country).orElse(words.get(i)));
    }
    return named;
  }

  private static String country(String usualName) {
    return Folding.fold(usualName).replace(' ', COUNTRY) + COUNTRY;
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
   * Motor Company", "Giants" for "New York Giants", "State Department" for "U.S. State Department".
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
      boolean plural = ends && word.length() > 4 && word.endsWith("s");
      return (begins && word.length() > 2 || plural)
          && !knowledge.is("generic", word)
          && !knowledge.is("political", word)
          && !knowledge.is("armed-forces", word);
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
