package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.FilterExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ListExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps SUTime from trying rules that cannot match: a rule is tried only on words of which one may
 * be the first of a match and one the last. Most of its 200 rules begin or end with one certain
 * word, and what a word may begin and end is worked out once. The results are the same. For one
 * thread at a time, as the extractor itself.
 */
final class RuleGates {

  private static final int MOST_WORDS = 20_000;

  /** What is asked of a word: the patterns of which one must match, and whether text decides. */
  private record Question(List<NodePattern<String>> ofText, List<NodePattern<CoreMap>> others) {}

  private final List<Question> questions = new ArrayList<>();

  /** By word, the questions that its text answers with yes. */
  private final Map<String, BitSet> answers = new HashMap<>();

  private List<? extends CoreMap> current = List.of();
  private BitSet ofCurrent = new BitSet();

  private RuleGates() {}

  static void install(TimeExpressionExtractorImpl extractor) {
    RuleGates gates = new RuleGates();
    Object rules = HiddenField.of(extractor, "expressionExtractor");
    for (Object stage : ((Map<?, ?>) HiddenField.of(rules, "stages")).values()) {
      gates.install(HiddenField.of(stage, "basicExtractRule"));
      gates.install(HiddenField.of(stage, "compositeExtractRule"));
    }
  }

  private void install(Object rule) {
    if (rule instanceof ListExtractRule<?, ?> list) {
      ((Collection<?>) HiddenField.of(list, "rules")).forEach(this::install);
    } else if (rule instanceof AnnotationExtractRule<?, ?> one
        && one.pattern instanceof SequencePattern<?> pattern
        && !one.matchWithResults) {
      RulePattern.of(pattern).ifPresent(ends -> install(one, ends));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void install(AnnotationExtractRule rule, RulePattern ends) {
    int first = ask(ends.first());
    int last = ask(ends.last());
    if (rule.isComposite) {
      rule.extractRule =
          new FilterExtractRule<List<? extends CoreMap>, Object>(
              words -> isOpen(words, first, last), rule.extractRule);
    } else {
      Class field = rule.annotationField;
      rule.extractRule =
          new FilterExtractRule<CoreMap, Object>(
              map -> isOpen((List<? extends CoreMap>) map.get(field), first, last),
              rule.extractRule);
    }
  }

  @SuppressWarnings("unchecked")
  private int ask(Set<NodePattern<?>> patterns) {
    Question question = new Question(new ArrayList<>(), new ArrayList<>());
    for (NodePattern<?> pattern : patterns) {
      if (pattern instanceof ComplexNodePattern<?, ?> complex && isOfText(complex)) {
        question.ofText().add(complex.getAnnotationPatterns().get(0).second);
      } else {
        question.others().add((NodePattern<CoreMap>) pattern);
      }
    }
    questions.add(question);
    return questions.size() - 1;
  }

  private static boolean isOfText(ComplexNodePattern<?, ?> pattern) {
    return pattern.getAnnotationPatterns().size() == 1
        && pattern.getAnnotationPatterns().get(0).first == CoreAnnotations.TextAnnotation.class;
  }

  private boolean isOpen(List<? extends CoreMap> words, int first, int last) {
    if (words != current) {
      ofCurrent = new BitSet();
      words.forEach(word -> ofCurrent.or(answers(word)));
      current = words;
    }
    return isYes(first, words) && isYes(last, words);
  }

  private boolean isYes(int question, List<? extends CoreMap> words) {
    if (ofCurrent.get(question)) {
      return true;
    }
    for (NodePattern<CoreMap> pattern : questions.get(question).others()) {
      for (CoreMap word : words) {
        if (pattern.match(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private BitSet answers(CoreMap word) {
    String text = word.get(CoreAnnotations.TextAnnotation.class);
    if (answers.size() > MOST_WORDS) {
      answers.clear();
    }
    return answers.computeIfAbsent(text == null ? "" : text, this::answer);
  }

  private BitSet answer(String text) {
    BitSet yes = new BitSet(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      yes.set(i, questions.get(i).ofText().stream().anyMatch(pattern -> pattern.match(text)));
    }
    return yes;
  }
}
