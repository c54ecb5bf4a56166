package org.dramatis.extract.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.Sentence;
import org.dramatis.model.Token;
import org.dramatis.ontology.WordList;

/** Finds the words that name who speaks, by the grammar around the reporting word. */
final class SourceFinder {

  /**
   * Relations through which a clause without a subject of its own takes that of the clause above.
   */
  private static final Set<String> SHARING =
      Set.of(
          "conj",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "dep",
          "ccomp",
          "cop",
          "nmod",
          "obj",
          "obl");

  /** No subject stands beyond these. */
  private static final Set<String> STOPS = Set.of("IN", "TO", ",", ":", "CC", ".");

  private static final int STEPS = 4;

  /** So many words may describe a speaker between two commas. */
  private static final int APPOSITION = 12;

  private final Yields yields;
  private final Sentence sentence;
  private final DependencyGraph tree;
  private final WordList feelings;

  /**
   * @param feelings participles that say what their subject thinks, not what others do to it
   */
  SourceFinder(Yields yields, WordList feelings) {
    this.yields = yields;
    this.feelings = feelings;
    this.sentence = yields.sentence();
    this.tree = sentence.tree();
  }

  /** Who speaks where a verb or an adjective reports. */
  Optional<Source> ofPredicate(int cue, BitSet content) {
    return bySubject(cue, content)
        .map(source -> outside(source, content))
        .filter(source -> !source.tokens().isEmpty())
        .or(() -> isPassive(cue) ? Optional.empty() : beside(cue, content));
  }

  /**
   * Who speaks where a word beside quotation marks reports: "according to" has its noun above it,
   * and a bare participle is a past tense that the tagger missed.
   */
  Optional<Source> ofMarked(int cue, BitSet content) {
    int governor = sentence.governor(cue);
    if (sentence.relation(cue).equals("case") && !content.get(governor)) {
      return Optional.of(outside(phrase(governor), content));
    }
    return ofPredicate(cue, content)
        .or(() -> tree.has(cue, "aux:pass") ? Optional.empty() : beside(cue, content))
        .filter(source -> !source.tokens().isEmpty());
  }

  private static Source outside(Source source, BitSet content) {
    BitSet words = (BitSet) source.tokens().clone();
    words.andNot(content);
    return new Source(words, source.head());
  }

  private Optional<Source> bySubject(int cue, BitSet content) {
    int token = cue;
    for (int step = 0; step < STEPS && token != Dependency.ROOT; step++) {
      int at = token;
      Optional<Source> found =
          agent(token).or(() -> subject(at)).filter(s -> !content.get(s.head()));
      if (found.isPresent()) {
        return found;
      }
      if (isPassive(token)) {
        return Optional.empty();
      }
      String relation = sentence.relation(token);
      int governor = sentence.governor(token);
      if (DependencyGraph.is(relation, "acl") && governor != Dependency.ROOT) {
        return sentence.token(governor).isNoun() ? carrier(governor, token) : Optional.empty();
      }
      if (!SHARING.contains(relation) && !SHARING.contains(stem(relation))) {
        return Optional.empty();
      }
      token = governor;
    }
    return Optional.empty();
  }

  /** Who speaks where a noun reports: "his claim", "a statement by the ministry". */
  Optional<Source> ofNoun(int cue, BitSet content) {
    for (Dependency below : tree.below(cue)) {
      int token = below.dependent();
      if (below.relation().equals("nmod:poss") && !content.get(token)) {
        return Optional.of(phrase(token));
      }
    }
    for (int token : tree.dependents(cue, "nmod")) {
      if (hasCase(token, Set.of("by", "from", "among")) && !content.get(token)) {
        return Optional.of(phrase(token));
      }
    }
    int governor = sentence.governor(cue);
    boolean object = Set.of("obj", "obl", "xcomp").contains(stem(sentence.relation(cue)));
    if (governor != Dependency.ROOT && (object || tree.has(cue, "cop"))) {
      return ofPredicate(object ? governor : cue, content);
    }
    return Optional.empty();
  }

  /** What stands right beside a verb: the parser loses the subject there at times. */
  private Optional<Source> beside(int cue, BitSet content) {
    boolean inverted = !content.isEmpty() && content.nextSetBit(0) < cue;
    return (inverted ? after(cue, content) : Optional.<Source>empty())
        .or(() -> before(cue, content))
        .or(() -> content.isEmpty() ? after(cue, content) : Optional.empty());
  }

