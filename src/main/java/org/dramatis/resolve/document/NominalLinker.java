package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** How many sentences on the name of somebody may stand whom a lead describes first. */
  private static final int AHEAD = 3;

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final Genders genders;
  private final Scene scene;
  private final AntecedentChoice choice;

  NominalLinker(
      Discourse discourse, NameKnowledge knowledge, Scene scene, AntecedentChoice choice) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.genders = new Genders(discourse, knowledge);
    this.scene = scene;
    this.choice = choice;
  }

  /** Joins what grammar says: in apposition, as a predicate, as a title before the name. */
  void linkDescribed() {
    for (TenureMention tenure : discourse.claims().tenures()) {
      List<String> words = Folding.words(tenure.title());
      scene
          .home(tenure.holder())
          .filter(holder -> !words.isEmpty())
          .ifPresent(holder -> addPost(holder, tenure, words));
    }
    for (EntityMention mention : discourse.claims().entities()) {
      if (mention.form() == Form.NAME && mention.kind() == EntityKind.PERSON) {
        scene.home(mention.span()).ifPresent(person -> person.roles().addAll(titles(mention)));
      }
    }
    for (EntityMention mention : discourse.claims().entities()) {
      if (isNominal(mention)) {
        describedByGrammar(mention).ifPresent(home -> join(mention, home));
      }
    }
  }

  static boolean isNominal(EntityMention mention) {
    return mention.form() == Form.NOMINAL
        && !mention.tellsName()
        && mention.kind() != EntityKind.OTHER;
  }

  /** Joins a description that grammar has left alone, or lets it begin something new. */
  void link(EntityMention nominal) {
    if (scene.home(nominal.span()).isPresent() || isPost(nominal)) {
      return;
    }
    if (discourse.isPredicate(nominal, this::isLinking)) {
      ofSubject(nominal).ifPresent(home -> join(nominal, home));
      return;
    }
    Optional<Cluster> home =
        mayPointBack(nominal) ? choice.choose(nominal, candidates(nominal)) : Optional.empty();
    home.ifPresentOrElse(found -> join(nominal, found), () -> begin(nominal));
  }

  private boolean isPost(EntityMention nominal) {
    return nominal.kind() == EntityKind.PERSON
        && discourse.isPost(nominal, noun -> knowledge.is("post-word", noun));
  }

  /** What somebody is said to be is who is meant. */
  private Optional<Cluster> ofSubject(EntityMention nominal) {
    return subject(nominal)
        .flatMap(subject -> scene.home(subject.span()))
        .filter(home -> fits(nominal, home));
  }

  /** "Coach" in "coach Maurice Berg": it refers to nobody by itself, but Berg is the coach. */
  private List<String> titles(EntityMention name) {
    Sentence sentence = discourse.sentence(name);
    int first = discourse.firstToken(name);
    return sentence.tree().dependents(name.head(), "compound").stream()
        .filter(token -> token == first - 1 && sentence.token(token).tag().equals("NN"))
        .map(token -> sentence.token(token).lemma().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static void addPost(Cluster holder, TenureMention tenure, List<String> words) {
    holder.roles().add(words.get(words.size() - 1));
    holder.posts().add(new Cluster.Post(Set.copyOf(words), tenure.organisation()));
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
    if (subject(nominal).filter(name::equals).isPresent()) {
      return true;
    }
    boolean inFront = noun + 1 == discourse.firstToken(name);
    boolean attached = sentence.governor(noun) == head || sentence.governor(head) == noun;
    return inFront && attached && !discourse.isPlural(nominal);
  }

  private Optional<EntityMention> subject(EntityMention nominal) {
    return discourse.subject(nominal, this::isLinking);
  }

  private boolean isLinking(String verb) {
    return knowledge.is("linking-verb", verb);
  }

  private boolean fits(EntityMention nominal, Cluster cluster) {
    boolean sameKind = nominal.kind().broad() == cluster.kind().broad();
    boolean countryAsBody =
        cluster.kind() == EntityKind.COUNTRY && knowledge.is("country-word", nominal.name());
    boolean partOfCountry =
        cluster.kind() == EntityKind.COUNTRY && knowledge.is("country-part-word", nominal.name());
    return (sameKind || countryAsBody)
        && !partOfCountry
        && !cluster.gender().conflictsWith(genders.ofWord(nominal.name()))
        && !discourse.isApart(nominal, cluster);
  }

  /** "One", "no officials", "every country" mean nothing in particular. */
  private boolean mayPointBack(EntityMention nominal) {
    return !knowledge.is("empty-noun", nominal.name())
        && !knowledge.is("quantifier", discourse.determiner(nominal));
  }

  /** What the noun can mean, the one spoken of last first, then those named soon after. */
  private List<Cluster> candidates(EntityMention nominal) {
    int begin = nominal.span().begin();
    List<Cluster> found = new ArrayList<>();
    for (Cluster cluster : scene.near(nominal.sentence(), REACH)) {
      if (cluster.lastBefore(begin) != null && canBe(nominal, cluster)) {
        found.add(cluster);
      }
    }
    found.sort(
        Comparator.<Cluster, Span>comparing(cluster -> cluster.lastBefore(begin).span())
            .reversed());
    if (nominal.kind() == EntityKind.PERSON && !discourse.isPlural(nominal)) {
      for (Cluster cluster : scene.after(nominal.sentence(), AHEAD)) {
        if (cluster.lastBefore(begin) == null && cluster.named() && canBe(nominal, cluster)) {
          found.add(cluster);
        }
      }
    }
    return found;
  }

  /** A body may be spoken of as one or as many ("the Sixers"), but "two companies" are not one. */
  private boolean canBe(EntityMention nominal, Cluster cluster) {
    boolean sameNumber = cluster.plural() == discourse.isPlural(nominal);
    boolean counted = nominal.count().orElse(1) > 1;
    boolean named = cluster.named() && cluster.kind() != EntityKind.PERSON && !counted;
    return (named || sameNumber) && fits(nominal, cluster);
  }
}
