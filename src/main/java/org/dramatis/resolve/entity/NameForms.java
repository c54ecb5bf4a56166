package org.dramatis.resolve.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.copy.Sketch;
import org.dramatis.resolve.match.LongNumbers;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.PersonName;

/**
 * Brings each name into the form that equal names share across documents. Names come again and
 * again, and to fold one is dear: each is folded once.
 */
final class NameForms {

  /** Begins the form of a person's single name, which alone names nobody in particular. */
  static final String SINGLE = "person ";

  /** Begins the form of a body that any country may have, where no country is in view. */
  static final String SOMEWHERE = "some ";

  private final NameKnowledge knowledge;
  private final OrganisationNames organisations;
  private final Map<String, Name> people = new HashMap<>();
  private final Map<String, Name> others = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final LongNumbers numbers = new LongNumbers();

  NameForms(NameKnowledge knowledge) {
    this.knowledge = knowledge;
    this.organisations = new OrganisationNames(knowledge);
  }

  /**
   * A name that was met before.
   *
   * @param text as the documents have it
   * @param number of the form, see {@link #number}
   * @param ofSomeCountry whether many countries have a body of this name
   */
  record Name(String text, String form, int number, boolean ofSomeCountry) {}

  Name name(EntityKind kind, String text) {
    return kind == EntityKind.PERSON
        ? people.computeIfAbsent(text, this::ofPerson)
        : others.computeIfAbsent(text, this::ofOther);
  }

  private Name ofOther(String text) {
    String form = share(organisations.canonical(text));
    return new Name(text, form, number(form), organisations.isOfSomeCountry(text));
  }

  private Name ofPerson(String text) {
    String form = share(formOfPerson(text));
    return new Name(text, form, number(form), false);
  }

  /** The same string for equal ones: hundreds of documents have the same, and each is held once. */
  String share(String string) {
    String known = forms.putIfAbsent(string, string);
    return known == null ? string : known;
  }

  /** A body that any country may have is that of the country the document speaks of. */
  String of(EntityKind kind, Name name, Supplier<String> countryInView) {
    if (kind != EntityKind.ORGANISATION || !name.ofSomeCountry()) {
      return name.form();
    }
    String country = countryInView.get();
    return country.isEmpty()
        ? share(SOMEWHERE + name.form())
        : name(kind, country + " " + name.text()).form();
  }

  String of(EntityKind kind, String name) {
    return name(kind, name).form();
  }

  private String formOfPerson(String name) {
    PersonName person = PersonName.parse(name, knowledge);
    if (!person.isFull()) {
      return SINGLE + person.text();
    }
    return knowledge.usualName(name).isPresent() ? organisations.canonical(name) : person.text();
  }

  /** The number of a form or of another string; strings of one short hash have one number. */
  int number(String string) {
    return numbers.number((int) Sketch.hash(string));
  }

  /** How many numbers there are. */
  int size() {
    return numbers.size();
  }

  static boolean isSingle(String form) {
    return form.startsWith(SINGLE);
  }

  /** Whether the name alone does not tell which thing it is. */
  static boolean isPartial(String form) {
    return isSingle(form) || form.startsWith(SOMEWHERE);
  }

  /** What a partial name has of the whole one: a person's word, a body's name without country. */
  static String part(String partial) {
    return partial.substring((isSingle(partial) ? SINGLE : SOMEWHERE).length());
  }
}
