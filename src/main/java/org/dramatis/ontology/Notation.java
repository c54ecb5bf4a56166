package org.dramatis.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dramatis.model.EntityKind;

/** Reads triggers, slots and patterns as they are written in the ontology. */
final class Notation {

  private static final Pattern TRIGGER = Pattern.compile("(\\S+(?: \\S+)*)\\.([vna])");
  private static final Pattern RELATION = Pattern.compile("[a-z]+(:[a-z_]+)*");
  private static final Pattern CONFIDENCE = Pattern.compile("0\\.\\d+|1");
  private static final Pattern WORDS = Pattern.compile("(\\S+?)(?:\\.([vna]))?");

  private Notation() {}

  static Trigger trigger(String written, boolean weak) {
    Matcher matcher = TRIGGER.matcher(written);
    if (!matcher.matches() || !written.equals(written.toLowerCase(Locale.ROOT))) {
      throw new InvalidNotationException(
          "has the trigger \"" + written + "\"; write it like \"air strike.n\" in lower case");
    }
    return new Trigger(List.of(matcher.group(1).split(" ")), partOfSpeech(matcher.group(2)), weak);
  }

  static Slot slot(String written) {
    String[] parts = written.split(" ");
    if (parts.length < 3 || parts.length > 4 || !RELATION.matcher(parts[1]).matches()) {
      throw badSlot(written);
    }
    PartOfSpeech partOfSpeech =
        switch (parts[0]) {
          case "verb" -> PartOfSpeech.VERB;
          case "noun" -> PartOfSpeech.NOUN;
          case "adjective" -> PartOfSpeech.ADJECTIVE;
          default -> throw badSlot(written);
        };
    return new Slot(
        partOfSpeech,
        parts[1],
        parts[2],
        parts.length == 4 ? kinds(parts[3], () -> badSlot(written)) : Set.of());
  }

  private static Set<EntityKind> kinds(String names, Supplier<InvalidNotationException> fault) {
    Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
    for (String name : names.split("\\|")) {
      kinds.add(
          Arrays.stream(EntityKind.values())
              .filter(kind -> kind.name().equals(name))
              .findFirst()
              .orElseThrow(fault));
    }
    return kinds;
  }

  private static InvalidNotationException badSlot(String written) {
    return new InvalidNotationException(
        "has the slot \""
            + written
            + "\"; write it like \"verb obl:in place PLACE\": verb, noun or adjective, dependency,"
            + " role, and kinds out of PERSON, ORGANISATION, PLACE, COUNTRY, … OTHER with | between");
  }

  /**
   * @param objectWords what the object's head is one of; any word if empty
   */
  static PathPattern pattern(String written, List<String> objectWords) {
    List<String> all = List.of(written.split(" "));
    boolean measured = CONFIDENCE.matcher(all.get(all.size() - 1)).matches();
    List<String> parts = measured ? all.subList(0, all.size() - 1) : all;
    int last = parts.size() - 1;
    if (last < 2 || !parts.get(0).equals("S") || !parts.get(last).matches("O(:[A-Z|]+)?")) {
      throw badPattern(written);
    }
    List<PathPattern.Step> steps = new ArrayList<>();
    for (int i = 1; i < last; i++) {
      String relation = parts.get(i);
      if (!isStep(relation)) {
        throw badPattern(written);
      }
      boolean named = !isStep(parts.get(i + 1)) && i + 1 < last;
      steps.add(step(relation, named ? parts.get(i + 1) : "", written));
      i += named ? 1 : 0;
    }
    PathPattern.Step end = steps.remove(steps.size() - 1);
    if (!end.lemmas().isEmpty()) {
      throw badPattern(written);
    }
    steps.add(new PathPattern.Step(end.up(), end.relation(), Set.copyOf(objectWords), null));
    return new PathPattern(
        steps,
        kinds(parts.get(last).substring(1), written),
        measured ? Double.parseDouble(all.get(all.size() - 1)) : PathPattern.UNMEASURED);
  }

  private static Set<EntityKind> kinds(String suffix, String written) {
    return suffix.isEmpty() ? Set.of() : kinds(suffix.substring(1), () -> badPattern(written));
  }

  private static boolean isStep(String part) {
    return part.startsWith("<") || part.startsWith(">");
  }

  private static PathPattern.Step step(String relation, String words, String written) {
    for (String alternative : relation.substring(1).split("\\|", -1)) {
      if (!RELATION.matcher(alternative).matches()) {
        throw badPattern(written);
      }
    }
    boolean up = relation.startsWith("<");
    Matcher matcher = WORDS.matcher(words);
    if (!matcher.matches()) {
      return new PathPattern.Step(up, relation.substring(1), Set.of(), null);
    }
    Set<String> lemmas =
        matcher.group(1).equals("*")
            ? Set.of()
            : Set.copyOf(List.of(matcher.group(1).split("\\|")));
    PartOfSpeech partOfSpeech = matcher.group(2) == null ? null : partOfSpeech(matcher.group(2));
    return new PathPattern.Step(up, relation.substring(1), lemmas, partOfSpeech);
  }

  private static InvalidNotationException badPattern(String written) {
    return new InvalidNotationException(
        "has the pattern \""
            + written
            + "\"; write it like \"S <nsubj:pass bear.v >obl:in O\": from S to O, each step < (up)"
            + " or > (down) with its dependencies, and the words between; a number after O is its confidence");
  }

  private static PartOfSpeech partOfSpeech(String letter) {
    return switch (letter) {
      case "v" -> PartOfSpeech.VERB;
      case "n" -> PartOfSpeech.NOUN;
      default -> PartOfSpeech.ADJECTIVE;
    };
  }
}
