package org.dramatis.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/**
 * Finds the word that each time of a sentence hangs on, and whether it says when that was, when it
 * began or when it ended.
 */
final class TimeAnchors {

  /**
   * A time at a word.
   *
   * @param role "date", "begin" or "end"
   */
  record Anchored(TimeExpression time, int token, String role) {}

  private static final Set<String> WHEN =
      Set.of("obl", "nmod", "advmod", "amod", "compound", "nummod", "dep");

  private final WordList beginning;
  private final WordList ending;
  private final WordList closing;
  private final WordList anchoring;
  private final WordList outside;
  private final WordList extremes;

  TimeAnchors(Ontology ontology) {
    this.beginning = ontology.words("BeginningPreposition");
    this.ending = ontology.words("EndingPreposition");
    this.closing = ontology.words("ClosingPreposition");
    this.anchoring = ontology.words("AnchoringPreposition");
    this.outside = ontology.words("OutsidePreposition");
    this.extremes = ontology.words("ExtremeWord");
  }

  /**
   * The times of a sentence that say when something was.
   *
   * @param events the heads of the triggers: a time behind one is that event's
   */
  List<Anchored> of(Sentence sentence, List<TimeExpression> times, Set<Integer> events) {
    List<Anchored> found = new ArrayList<>(times.size());
    boolean begun = false;
    for (TimeExpression time : times) {
      int head = sentence.headOf(time.first(), time.end());
      String before = wordBefore(sentence, time);
      if (!isPoint(time) || !isWhen(sentence, head) || outside.has(before)) {
        continue;
      }
      String role = role(before, begun);
      boolean climbs = anchoring.has(before) || !role.equals("date");
      int token = climbs ? anchor(sentence, head, events) : sentence.governor(head);
      begun |= role.equals("begin");
      if (!role.equals("begin") || lasts(sentence, time, token)) {
        found.add(new Anchored(time, token, role));
      }
    }
    return found;
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  private static boolean isWhen(Sentence sentence, int head) {
    String relation = sentence.relation(head);
    int colon = relation.indexOf(':');
    boolean possessor = relation.equals("nmod:poss");
    return !possessor && WHEN.contains(colon < 0 ? relation : relation.substring(0, colon));
  }

  static String wordBefore(Sentence sentence, TimeExpression time) {
    int before = time.first() - 1;
    if (before > 0 && sentence.token(before).tag().equals("DT")) {
      before--;
    }
    return before < 0 ? "" : lower(sentence, before);
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** Behind a noun that tells of nothing, "on Monday" belongs to the clause. */
  private static int anchor(Sentence sentence, int head, Set<Integer> events) {
    int token = sentence.governor(head);
    while (token != Dependency.ROOT
        && sentence.token(token).isNoun()
        && !events.contains(token)
        && sentence.governor(token) != Dependency.ROOT
        && !sentence.relation(token).startsWith("nsubj")) {
      token = sentence.governor(token);
    }
    return token;
  }

  private String role(String before, boolean begun) {
    if (beginning.has(before)) {
      return "begin";
    }
    return ending.has(before) || begun && closing.has(before) ? "end" : "date";
  }

  /**
   * Whether it goes on from that time: "has been held since 2015"; but what "fell to its lowest
   * since 2015" did not last, nor did "the first visit since 2015".
   */
  private boolean lasts(Sentence sentence, TimeExpression time, int anchor) {
    if (anchor == Dependency.ROOT || sentence.token(anchor).tag().equals("VBD")) {
      return !wordBefore(sentence, time).equals("since");
    }
    int token = sentence.headOf(time.first(), time.end());
    while (token != anchor && token != Dependency.ROOT) {
      token = sentence.governor(token);
      if (token != Dependency.ROOT && isExtreme(sentence, token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isExtreme(Sentence sentence, int token) {
    for (Dependency edge : sentence.tree().below(token)) {
      String tag = sentence.token(edge.dependent()).tag();
      if (tag.equals("JJS")
          || tag.equals("RBS")
          || extremes.has(lower(sentence, edge.dependent()))) {
        return true;
      }
    }
    return sentence.token(token).tag().equals("JJS");
  }
}
