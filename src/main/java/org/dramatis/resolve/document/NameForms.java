package org.dramatis.resolve.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.PersonName;
import org.dramatis.resolve.name.Spelling;

/** The forms in which the names of one document are compared, worked out once for each name. */
final class NameForms {

  private final NameKnowledge knowledge;
  private final OrganisationNames organisations;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, PersonName> people = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();

  NameForms(NameKnowledge knowledge, OrganisationNames organisations) {
    this.knowledge = knowledge;
    this.organisations = organisations;
  }

  List<String> words(String name) {
    return words.computeIfAbsent(name, Folding::words);
  }

  PersonName person(String name) {
    return people.computeIfAbsent(name, key -> PersonName.parse(key, knowledge));
  }

  String canonical(String name) {
    return canonical.computeIfAbsent(name, organisations::canonical);
  }

  /** What names that may be alike share: a word's consonants, the whole form, the whole sound. */
  Set<String> keys(String name) {
    return keys.computeIfAbsent(name, this::keysOf);
  }

  private Set<String> keysOf(String name) {
    Set<String> found = new TreeSet<>();
    for (String word : words(name)) {
      found.add(Spelling.skeleton(word));
    }
    found.add("canonical " + canonical(name));
    found.add("joined " + Spelling.sound(String.join("", words(name))));
    return found;
  }
}
