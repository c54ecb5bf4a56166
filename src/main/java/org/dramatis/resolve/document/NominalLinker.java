package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Joins common nouns to the thing they describe: "the ministry", "a diplomat", "the attacker". */
final class NominalLinker {

  /** How many sentences back a definite noun may point. */
  private static final int REACH = 8;

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final Genders genders;
  private final Scene scene;
  private final Map<Span, Set<String>> modifiers = new HashMap<>();

  NominalLinker(Discourse discourse, NameKnowledge knowledge, Scene scene) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.genders = new Genders(discourse, knowledge);
    this.scene = scene;
  }

  void link() {
    for (TenureMention tenure : discourse.claims().tenures()) {
      List<String> words = Folding.words(tenure.title());
      scene
          .home(tenure.holder())
          .filter(holder -> !words.isEmpty())
          .ifPresent(holder -> holder.roles().add(words.get(words.size() - 1)));
    }
    List<EntityMention> nominals =
        discourse.claims().entities().stream()
            .filter(mention -> mention.form() == Form.NOMINAL && !mention.tellsName())
            .filter(mention -> mention.kind() != EntityKind.OTHER)
            .toList();
    List<EntityMention> rest = new ArrayList<>();
    for (EntityMention nominal : nominals) {
      Optional<Cluster> described = describedByGrammar(nominal);
      described.ifPresentOrElse(home -> join(nominal, home), () -> rest.add(nominal));
    }
    for (EntityMention nominal : rest) {
      Optional<Cluster> antecedent = isDefinite(nominal) ? antecedent(nominal) : Optional.empty();
      antecedent.ifPresentOrElse(home -> join(nominal, home), () -> begin(nominal));
    }
  }

  private void join(EntityMention nominal, Cluster home) {
    scene.join(nominal, home);
    home.roles().add(nominal.name());
    genders.infer(home);
  }

  private void begin(EntityMention nominal) {
    Cluster made = new Cluster(nominal);
    made.plural(discourse.isPlural(nominal));
    made.roles().add(nominal.name());
    genders.infer(made);
    scene.add(made);
  }

  /** By apposition, as the predicate of "is", or as a title before the name. */
  private Optional<Cluster> describedByGrammar(EntityMention nominal) {
    for (Cluster cluster : scene.near(nominal.sentence(), 0)) {
      if (cluster.named() && fits(nominal, cluster) && describesAny(nominal, cluster)) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  private boolean describesAny(EntityMention nominal, Cluster cluster) {
    for (EntityMention name : cluster.in(discourse.sentence(nominal))) {
      if (describes(nominal, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean describes(EntityMention nominal, EntityMention name) {
    if (name.form() != Form.NAME) {
      return false;
    }
    Sentence sentence = discourse.sentence(nominal);
    int noun = nominal.head();
    int head = name.head();
    if (sentence.governor(noun) == head && sentence.relation(noun).equals("appos")
        || sentence.governor(head) == noun && sentence.relation(head).equals("appos")) {
      return true;
    }
    boolean predicate = sentence.tree().has(noun, "cop") && !isNegated(sentence, noun);
    if (predicate && sentence.governor(head) == noun && discourse.isSubject(name)) {
      return true;
    }
    boolean inFront = noun + 1 == discourse.firstToken(name);
    return inFront && sentence.governor(noun) == head && !discourse.isPlural(nominal);
  }

  private static boolean isNegated(Sentence sentence, int token) {
    return sentence.tree().dependents(token, "advmod").stream()
        .map(i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT))
        .anyMatch(lemma -> lemma.equals("not") || lemma.equals("n't") || lemma.equals("never"));
  }

  private boolean fits(EntityMention nominal, Cluster cluster) {
    boolean sameKind = nominal.kind().broad() == cluster.kind().broad();
    boolean country = knowledge.is("country-word", nominal.name());
    // "Kells district, Ireland": what stands beside a smaller place is where it lies.
    return (cluster.kind() == EntityKind.COUNTRY ? country : sameKind)
        && !cluster.gender().conflictsWith(genders.ofWord(nominal.name()))
        && !discourse.isApart(nominal, cluster);
  }

  private boolean isDefinite(EntityMention nominal) {
    return knowledge.is("definite", discourse.determiner(nominal))
        && !knowledge.is("empty-noun", nominal.name());
  }

  /** The thing most in view that the definite noun can mean. */
  private Optional<Cluster> antecedent(EntityMention nominal) {
    Cluster nearest = null;
    Span found = null;
    for (Cluster cluster : scene.near(nominal.sentence(), REACH)) {
      EntityMention last = cluster.lastBefore(nominal.span().begin());
      if (last != null
          && (found == null || last.span().compareTo(found) > 0)
          && canBe(nominal, cluster)) {
        nearest = cluster;
        found = last.span();
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean canBe(EntityMention nominal, Cluster cluster) {
    return (cluster.named() || cluster.plural() == discourse.isPlural(nominal))
        && fits(nominal, cluster)
        && isCalled(nominal, cluster);
  }

  /** Whether the document or the name itself calls the thing by this noun. */
  private boolean isCalled(EntityMention nominal, Cluster cluster) {
    String noun = nominal.name();
    if (cluster.roles().contains(noun)) {
      return cluster.named() || !modifiersDiffer(nominal, cluster);
    }
    if (!cluster.named() || discourse.isPlural(nominal)) {
      return false;
    }
    if (cluster.kind() != EntityKind.PERSON && nameHas(cluster, noun)) {
      return true;
    }
    return switch (cluster.kind()) {
      case ORGANISATION -> knowledge.is("company-word", noun) && !nameIsOfState(cluster);
      case COUNTRY -> knowledge.is("country-word", noun);
      case CITY -> knowledge.is("city-word", noun);
      case REGION -> knowledge.is("region-word", noun);
      default -> false;
    };
  }

  private boolean nameHas(Cluster cluster, String noun) {
    for (String name : cluster.called(Form.NAME)) {
      if (Folding.words(name).contains(noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean nameIsOfState(Cluster cluster) {
    return Stream.of(Form.values())
        .flatMap(form -> cluster.called(form).stream())
        .flatMap(name -> Folding.words(name).stream())
        .anyMatch(word -> knowledge.is("state-body", word));
  }

  /** "the second attacker" is not "the first attacker". */
  private boolean modifiersDiffer(EntityMention nominal, Cluster cluster) {
    Set<String> modifiers = modifiers(nominal);
    if (modifiers.isEmpty()) {
      return false;
    }
    return cluster.mentions().stream()
        .filter(other -> other.form() == Form.NOMINAL && !other.tellsName())
        .noneMatch(other -> modifiers(other).containsAll(modifiers));
  }

  private Set<String> modifiers(EntityMention nominal) {
    return modifiers.computeIfAbsent(nominal.span(), span -> modifiersOf(nominal));
  }

  private Set<String> modifiersOf(EntityMention nominal) {
    Sentence sentence = discourse.sentence(nominal);
    Set<String> found = new TreeSet<>();
    for (String relation : List.of("amod", "compound", "nummod", "nmod")) {
      sentence
          .tree()
          .dependents(nominal.head(), relation)
          .forEach(token -> found.add(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
    }
    return found;
  }
}
