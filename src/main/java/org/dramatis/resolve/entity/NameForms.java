package org.dramatis.resolve.entity;

import java.util.HashMap;
import java.util.Map;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.PersonName;

/** Brings each name into the form that equal names share across documents. */
final class NameForms {

  /** Begins the form of a person's single name, which alone names nobody in particular. */
  static final String SINGLE = "person ";

  private final NameKnowledge knowledge;
  private final OrganisationNames organisations;

  /** Names come again and again, and to fold one is dear. */
  private final Map<String, String> people = new HashMap<>();

  private final Map<String, String> others = new HashMap<>();
  private final Map<String, Boolean> ofSomeCountry = new HashMap<>();

  NameForms(NameKnowledge knowledge) {
    this.knowledge = knowledge;
    this.organisations = new OrganisationNames(knowledge);
  }

  /** A body that any country may have is that of the country the document speaks of. */
  String of(EntityKind kind, String name, String country) {
    return kind == EntityKind.ORGANISATION
            && !country.isEmpty()
            && ofSomeCountry.computeIfAbsent(name, organisations::isOfSomeCountry)
        ? canonical(country + " " + name)
        : of(kind, name);
  }

  String of(EntityKind kind, String name) {
    return kind == EntityKind.PERSON
        ? people.computeIfAbsent(name, this::ofPerson)
        : canonical(name);
  }

  private String canonical(String name) {
    return others.computeIfAbsent(name, organisations::canonical);
  }

  private String ofPerson(String name) {
    PersonName person = PersonName.parse(name, knowledge);
    if (!person.isFull()) {
      return SINGLE + person.text();
    }
    return knowledge.usualName(name).isPresent() ? organisations.canonical(name) : person.text();
  }

  static boolean isSingle(String form) {
    return form.startsWith(SINGLE);
  }

  static String word(String single) {
    return single.substring(SINGLE.length());
  }
}
