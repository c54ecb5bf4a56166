package org.dramatis.extract.event.sense;

import java.util.List;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Describes what hangs on a candidate and what it hangs on. */
final class GrammarFeatures {

  /** Words that shade a candidate rather than take part in what it tells. */
  private static final Set<String> SHADING =
      Set.of(
          "det", "aux", "aux:pass", "mark", "advmod", "amod", "compound", "compound:prt", "case");

  private static final Set<String> COUNTED =
      Set.of("compound", "amod", "nummod", "aux", "aux:pass");

  private static final Set<String> UPWARDS =
      Set.of(
          "xcomp",
          "ccomp",
          "acl",
          "acl:relcl",
          "advcl",
          "obj",
          "nmod",
          "obl",
          "csubj",
          "nsubj",
          "nsubj:pass",
          "conj",
          "appos",
          "parataxis",
          "dep");

  private static final int STEPS = 3;

  private static final List<String> LISTS =
      List.of(
          "DoubtWord",
          "FutureWord",
          "NegationWord",
          "NegationVerb",
          "DenialVerb",
          "DemandVerb",
          "PlanVerb",
          "AttemptWord",
          "ConditionWord",
          "ReportingVerb",
          "ReportingNoun",
          "LightVerb",
          "CausingWord",
          "EventNoun",
          "UndoneObject",
          "PersonNoun",
          "GroupNoun",
          "OrganisationNoun",
          "PlaceNoun",
          "WeaponNoun",
          "VehicleNoun",
          "FacilityNoun",
          "TitleWord");

  private final List<WordList> lists;

  GrammarFeatures(Ontology ontology) {
    this.lists = LISTS.stream().map(ontology::words).toList();
  }

  void describe(Described described) {
    below(described);
    above(described);
  }

  private void below(Described described) {
    Sentence sentence = described.sentence();
    int head = described.head();
    boolean bare = true;
    int names = 0;
    for (Dependency edge : sentence.tree().below(head)) {
      String relation = edge.relation();
      if (!relation.equals("punct")) {
        bare = false;
        if (SHADING.contains(relation) || relation.equals("cop") || relation.equals("nummod")) {
          shade(described, relation, edge.dependent());
        } else {
          argument(described, edge.dependent());
          names += described.kind(edge.dependent()).endsWith("NAME") ? 1 : 0;
        }
      }
    }
    boolean subject = sentence.tree().has(head, "nsubj");
    boolean object = sentence.tree().has(head, "obj");
    described.addForFamily("subject object", subject + "/" + object);
    described.addForFamily("names", String.valueOf(Math.min(2, names)));
    String tag = sentence.token(head).tag();
    if (bare) {
      described.addForFamily("bare", tag);
    }
    if (sentence.token(head).isNoun() && !sentence.tree().has(head, "det")) {
      described.addForFamily("no determiner", tag);
    }
  }

  private void shade(Described described, String relation, int token) {
    described.add("below", relation, described.lemma(token));
    if (COUNTED.contains(relation)) {
      described.addForFamily("has", relation);
    }
    addLists(described, "below list", relation, token);
  }

  private static void argument(Described described, int token) {
    String relation = described.relation(token);
    String kind = described.kind(token);
    described.addForFamily("argument", relation);
    described.add("argument", relation, kind);
    described.addForFamilyAlone("argument+" + kind, relation);
    described.add("argument word", relation, described.lemma(token));
  }

  private void addLists(Described described, String name, String relation, int token) {
    for (WordList list : lists) {
      if (list.has(described.lemma(token))) {
        described.add(name, list.name(), relation);
      }
    }
  }

  private void above(Described described) {
    Sentence sentence = described.sentence();
    described.addForFamily("relation", sentence.relation(described.head()));
    int token = described.head();
    for (int step = 0; step < STEPS; step++) {
      int governor = sentence.governor(token);
      if (governor == Dependency.ROOT || !UPWARDS.contains(sentence.relation(token))) {
        break;
      }
      String relation = described.relation(token);
      if (step == 0) {
        under(described, relation, governor);
      }
      addLists(described, "above" + step + " list", relation, governor);
      modals(described, governor, step);
      token = governor;
    }
    described.add("top", sentence.token(token).tag());
  }

  private static void under(Described described, String relation, int governor) {
    described.addForFamily("under", relation);
    described.add("under", relation, described.lemma(governor));
    described.add("under", relation, described.kind(governor));
    described.addForFamilyAlone("governor", described.lemma(governor));
  }

  private static void modals(Described described, int governor, int step) {
    for (Dependency edge : described.sentence().tree().below(governor)) {
      String relation = edge.relation();
      if (relation.startsWith("aux")
          || relation.equals("mark")
          || relation.equals("advmod") && step == 0) {
        described.add("above modal", described.lemma(edge.dependent()), String.valueOf(step));
      }
    }
  }
}
