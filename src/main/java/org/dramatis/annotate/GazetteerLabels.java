package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dramatis.annotate.TokenTrie.Match;
import org.dramatis.model.GazetteerLabel;

/**
 * The labels of one sentence while the lists' phrases are laid over its names, by the rules of
 * CoreNLP's fine-grained name tagger: a phrase does not cut a name in two, and does not stand in
 * place of a person or an organisation.
 */
final class GazetteerLabels {

  private static final String PLACE = "LOCATION";

  private final List<CoreLabel> tokens;
  private final List<GazetteerLabel> labels;

  GazetteerLabels(List<CoreLabel> tokens) {
    this.tokens = tokens;
    this.labels = new ArrayList<>(Collections.nCopies(tokens.size(), GazetteerLabel.NONE));
  }

  List<GazetteerLabel> labels() {
    return labels;
  }

  void apply(Match<GazetteerEntry> match) {
    if (hasNounOrAdjective(match) && mayLabel(match)) {
      Collections.fill(labels.subList(match.begin(), match.end()), match.value().label());
    }
  }

  private boolean hasNounOrAdjective(Match<GazetteerEntry> match) {
    for (CoreLabel token : tokens.subList(match.begin(), match.end())) {
      String tag = token.tag();
      if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("ADD")) {
        return true;
      }
    }
    return false;
  }

  private boolean mayLabel(Match<GazetteerEntry> match) {
    String name = name(match.begin());
    boolean same = allHave(match, name);
    if (same && name.equals(PLACE)) {
      return true;
    }
    if (cutsName(match)) {
      return false;
    }
    return !same || match.value().overrides().contains(name) || mayLabelPlain(match, name);
  }

  /** A city is only what the taggers take for a name: many are common words. */
  private static boolean mayLabelPlain(Match<GazetteerEntry> match, String name) {
    return match.value().label() != GazetteerLabel.CITY && isFree(name);
  }

  private boolean allHave(Match<GazetteerEntry> match, String name) {
    for (int i = match.begin() + 1; i < match.end(); i++) {
      if (!name(i).equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name that is not free begins before the match or goes on after it. */
  private boolean cutsName(Match<GazetteerEntry> match) {
    return isOneName(match.begin() - 1, match.begin()) || isOneName(match.end() - 1, match.end());
  }

  private boolean isOneName(int left, int right) {
    return left >= 0
        && right < tokens.size()
        && !isFree(name(left))
        && name(left).equals(name(right));
  }

  private static boolean isFree(String name) {
    return name.equals("O") || name.equals("MISC") || name.isEmpty();
  }

  /** The tagger's label; none where a phrase has been laid over it. */
  private String name(int token) {
    return labels.get(token) == GazetteerLabel.NONE ? tokens.get(token).ner() : "";
  }
}
