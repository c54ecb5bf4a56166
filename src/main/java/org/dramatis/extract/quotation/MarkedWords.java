package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Lists the reporting words that may belong to words in quotation marks: those after them, before
 * them and in the sentence before, and that of the quotation before.
 */
final class MarkedWords {

  /** How many verbs of a stretch beside the marks are considered. */
  private static final int VERBS = 3;

  private static final Pattern ENDS_LIVELY = Pattern.compile("(?s).*[?!]\\W{0,2}");

  private final AnnotatedArticle article;
  private final List<Yields> yields;
  private final List<MarkedGroup> groups;
  private final WordList feelings;

  MarkedWords(
      AnnotatedArticle article, List<Yields> yields, List<MarkedGroup> groups, Ontology ontology) {
    this.feelings = ontology.words("FeelingParticiple");
    this.article = article;
    this.yields = yields;
    this.groups = groups;
  }

  /** The candidates of the group with this index. */
  List<Candidate> of(int index) {
    MarkedGroup group = groups.get(index);
    List<Candidate> found = new ArrayList<>();
    Span first = group.stretches().get(0);
    Optional<Sentence> opening = article.sentenceAt(first.begin());
    Optional<Sentence> closing = article.sentenceAt(first.end() - 1);
    if (opening.isEmpty() || closing.isEmpty()) {
      return found;
    }
    int limit = boundAfter(index, group);
    List<Integer> after = tokens(closing.get(), first.end(), limit);
    add(found, group, closing.get(), verbs(closing.get(), after), "marks:after");
    int bound = index == 0 ? 0 : groups.get(index - 1).span().end();
    List<Integer> before = tokens(opening.get(), bound, first.begin());
    List<Integer> last = verbs(opening.get(), reversed(before));
    add(found, group, opening.get(), last, "marks:before");
    if (after.isEmpty() && endsLively(said(group.stretches().get(0)))) {
      next(closing.get(), limit)
          .ifPresent(s -> add(found, group, s, verbs(s, tokens(s, 0, limit)), "marks:next"));
    }
    int number = opening.get().number();
    if (hasNoVerb(opening.get(), before) && hasNoVerb(closing.get(), after) && number > 0) {
      Sentence previous = article.sentences().get(number - 1);
      String end = endsWithColon(previous) ? "colon" : "previous";
      List<Integer> all = tokens(previous, bound, Integer.MAX_VALUE);
      add(found, group, previous, verbs(previous, reversed(all)), "marks:" + end);
    }
    return found;
  }

  /** The sentence that the splitter begins after "…?" or "…!", though it names the speaker. */
  private Optional<Sentence> next(Sentence sentence, int limit) {
    int number = sentence.number() + 1;
    if (number >= article.sentences().size()) {
      return Optional.empty();
    }
    Sentence next = article.sentences().get(number);
    return next.span().begin() < limit && !between(sentence, next).contains("\n")
        ? Optional.of(next)
        : Optional.empty();
  }

  private String between(Sentence sentence, Sentence next) {
    Span gap = new Span(sentence.span().end(), next.span().begin());
    return article.article().text().slice(gap);
  }

  private String said(Span stretch) {
    return article.article().text().slice(stretch);
  }

  private static boolean endsLively(String said) {
    return ENDS_LIVELY.matcher(said).matches();
  }

  private int boundAfter(int index, MarkedGroup group) {
    if (group.stretches().size() > 1) {
      return group.stretches().get(1).begin();
    }
    return index + 1 < groups.size() ? groups.get(index + 1).span().begin() : Integer.MAX_VALUE;
  }

  private void add(
      List<Candidate> found,
      MarkedGroup group,
      Sentence sentence,
      List<Integer> cues,
      String construction) {
    BitSet inside = new BitSet();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Span token = sentence.token(i).span();
      inside.set(i, group.stretches().stream().anyMatch(s -> s.contains(token)));
    }
    for (int rank = 0; rank < cues.size(); rank++) {
      int cue = cues.get(rank);
      SourceFinder sources = new SourceFinder(yields.get(sentence.number()), feelings);
      Optional<Source> source = sources.ofMarked(cue, inside);
      found.add(
          new Candidate(
              sentence,
              cue,
              construction + rank,
              group.span(),
              headOf(sentence, inside),
              inside,
              source));
    }
  }

  private static int headOf(Sentence sentence, BitSet inside) {
    for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
      int governor = sentence.governor(i);
      if ((governor == Dependency.ROOT || !inside.get(governor))
          && !sentence.relation(i).equals("punct")) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> tokens(Sentence sentence, int begin, int end) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Span span = sentence.token(i).span();
      if (span.begin() >= begin && span.end() <= end) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<Integer> verbs(Sentence sentence, List<Integer> tokens) {
    List<Integer> found = new ArrayList<>(VERBS);
    for (int i = 0; i < tokens.size() && found.size() < VERBS; i++) {
      // "was quoted as saying": the participle reports.
      if (isMainVerb(sentence, tokens.get(i)) && !SourceFinder.isQuoted(sentence, tokens.get(i))) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  private static boolean isMainVerb(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return sentence.token(token).isVerb() && !relation.startsWith("aux") && !relation.equals("cop")
        || sentence.token(token).lemma().equals("accord");
  }

  private static boolean hasNoVerb(Sentence sentence, List<Integer> tokens) {
    for (int token : tokens) {
      if (isMainVerb(sentence, token)) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> reversed(List<Integer> tokens) {
    List<Integer> turned = new ArrayList<>(tokens);
    Collections.reverse(turned);
    return turned;
  }

  private static boolean endsWithColon(Sentence sentence) {
    return sentence.token(sentence.tokens().size() - 1).word().equals(":");
  }
}
