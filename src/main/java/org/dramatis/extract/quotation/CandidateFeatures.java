package org.dramatis.extract.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dramatis.linear.Features;
import org.dramatis.model.Dependency;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** Describes a candidate to the model that judges it. */
final class CandidateFeatures {

  /** Relations by which a cue is told within a report. */
  private static final Set<String> REPORTED = Set.of("ccomp", "xcomp", "acl", "csubj");

  private static final Set<String> WITH_CUE =
      Set.of("aux", "aux:pass", "mark", "advmod", "compound:prt");
  private static final Set<String> WITH_HEAD = Set.of("mark", "case", "aux", "cop");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final List<WordList> lists;
  private final Text text;
  private final Stretches stretches;

  CandidateFeatures(Ontology ontology, Text text, Stretches stretches) {
    this.lists = List.of(ontology.words("ReportingVerb"), ontology.words("ReportingNoun"));
    this.text = text;
    this.stretches = stretches;
  }

  /** Adds what the candidate looks like. */
  void describe(Candidate candidate, Features features) {
    Sentence sentence = candidate.sentence();
    Token cue = sentence.token(candidate.cue());
    String construction = candidate.construction();
    features.add("construction", construction);
    features.add("cue", cue.lemma());
    features.add("cue+construction", cue.lemma(), construction);
    for (WordList list : lists) {
      if (list.has(cue.lemma())) {
        features.add("list", list.name(), construction);
      }
    }
    features.add("tag", cue.tag(), sentence.relation(candidate.cue()));
    features.add("tag+construction", cue.tag(), construction);
    source(candidate, features);
    above(candidate, features);
    cueWords(candidate, features);
    if (candidate.head() >= 0) {
      head(candidate, features);
    }
    marks(candidate, features);
  }

  private static void source(Candidate candidate, Features features) {
    Sentence sentence = candidate.sentence();
    String kind = candidate.source().map(s -> kind(sentence, s)).orElse("none");
    features.add("source", kind);
    features.add("source+construction", kind, candidate.construction());
    features.add("source+cue", kind, sentence.token(candidate.cue()).lemma());
    if (candidate.source().isPresent()) {
      Token head = sentence.token(candidate.source().get().head());
      if (!head.isProperNoun()) {
        features.add("source word", head.lemma());
      }
    }
  }

  private static String kind(Sentence sentence, Source source) {
    Token head = sentence.token(source.head());
    if (head.isPronoun()) {
      return head.word().toLowerCase(Locale.ROOT);
    }
    if (head.name() != NameLabel.NONE) {
      return head.name().name();
    }
    return head.tag();
  }

  /** What stands above the cue: a report within a report is told once only. */
  private static void above(Candidate candidate, Features features) {
    Sentence sentence = candidate.sentence();
    int token = candidate.cue();
    for (int depth = 0; depth < 6; depth++) {
      String relation = sentence.relation(token);
      token = sentence.governor(token);
      if (token == Dependency.ROOT) {
        features.add("above", "none");
        return;
      }
      if (depth == 0) {
        features.add("above0", relation, sentence.token(token).lemma());
        features.add("above0", relation, sentence.token(token).tag());
      }
      if (REPORTED.contains(relation)) {
        features.add("under", relation, sentence.token(token).lemma());
        features.add("under", relation);
        return;
      }
    }
  }

  private static void cueWords(Candidate candidate, Features features) {
    Sentence sentence = candidate.sentence();
    for (Dependency below : sentence.tree().below(candidate.cue())) {
      String relation = below.relation();
      if (WITH_CUE.contains(relation)) {
        features.add("with", relation, sentence.token(below.dependent()).lemma());
      }
      features.add("has", relation);
    }
  }

  private void head(Candidate candidate, Features features) {
    Sentence sentence = candidate.sentence();
    Token head = sentence.token(candidate.head());
    String construction = candidate.construction();
    features.add("head", construction, head.tag());
    features.add("head+construction", construction, head.lemma());
    features.add("head name", construction, head.name().name());
    boolean fronted = candidate.head() < candidate.cue();
    features.add("order", construction, String.valueOf(fronted));
    if (fronted) {
      fronted(candidate, features);
    }
    for (Dependency below : sentence.tree().below(candidate.head())) {
      if (WITH_HEAD.contains(below.relation())) {
        features.add("content", below.relation(), sentence.token(below.dependent()).lemma());
      }
    }
  }

  /** Content before its cue stands apart by a comma, however much or little it says. */
  private void fronted(Candidate candidate, Features features) {
    Sentence sentence = candidate.sentence();
    int next = candidate.inside().length();
    boolean comma = next < sentence.tokens().size() && sentence.token(next).word().startsWith(",");
    String apart = comma ? "comma" : "none";
    features.add("fronted", candidate.construction(), apart);
    for (WordList list : lists) {
      if (list.has(sentence.token(candidate.cue()).lemma())) {
        features.add("fronted+list", list.name(), apart);
      }
    }
  }

  private void marks(Candidate candidate, Features features) {
    Span content = candidate.content();
    Span cue = candidate.sentence().token(candidate.cue()).span();
    String form = candidate.isMarked() ? candidate.construction() : "plain";
    features.add("quoted", String.valueOf(stretches.overlap(content)), form);
    features.add("cue quoted", String.valueOf(stretches.contain(cue)), form);
    int words = candidate.inside().cardinality();
    features.add("length", form, String.valueOf(Math.min(5, bits(words))));
    String distance = String.valueOf(bits(distance(candidate)));
    if (candidate.isMarked()) {
      features.add("distance", form, distance);
      marked(candidate, form, features);
    } else {
      features.add("gap", distance);
    }
  }

  private void marked(Candidate candidate, String form, Features features) {
    Span content = candidate.content();
    String said = text.slice(content);
    features.add("marked length", String.valueOf(bits(WHITE.split(said).length)));
    features.add("marked end", form, String.valueOf(lastSign(said)));
    features.add("marked start", form, String.valueOf(startsUpper(said)));
    features.add("marked before", form, signBefore(content));
    features.add("first", form, String.valueOf(Math.min(4, candidate.cue())));
    int first = candidate.sentence().token(0).word().codePointAt(0);
    features.add("capital", form, String.valueOf(Character.isUpperCase(first)));
  }

  private static int distance(Candidate candidate) {
    BitSet inside = candidate.inside();
    if (inside.isEmpty()) {
      return candidate.sentence().tokens().size() - candidate.cue();
    }
    int cue = candidate.cue();
    return cue < inside.nextSetBit(0)
        ? inside.nextSetBit(0) - cue
        : Math.max(0, cue - inside.length() + 1);
  }

  private static int bits(int number) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(0, number));
  }

  private static char lastSign(String said) {
    for (int i = said.length() - 1; i >= 0; i--) {
      if (!QuotedStretches.isMark(said.substring(i, i + 1))) {
        char last = said.charAt(i);
        return Character.isLetterOrDigit(last) ? 'a' : last;
      }
    }
    return ' ';
  }

  private static boolean startsUpper(String said) {
    return said.chars().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
  }

  private String signBefore(Span content) {
    String before = text.slice(new Span(Math.max(0, content.begin() - 4), content.begin()));
    String stripped = before.stripTrailing();
    if (stripped.length() < before.length() && before.contains("\n") || stripped.isEmpty()) {
      return "line";
    }
    char last = stripped.charAt(stripped.length() - 1);
    return Character.isLetterOrDigit(last) ? "word" : String.valueOf(last);
  }
}
