package org.dramatis.resolve.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.linear.Features;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Sentence;
import org.dramatis.resolve.name.NameKnowledge;

/** Says what a mention and a thing that it may speak of have in common, as features of a model. */
final class AntecedentFeatures {

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final AlikeNouns nouns;
  private final Genders genders;
  private final Scene scene;
  private final HeldPosts posts;
  private final SortNouns sorts;

  AntecedentFeatures(Discourse discourse, NameKnowledge knowledge, AlikeNouns nouns, Scene scene) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.nouns = nouns;
    this.genders = new Genders(discourse, knowledge);
    this.scene = scene;
    this.posts = new HeldPosts(discourse, scene);
    this.sorts = new SortNouns(knowledge);
  }

  /**
   * @param rank how many of the candidates were spoken of later
   * @param candidates how many there are
   */
  void describe(Features features, EntityMention mention, Cluster thing, int rank, int candidates) {
    String type = type(mention);
    features.add("type", type);
    if (mention.form() == Form.NOMINAL) {
      addNoun(features, mention, thing);
      features.add("rank", "noun", number(rank, 2));
      features.add("rivals", "noun", String.valueOf(candidates == 1));
    } else {
      addAntecedent(features, mention, thing, type);
      features.add("rank", type, number(rank, 2));
      features.add("rank", number(rank, 3));
      features.add("rivals", String.valueOf(candidates == 1));
    }
  }

  /** How the mention refers: a pronoun by its kind, a noun by its determiner and number. */
  private String type(EntityMention mention) {
    if (mention.form() == Form.PRONOUN) {
      String word = mention.name();
      String kind =
          genders.ofPronoun(word) != Gender.UNKNOWN
              ? "he"
              : knowledge.is("neuter-pronoun", word) ? "it" : "they";
      return knowledge.is("reflexive", word)
          ? kind + "self"
          : discourse.head(mention).tag().equals("PRP$") ? kind + "s" : kind;
    }
    return determination(mention) + (discourse.isPlural(mention) ? "+" : "");
  }

  private String determination(EntityMention mention) {
    Sentence sentence = discourse.sentence(mention);
    if (sentence.tree().has(mention.head(), "nmod:poss")) {
      return "own";
    }
    List<Integer> determiners = sentence.tree().dependents(mention.head(), "det");
    if (determiners.isEmpty()) {
      return sentence.tree().has(mention.head(), "nummod") ? "number" : "bare";
    }
    String word = sentence.token(determiners.get(0)).word().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "the" -> "the";
      case "a", "an" -> "a";
      case "this", "that", "these", "those" -> "this";
      default -> "any";
    };
  }

  /** What makes a thing come to mind at a pronoun. */
  private void addAntecedent(Features features, EntityMention mention, Cluster thing, String type) {
    EntityMention last = thing.lastBefore(mention.span().begin());
    int distance = mention.sentence() - last.sentence();
    features.add("distance", type, number(distance, 3));
    features.add("last", last.form().name(), discourse.relation(last));
    features.add(
        "subjects",
        String.valueOf(discourse.isSubject(mention)),
        discourse.isSubject(last) + " " + number(distance, 2));
    if (distance == 0) {
      features.add("clause", clause(mention, last));
    }
    features.add("prominence", number((int) Math.round(prominence(mention, thing)), 6));
    features.add("kind", type, thing.kind().broad() + " " + thing.named());
    if (scene.isMain(thing)) {
      features.add("main", "pronoun");
    }
    if (thing.kind() == EntityKind.PERSON) {
      features.add("gender", String.valueOf(thing.gender() == Gender.UNKNOWN));
    }
  }

  private String clause(EntityMention mention, EntityMention last) {
    int above = discourse.governor(mention);
    if (above == discourse.governor(last)) {
      return "same";
    }
    if (above == last.head()) {
      return "under";
    }
    return discourse.governor(last) == mention.head() ? "over" : "other";
  }

  /** Subjects, and what is spoken of often, come to mind first. */
  private double prominence(EntityMention mention, Cluster thing) {
    double prominence = 0;
    List<EntityMention> before = thing.before(mention.span().begin());
    for (int i = before.size() - 1; i >= 0; i--) {
      int distance = mention.sentence() - before.get(i).sentence();
      if (distance > 3) {
        break;
      }
      prominence += (discourse.isSubject(before.get(i)) ? 2.0 : 1.0) / (1 << distance);
    }
    return prominence;
  }

  private void addNoun(Features features, EntityMention mention, Cluster thing) {
    String match = match(mention.name(), thing);
    String determination = determination(mention);
    boolean definite = determination.equals("the") || determination.equals("this");
    String number = discourse.isPlural(mention) ? " several" : " one";
    features.add("match", match);
    features.add("match", match, (definite ? "definite" : determination) + number);
    features.add("match", match, thing.kind().broad() + " " + thing.named());
    features.add("modified", match, modified(mention, thing));
    addCounts(features, mention, thing, match);
    features.add("post", posts.match(mention, thing));
    EntityMention last = thing.lastBefore(mention.span().begin());
    if (last == null) {
      int ahead = thing.first().sentence() - mention.sentence();
      features.add("ahead", String.valueOf(definite), (mention.sentence() < 2) + " " + ahead);
      features.add("ahead", String.valueOf(scene.isMain(thing)), determination);
    } else {
      int distance = mention.sentence() - last.sentence();
      features.add("distance", String.valueOf(definite), String.valueOf(bucket(distance)));
      features.add("distance", match, number(distance, 2));
      if (distance == 0) {
        features.add("clause", "noun", clause(mention, last));
      }
    }
    if (mention.sentence() <= 2 && thing.first().sentence() <= 1) {
      features.add("headline", String.valueOf(definite), match);
    }
    if (scene.isMain(thing)) {
      features.add("main", definite ? "definite" : determination);
    }
  }

  private String modified(EntityMention mention, Cluster thing) {
    Set<String> own = discourse.modifiers(mention);
    if (own.isEmpty()) {
      return "plain";
    }
    boolean same =
        thing.mentions().stream()
            .filter(other -> other.form() == Form.NOMINAL && !other.tellsName())
            .anyMatch(other -> discourse.modifiers(other).containsAll(own));
    return same ? "same" : "other";
  }

  /** Whether the thing is called by the noun, by one that means much the same, or may be. */
  private String match(String noun, Cluster thing) {
    if (thing.called(Form.NOMINAL).contains(noun)) {
      return "called";
    }
    if (thing.roles().contains(noun)) {
      return "role";
    }
    if (thing.kind() != EntityKind.PERSON && sorts.isOfName(thing, noun)) {
      return "name";
    }
    for (String role : thing.roles()) {
      if (nouns.areAlike(role, noun)) {
        return "alike";
      }
    }
    return sorts.isOfKind(thing, noun) ? "kind" : "none";
  }

  private static void addCounts(
      Features features, EntityMention mention, Cluster thing, String match) {
    if (mention.count().isEmpty()) {
      return;
    }
    Set<Integer> counts = new HashSet<>();
    for (EntityMention other : thing.mentions()) {
      other.count().ifPresent(counts::add);
    }
    String agreement =
        counts.isEmpty() ? "none" : counts.contains(mention.count().getAsInt()) ? "same" : "other";
    features.add("count", match, agreement);
  }

  private static String number(int count, int most) {
    return String.valueOf(Math.min(count, most));
  }

  private static int bucket(int count) {
    return count <= 3 ? count : count <= 5 ? 5 : count <= 8 ? 8 : 9;
  }
}
