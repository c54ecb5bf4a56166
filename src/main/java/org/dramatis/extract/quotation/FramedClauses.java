package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Lists the clauses that a phrase or an adverb in them attributes: "according to the ministry", "in
 * her view", "reportedly".
 */
final class FramedClauses {

  /** Prepositions that join a source to a clause without a verb of saying. */
  private static final Set<String> PREPOSITIONS = Set.of("to", "in", "by");

  private final Yields yields;
  private final Sentence sentence;
  private final DependencyGraph tree;
  private final SourceFinder sources;
  private final WordList adverbs;
  private final WordList views;
  private final List<Candidate> found = new ArrayList<>();

  FramedClauses(Yields yields, Ontology ontology) {
    this.adverbs = ontology.words("EvidenceAdverb");
    this.views = ontology.words("ViewNoun");
    this.yields = yields;
    this.sentence = yields.sentence();
    this.tree = sentence.tree();
    this.sources = new SourceFinder(yields, ontology.words("FeelingParticiple"));
  }

  List<Candidate> all() {
    for (int token = 0; token < sentence.tokens().size(); token++) {
      String lemma = sentence.token(token).lemma();
      int governor = sentence.governor(token);
      if (governor != Dependency.ROOT) {
        String relation = sentence.relation(token);
        if (lemma.equals("accord") || lemma.equals("according")) {
          according(token, relation, governor);
        } else if (relation.equals("case") && PREPOSITIONS.contains(lemma) && isView(governor)) {
          framed(token, governor);
        } else if (adverbs.has(lemma)) {
          add(token, "adverb", governor, yields.without(governor, token), Optional.empty());
        }
      }
    }
    return found;
  }

  /** "in her view", "to his mind" */
  private boolean isView(int noun) {
    return views.has(sentence.token(noun).lemma()) && tree.has(noun, "nmod:poss");
  }

  private void according(int token, String relation, int governor) {
    if (relation.equals("case")) {
      framed(token, governor);
      return;
    }
    for (int oblique : tree.dependents(token, "obl")) {
      BitSet content = yields.without(governor, token);
      add(token, "frame", governor, content, Optional.of(sources.phrase(oblique)));
    }
  }

  private void framed(int preposition, int source) {
    int governor = sentence.governor(source);
    if (governor != Dependency.ROOT) {
      BitSet content = yields.without(governor, source);
      Source phrase = sources.phrase(source);
      if (!sentence.token(preposition).lemma().startsWith("accord")) {
        Optional<Integer> owner = tree.dependents(source, "nmod:poss").stream().findFirst();
        Optional<Source> who = owner.map(sources::phrase).or(() -> Optional.of(phrase));
        add(preposition, "frame:view", governor, content, who);
      } else {
        add(preposition, "frame", governor, content, Optional.of(phrase));
      }
    }
  }

  private void add(
      int cue, String construction, int head, BitSet content, Optional<Source> source) {
    BitSet words = yields.trimmed(content);
    boolean clause = DependencyGraph.is(construction, "frame") || words.cardinality() > 1;
    if (!words.isEmpty() && clause) {
      found.add(
          new Candidate(sentence, cue, construction, yields.span(words), head, words, source));
    }
  }
}
