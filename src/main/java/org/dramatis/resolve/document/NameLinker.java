package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.OrganisationNames;
import org.dramatis.resolve.name.PersonName;
import org.dramatis.resolve.name.PersonNames;

/** Joins the names of one document: equal ones first, then shorter ones to the longer. */
final class NameLinker {

  private final Discourse discourse;
  private final NameKnowledge knowledge;
  private final PersonNames people;
  private final OrganisationNames organisations;
  private final NameForms forms;
  private final Genders genders;
  private final List<Cluster> clusters = new ArrayList<>();
  private final AlikeNames alike;

  NameLinker(Discourse discourse, NameKnowledge knowledge) {
    this.discourse = discourse;
    this.knowledge = knowledge;
    this.people = new PersonNames(knowledge);
    this.organisations = new OrganisationNames(knowledge);
    this.genders = new Genders(discourse, knowledge);
    this.forms = new NameForms(knowledge, organisations);
    this.alike = new AlikeNames(forms, organisations);
  }

  List<Cluster> link() {
    Map<String, List<EntityMention>> groups = new LinkedHashMap<>();
    discourse.claims().entities().stream()
        .filter(mention -> mention.tellsName() && mention.kind() != EntityKind.OTHER)
        .sorted(
            Comparator.<EntityMention>comparingInt(mention -> -words(mention))
                .thenComparingInt(mention -> -mention.name().length())
                .thenComparing(EntityMention::span))
        .forEach(
            mention -> groups.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(mention));
    for (List<EntityMention> group : groups.values()) {
      place(group);
    }
    return clusters;
  }

  private int words(EntityMention mention) {
    return forms.words(mention.name()).size();
  }

  /** Equal names of several words are one thing whatever kind each was taken for. */
  private String key(EntityMention mention) {
    if (mention.kind() == EntityKind.PERSON) {
      PersonName name = forms.person(mention.name());
      return name.isFull() ? name.text() : "person " + name.text();
    }
    return forms.canonical(mention.name());
  }

  private void place(List<EntityMention> group) {
    EntityMention first = group.get(0);
    if (first.kind() == EntityKind.PERSON && !forms.person(first.name()).isFull()) {
      for (EntityMention mention : group) {
        placeSingle(mention);
      }
      return;
    }
    Cluster home = null;
    for (Cluster cluster : alike.with(first.name())) {
      if (home == null && sameThing(first, cluster) && !apart(group, cluster)) {
        home = cluster;
      }
    }
    for (EntityMention mention : group) {
      home = joined(mention, home);
    }
  }

  private boolean apart(List<EntityMention> group, Cluster cluster) {
    for (EntityMention mention : group) {
      if (apart(mention, cluster)) {
        return true;
      }
    }
    return false;
  }

  private boolean apart(EntityMention mention, Cluster cluster) {
    return discourse.isApart(mention, cluster);
  }

  private Cluster joined(EntityMention mention, Cluster home) {
    if (home != null && !apart(mention, home)) {
      home.add(mention);
      alike.note(mention.name(), home);
      genders.infer(home);
      return home;
    }
    Cluster made = new Cluster(mention);
    made.plural(discourse.head(mention).tag().equals("NNPS"));
    genders.infer(made);
    clusters.add(made);
    alike.note(mention.name(), made);
    return home == null ? made : home;
  }

  /** A name that follows a longer one: a person's variant, an acronym, a short form. */
  private boolean sameThing(EntityMention mention, Cluster cluster) {
    EntityKind broad = mention.kind().broad();
    for (EntityMention other : cluster.mentions()) {
      if (broad == EntityKind.PERSON && other.kind() == EntityKind.PERSON) {
        PersonName one = forms.person(mention.name());
        PersonName two = forms.person(other.name());
        if (two.isFull() && people.compare(one, two).value() >= 0.7) {
          return true;
        }
      } else if (other.kind() != EntityKind.PERSON && broad != EntityKind.PERSON) {
        if (sameBody(mention, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean sameBody(EntityMention shorter, EntityMention longer) {
    if (forms.canonical(shorter.name()).equals(forms.canonical(longer.name()))) {
      return true;
    }
    if (knowledge.usualName(shorter.name()).isPresent()) {
      return false;
    }
    if (longer.kind() == EntityKind.ORGANISATION
        && organisations.isAcronym(shorter.name(), longer.name())) {
      return true;
    }
    boolean bothOrganisations = shorter.kind() == longer.kind() && !shorter.kind().isPlace();
    return bothOrganisations && organisations.isShortForm(shorter.name(), longer.name())
        || shorter.kind().isPlace()
            && longer.kind().isPlace()
            && organisations.isPlaceWithWord(shorter.name(), longer.name());
  }

  /** A surname or first name alone goes to the person of that name most in view. */
  private void placeSingle(EntityMention mention) {
    String word = forms.person(mention.name()).family();
    Gender title = genders.ofTitle(mention);
    List<Cluster> bearers = new ArrayList<>();
    for (Cluster cluster : alike.with(mention.name())) {
      if (bears(cluster, word)
          && !cluster.gender().conflictsWith(title)
          && !apart(mention, cluster)) {
        bearers.add(cluster);
      }
    }
    Cluster home =
        bearers.stream().min(Comparator.comparingInt(c -> distance(c, mention))).orElse(null);
    if (home == null) {
      joined(mention, null);
    } else {
      home.add(mention);
      if (home.gender() == Gender.UNKNOWN) {
        home.gender(title);
      }
    }
  }

  /** How far back the person was last named in full or short; later mentions count as far. */
  private static int distance(Cluster cluster, EntityMention mention) {
    EntityMention last = cluster.lastBefore(mention.span().begin());
    return last == null
        ? 1_000_000_000 + cluster.first().span().begin()
        : mention.span().begin() - last.span().begin();
  }

  private boolean bears(Cluster cluster, String word) {
    if (cluster.kind() != EntityKind.PERSON) {
      return false;
    }
    for (EntityMention other : cluster.mentions()) {
      PersonName name = forms.person(other.name());
      if (name.family().equals(word)
          || name.given().equals(word)
          || name.words().size() > 2 && name.words().contains(word) && word.length() > 3) {
        return true;
      }
    }
    return false;
  }
}
