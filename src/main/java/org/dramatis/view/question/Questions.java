package org.dramatis.view.question;

import java.util.List;
import java.util.Optional;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.Parameter;

/** All questions of the catalogue, by name. */
public record Questions(List<Question> questions) {

  public Questions {
    questions = List.copyOf(questions);
  }

  public static Questions of(NamedQueries catalogue) {
    return new Questions(catalogue.all().stream().map(Question::of).toList());
  }

  /**
   * A question with what it wants to know first.
   *
   * @param title the question itself
   * @param sparql as it is written, its comments included
   */
  public record Question(
      String name, String title, Optional<String> notes, List<Field> parameters, String sparql) {

    static Question of(NamedQuery query) {
      String notes = String.join(" ", query.notes());
      return new Question(
          query.name(),
          query.question(),
          notes.isBlank() ? Optional.empty() : Optional.of(notes),
          query.parameters().stream().map(Field::of).toList(),
          query.text());
    }
  }

  /**
   * What a question wants to know.
   *
   * @param type "text", "date", "number", "name", "event" or "thing"
   * @param fallback what it is if nothing is given; none where that means anything
   */
  public record Field(
      String name, String type, boolean required, Optional<String> fallback, String comment) {

    static Field of(Parameter parameter) {
      return new Field(
          parameter.name(),
          parameter.type().word(),
          parameter.isRequired(),
          parameter.defaultValue().filter(value -> !value.isEmpty()),
          parameter.description());
    }
  }
}
