package org.dramatis.view.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.view.ViewException;

/**
 * A judgement as the page sends it; anything may be missing.
 *
 * @param decision "same", "different" or "reject"
 * @param about the IRIs of two things or mentions; of the claims that are wrong
 */
public record NewJudgement(String decision, List<String> about, String who, String why) {

  /** One that says nothing. */
  public static final NewJudgement NONE = new NewJudgement(null, null, null, null);

  private static final int MOST_CLAIMS = 100;

  /**
   * @throws ViewException if it is none of the three
   */
  public Decision decided() {
    return Arrays.stream(Decision.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(decision))
        .findFirst()
        .orElseThrow(
            () ->
                ViewException.wrong(
                    "\"" + decision + "\" is no decision.",
                    "Decide \"same\", \"different\" or \"reject\"."));
  }

  /**
   * What it is about, as IRIs.
   *
   * @throws ViewException if these are not two, or of claims that are wrong at least one
   */
  public List<String> claims() {
    List<String> given = about == null ? List.of() : about;
    boolean enough =
        decided() == Decision.REJECT
            ? !given.isEmpty() && given.size() <= MOST_CLAIMS
            : given.size() == 2;
    if (!enough || given.stream().anyMatch(it -> it == null || !it.matches("\\w+:[^\\s<>]+"))) {
      throw ViewException.wrong(
          "A judgement is about two things, or about claims that are wrong, each by its IRI.",
          "Send their IRIs as \"about\".");
    }
    return given;
  }

  public Optional<String> reader() {
    return given(who);
  }

  public Optional<String> reason() {
    return given(why);
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
  }
}
