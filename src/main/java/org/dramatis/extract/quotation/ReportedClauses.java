package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;

/**
 * Lists, for the verbs, nouns and adjectives of a sentence, the clauses and phrases that each may
 * report. Whether it does is for others to judge.
 */
final class ReportedClauses {

  private final Yields yields;
  private final Sentence sentence;
  private final DependencyGraph tree;
  private final SourceFinder sources;
  private final List<Candidate> found = new ArrayList<>();

  ReportedClauses(Yields yields, Ontology ontology) {
    this.yields = yields;
    this.sentence = yields.sentence();
    this.tree = sentence.tree();
    this.sources = new SourceFinder(yields, ontology.words("FeelingParticiple"));
  }

  List<Candidate> all() {
    for (int token = 0; token < sentence.tokens().size(); token++) {
      Token cue = sentence.token(token);
      if (cue.isVerb()) {
        ofVerb(token);
      } else if (cue.isNoun()) {
        ofNoun(token);
      } else if (cue.tag().startsWith("JJ")) {
        ofVerb(token);
      }
    }
    return found;
  }

  private void ofVerb(int cue) {
    Optional<Integer> object = first(cue, "obj");
    Optional<Integer> subject = first(cue, "nsubj");
    for (Dependency below : tree.below(cue)) {
      int token = below.dependent();
      switch (below.relation()) {
        case "ccomp" -> addOfPredicate(cue, "ccomp", token, yields.of(token));
        case "xcomp" -> {
          addOfPredicate(cue, "xcomp", token, yields.of(token));
          object.ifPresent(o -> addTwo(cue, "obj+xcomp", token, o));
          subject.ifPresent(s -> addTwo(cue, "nsubj+xcomp", token, s));
        }
        case "obj" -> addOfPredicate(cue, "obj", token, yields.of(token));
        case "advcl" -> ofAdverbial(cue, token, object);
        default -> ofOblique(cue, below, object, subject);
      }
    }
    if (sources.isPassive(cue)) {
      subject.ifPresent(s -> addOfPredicate(cue, "nsubj:pass", s, yields.of(s)));
    }
    ofGovernor(cue);
  }

  private void ofOblique(
      int cue, Dependency below, Optional<Integer> object, Optional<Integer> subject) {
    int token = below.dependent();
    if (DependencyGraph.is(below.relation(), "obl") && !preposition(token).isEmpty()) {
      BitSet phrase = sources.phrase(token).tokens();
      addOfPredicate(cue, "obl" + preposition(token), token, phrase);
      object.ifPresent(o -> addTwo(cue, "obj+obl" + preposition(token), token, o));
      if (sources.isPassive(cue)) {
        subject.ifPresent(s -> addTwo(cue, "nsubj+obl" + preposition(token), token, s));
      }
    } else if (below.relation().equals("parataxis") || below.relation().equals("dep")) {
      addOfPredicate(cue, below.relation(), token, yields.of(token));
    } else if (below.relation().equals("csubj")) {
      addOfPredicate(cue, below.relation() + mark(token), token, withoutMark(token));
    }
  }

  private void ofAdverbial(int cue, int clause, Optional<Integer> object) {
    object.ifPresent(o -> addTwo(cue, "obj+advcl" + mark(clause), clause, o));
    if (object.isEmpty() && isFronted(cue, clause)) {
      addOfPredicate(cue, "ccomp", clause, yields.of(clause));
    }
  }

  /**
   * "Twelve were hurt, the mayor said": a sentence before the word that reports it, which the
   * parser takes for an adverbial clause though nothing marks it as one.
   */
  private boolean isFronted(int cue, int clause) {
    return clause < cue
        && mark(clause).isEmpty()
        && (tree.has(clause, "nsubj") || tree.has(clause, "nsubj:pass"))
        && first(cue, "ccomp").isEmpty();
  }

  /** The cue hangs on what it reports: "A, she said", "as she said, A", "the plan he denounced". */
  private void ofGovernor(int cue) {
    int governor = sentence.governor(cue);
    if (governor == Dependency.ROOT) {
      return;
    }
    String relation = sentence.relation(cue);
    BitSet rest = yields.without(governor, cue);
    if (relation.equals("parataxis") || relation.equals("dep")) {
      addOfPredicate(cue, "above:" + relation, governor, rest);
    } else if (relation.equals("advcl")) {
      addOfPredicate(cue, "above:advcl" + mark(cue), governor, rest);
    } else if (relation.equals("acl:relcl") || relation.equals("acl")) {
      addOfPredicate(cue, "above:" + relation + mark(cue), governor, rest);
    }
  }

  private void ofNoun(int cue) {
    for (Dependency below : tree.below(cue)) {
      int token = below.dependent();
      String relation = below.relation();
      if (relation.equals("acl")
          || relation.equals("ccomp")
          || relation.equals("acl:relcl")
          || relation.equals("xcomp")
          || relation.equals("advcl")) {
        addOfNoun(cue, "noun:" + relation + mark(token), token, yields.of(token));
      } else if (relation.startsWith("nmod") && !preposition(token).isEmpty()) {
        addOfNoun(cue, "noun" + preposition(token), token, sources.phrase(token).tokens());
      } else if (relation.equals("parataxis")
          || relation.equals("appos")
          || relation.equals("dep")) {
        addOfNoun(cue, "noun:" + relation, token, yields.of(token));
      }
    }
    if (tree.has(cue, "cop")) {
      first(cue, "nsubj").ifPresent(s -> addOfNoun(cue, "noun:is", s, yields.of(s)));
    }
  }

  private void addTwo(int cue, String construction, int head, int other) {
    BitSet both = yields.of(head);
    if (construction.startsWith("obj+obl") || construction.startsWith("nsubj+obl")) {
      both = sources.phrase(head).tokens();
    }
    both.or(yields.of(other));
    addOfPredicate(cue, construction, head, both);
  }

  private void addOfPredicate(int cue, String construction, int head, BitSet content) {
    add(cue, construction, head, content, sources.ofPredicate(cue, content));
  }

  private void addOfNoun(int cue, String construction, int head, BitSet content) {
    add(cue, construction, head, content, sources.ofNoun(cue, content));
  }

  private void add(
      int cue, String construction, int head, BitSet content, Optional<Source> source) {
    source.ifPresent(s -> content.andNot(s.tokens()));
    BitSet words = yields.trimmed(content);
    if (!words.isEmpty() && !words.get(cue)) {
      found.add(
          new Candidate(sentence, cue, construction, yields.span(words), head, words, source));
    }
  }

  private Optional<Integer> first(int token, String relation) {
    return tree.dependents(token, relation).stream().findFirst();
  }

  private BitSet withoutMark(int token) {
    BitSet words = yields.of(token);
    tree.dependents(token, "mark").forEach(words::clear);
    return words;
  }

  /** The word that marks a clause, after a colon; empty if none does. */
  private String mark(int token) {
    for (Dependency below : tree.below(token)) {
      if (below.relation().equals("mark")
          || below.relation().equals("advmod")
              && sentence.token(below.dependent()).tag().startsWith("W")) {
        return ":" + sentence.token(below.dependent()).lemma();
      }
    }
    return "";
  }

  private String preposition(int token) {
    List<Integer> cases = tree.dependents(token, "case");
    return cases.isEmpty() ? "" : ":" + sentence.token(cases.get(0)).lemma();
  }
}
