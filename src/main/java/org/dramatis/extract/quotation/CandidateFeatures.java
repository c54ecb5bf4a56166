package org.dramatis.extract.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.Dependency;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.Text;
import org.dramatis.model.Token;
import org.dramatis.ontology.Ontology;

/** Describes a candidate to the model that judges it. */
final class CandidateFeatures {

  private static final List<String> LISTS = List.of("ReportingVerb", "ReportingNoun");

  private final Ontology ontology;
  private final Text text;
  private final List<Span> stretches;

  CandidateFeatures(Ontology ontology, Text text, List<Span> stretches) {
    this.ontology = ontology;
    this.text = text;
    this.stretches = stretches;
  }

  Set<String> of(Candidate candidate) {
    Set<String> features = new TreeSet<>();
    Sentence sentence = candidate.sentence();
    Token cue = sentence.token(candidate.cue());
    String construction = candidate.construction();
    features.add("construction " + construction);
    features.add("cue " + cue.lemma());
    features.add("cue+construction " + cue.lemma() + " " + construction);
    LISTS.stream()
        .filter(list -> ontology.words(list).has(cue.lemma()))
        .forEach(list -> features.add("list " + list + " " + construction));
    features.add("tag " + cue.tag() + " " + sentence.relation(candidate.cue()));
    features.add("tag+construction " + cue.tag() + " " + construction);
    source(candidate, features);
    above(candidate, features);
    cueWords(candidate, features);
    if (candidate.head() >= 0) {
      head(candidate, features);
    }
    marks(candidate, features);
    return features;
  }

  private void source(Candidate candidate, Set<String> features) {
    String kind = candidate.source().map(s -> kind(candidate.sentence(), s)).orElse("none");
    features.add("source " + kind);
    features.add("source+construction " + kind + " " + candidate.construction());
    features.add("source+cue " + kind + " " + candidate.sentence().token(candidate.cue()).lemma());
    candidate
        .source()
        .map(s -> candidate.sentence().token(s.head()))
        .filter(t -> !t.isProperNoun())
        .ifPresent(t -> features.add("source word " + t.lemma()));
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
  private static void above(Candidate candidate, Set<String> features) {
    Sentence sentence = candidate.sentence();
    int token = candidate.cue();
    for (int depth = 0; depth < 6; depth++) {
      String relation = sentence.relation(token);
      token = sentence.governor(token);
      if (token == Dependency.ROOT) {
        features.add("above none");
        return;
      }
      if (depth == 0) {
        features.add("above0 " + relation + " " + sentence.token(token).lemma());
        features.add("above0 " + relation + " " + sentence.token(token).tag());
      }
      if (Set.of("ccomp", "xcomp", "acl", "csubj").contains(relation)) {
        features.add("under " + relation + " " + sentence.token(token).lemma());
        features.add("under " + relation);
        return;
      }
    }
  }

  private static void cueWords(Candidate candidate, Set<String> features) {
    Sentence sentence = candidate.sentence();
    for (Dependency below : sentence.tree().below(candidate.cue())) {
      Token token = sentence.token(below.dependent());
      String relation = below.relation();
      if (Set.of("aux", "aux:pass", "mark", "advmod", "compound:prt").contains(relation)) {
        features.add("with " + relation + " " + token.lemma());
      }
      features.add("has " + relation);
    }
  }

  private static void head(Candidate candidate, Set<String> features) {
    Sentence sentence = candidate.sentence();
    Token head = sentence.token(candidate.head());
    String construction = candidate.construction();
    features.add("head " + construction + " " + head.tag());
    features.add("head lemma " + head.lemma());
    features.add("head+construction " + construction + " " + head.lemma());
    features.add("head name " + construction + " " + head.name());
    features.add("order " + construction + " " + (candidate.head() < candidate.cue()));
    for (Dependency below : sentence.tree().below(candidate.head())) {
      Token token = sentence.token(below.dependent());
      if (Set.of("mark", "case", "aux", "cop").contains(below.relation())) {
        features.add("content " + below.relation() + " " + token.lemma());
      }
    }
  }

  private void marks(Candidate candidate, Set<String> features) {
    Span content = candidate.content();
    Span cue = candidate.sentence().token(candidate.cue()).span();
    boolean quoted = stretches.stream().anyMatch(content::overlaps);
    boolean within = stretches.stream().anyMatch(s -> s.contains(cue));
    String form = candidate.isMarked() ? candidate.construction() : "plain";
    features.add("quoted " + quoted + " " + form);
    features.add("cue quoted " + within + " " + form);
    BitSet inside = candidate.inside();
    int words = inside.cardinality();
    features.add("length " + form + " " + Math.min(5, bits(words)));
    if (candidate.isMarked()) {
      String said = text.slice(content);
      features.add("marked length " + bits(said.split("\\s+").length));
      features.add("marked end " + form + " " + lastSign(said));
      features.add("marked start " + form + " " + startsUpper(said));
      features.add("marked before " + form + " " + signBefore(content));
      features.add("distance " + form + " " + bits(distance(candidate)));
      features.add("first " + form + " " + Math.min(4, candidate.cue()));
      features.add(
          "capital "
              + form
              + " "
              + Character.isUpperCase(candidate.sentence().token(0).word().codePointAt(0)));
    } else {
      features.add("gap " + bits(distance(candidate)));
    }
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