  private Optional<Source> after(int cue, BitSet content) {
    for (int i = cue + 1; i < sentence.tokens().size() && !content.get(i); i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.tag().equals("PRP")) {
        int head = i;
        while (sentence.governor(head) > i && sentence.token(sentence.governor(head)).isNoun()) {
          head = sentence.governor(head);
        }
        return Optional.of(outside(phrase(head), content));
      }
      if (STOPS.contains(token.tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Source> before(int cue, BitSet content) {
    for (int i = beforeApposition(cue, content); i >= 0 && !content.get(i); i--) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.tag().equals("PRP")) {
        Source phrase = outside(phrase(i), content);
        phrase.tokens().clear(cue, sentence.tokens().size() + 1);
        return Optional.of(phrase);
      }
      if (!token.tag().startsWith("RB") && !token.tag().equals("MD") && !token.isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last token before a reporting word, or before the commas that set a description apart. */
  private int beforeApposition(int cue, BitSet content) {
    int last = cue - 1;
    if (last < 1 || !isComma(last)) {
      return last;
    }
    for (int i = last - 1; i > 0 && last - i <= APPOSITION && !content.get(i); i--) {
      if (isComma(i)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean isComma(int token) {
    return token >= 0 && sentence.token(token).word().equals(",");
  }

  private Optional<Source> carrier(int noun, int clause) {
    BitSet words = yields.without(noun, clause);
    return Optional.of(new Source(yields.trimmed(words), noun));
  }

  private Optional<Source> subject(int token) {
    for (Dependency below : tree.below(token)) {
      boolean passive = below.relation().equals("nsubj:pass");
      if (below.relation().equals("nsubj") || (passive && !isPassive(token))) {
        return Optional.of(phrase(below.dependent()));
      }
    }
    return Optional.empty();
  }

  private Optional<Source> agent(int token) {
    for (int oblique : tree.dependents(token, "obl")) {
      if (isPassive(token) && hasCase(oblique, Set.of("by"))) {
        return Optional.of(phrase(oblique));
      }
    }
    return Optional.empty();
  }

  /** A noun phrase without the preposition and the possessive mark at its edges. */
  Source phrase(int head) {
    BitSet words = yields.of(head);
    for (Dependency below : tree.below(head)) {
      int token = below.dependent();
      String relation = stem(below.relation());
      boolean edge = relation.equals("case") || relation.equals("mark");
      boolean apart = relation.equals("parataxis") || relation.equals("cc") && token < head;
      if (edge && token < head || apart) {
        words.andNot(yields.of(token));
      }
      if (sentence.token(token).tag().equals("POS")) {
        words.clear(token);
      }
    }
    return new Source(yields.trimmed(words), head);
  }

  boolean isPassive(int token) {
    return !feelings.has(sentence.token(token).word().toLowerCase(Locale.ROOT))
        && hasPassiveForm(token)
        && !isQuoted(sentence, token);
  }

  /** "Was quoted as saying": the subject of this passive speaks. */
  static boolean isQuoted(Sentence sentence, int token) {
    for (Dependency below : sentence.tree().below(token)) {
      int saying = below.dependent();
      if (sentence.token(saying).tag().equals("VBG")
          && sentence.tree().dependents(saying, "case").stream()
              .anyMatch(word -> sentence.token(word).lemma().equals("as"))) {
        return true;
      }
    }
    return false;
  }

  /** The parser takes some active verbs for passive ones; the tagger knows better. */
  private boolean hasPassiveForm(int token) {
    String tag = sentence.token(token).tag();
    boolean reduced =
        DependencyGraph.is(sentence.relation(token), "acl") && !tree.has(token, "aux");
    boolean auxiliary = tree.has(token, "aux:pass");
    return tag.equals("VBN") && (auxiliary || tree.has(token, "nsubj:pass") || reduced)
        || tag.equals("VBD") && auxiliary;
  }

  private boolean hasCase(int token, Set<String> words) {
    List<Integer> cases = tree.dependents(token, "case");
    return cases.stream().anyMatch(c -> words.contains(sentence.token(c).lemma()));
  }

  private static String stem(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
