package org.dramatis.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dramatis.model.Dependency;

/** The parser as the paper tells it, with nothing done beforehand and nothing left out. */
final class PlainParser {

  private static final int NO_TOKEN = -1;

  private final PublishedModel model;
  private final List<String> words;
  private final List<String> tags;
  private final List<Integer> stack = new ArrayList<>(List.of(0));
  private final List<Integer> buffer;
  private final int[] governors;
  private final int[] labels;

  PlainParser(PublishedModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
    this.buffer = new ArrayList<>(IntStream.rangeClosed(1, words.size()).boxed().toList());
    this.governors = IntStream.range(0, words.size() + 1).map(i -> NO_TOKEN).toArray();
    this.labels = new int[words.size() + 1];
  }

  List<Dependency> parse() {
    while (stack.size() > 1 || !buffer.isEmpty()) {
      apply(best(scores()));
    }
    return IntStream.range(0, words.size())
        .mapToObj(
            i ->
                new Dependency(
                    governors[i + 1] - 1, i, model.symbols().labels().get(labels[i + 1])))
        .toList();
  }

  private int labelCount() {
    return model.symbols().labels().size() - 1;
  }

  private int best(double[] scores) {
    int best = NO_TOKEN;
    for (int i = 0; i < scores.length; i++) {
      if (isAllowed(i) && (best == NO_TOKEN || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private boolean isAllowed(int transition) {
    if (transition == 2 * labelCount()) {
      return !buffer.isEmpty();
    }
    boolean isRoot = transition % labelCount() == Symbols.ROOT_LABEL - 1;
    return stack.size() > 2
        ? !isRoot
        : stack.size() == 2 && buffer.isEmpty() && isRoot && transition >= labelCount();
  }

  private void apply(int transition) {
    if (transition == 2 * labelCount()) {
      stack.add(buffer.remove(0));
      return;
    }
    int top = stack.size() - 1;
    boolean isLeft = transition < labelCount();
    int child = stack.get(isLeft ? top - 1 : top);
    governors[child] = stack.get(isLeft ? top : top - 1);
    labels[child] = transition % labelCount() + 1;
    stack.remove((Integer) child);
  }

  private double[] scores() {
    int[] tokens = tokens();
    double[] hidden = new double[model.bias().length];
    for (int unit = 0; unit < hidden.length; unit++) {
      double sum = model.bias()[unit];
      for (int feature = 0; feature < Features.ALL; feature++) {
        sum += product(feature, embedding(feature, tokens), unit);
      }
      hidden[unit] = Math.pow(sum, 3);
    }
    double[] scores = new double[2 * labelCount() + 1];
    for (int i = 0; i < scores.length; i++) {
      for (int unit = 0; unit < hidden.length; unit++) {
        scores[i] += hidden[unit] * model.output()[unit][i];
      }
    }
    return scores;
  }

  private double product(int feature, float[] embedding, int unit) {
    double sum = 0;
    for (int i = 0; i < embedding.length; i++) {
      sum += embedding[i] * model.hidden()[feature * embedding.length + i][unit];
    }
    return sum;
  }

  private float[] embedding(int feature, int[] tokens) {
    Symbols symbols = model.symbols();
    if (feature >= 2 * Features.TOKENS) {
      int token = tokens[feature - 2 * Features.TOKENS + Features.CHILDREN_OF_TOP];
      int first = symbols.words().size() + symbols.tags().size();
      return model.embeddings()[first + (token == NO_TOKEN ? 0 : labels[token])];
    }
    boolean isWord = feature < Features.TOKENS;
    int token = tokens[feature % Features.TOKENS];
    return model
        .embeddings()[
        isWord
            ? number(symbols.words(), words, token)
            : symbols.words().size() + number(symbols.tags(), tags, token)];
  }

  private static int number(List<String> known, List<String> sentence, int token) {
    if (token <= 0) {
      return known.indexOf(token == 0 ? Symbols.ROOT : Symbols.NONE);
    }
    int found = known.indexOf(sentence.get(token - 1));
    return found < 0 ? known.indexOf(Symbols.UNKNOWN) : found;
  }

  private int[] tokens() {
    int[] tokens = new int[Features.TOKENS];
    for (int i = 0; i < 3; i++) {
      tokens[2 - i] = stack(i);
      tokens[3 + i] = i < buffer.size() ? buffer.get(i) : NO_TOKEN;
    }
    for (int i = 0; i < 2; i++) {
      int token = stack(i);
      int place = 6 + 6 * i;
      tokens[place] = child(token, true, 1);
      tokens[place + 1] = child(token, false, 1);
      tokens[place + 2] = child(token, true, 2);
      tokens[place + 3] = child(token, false, 2);
      tokens[place + 4] = child(child(token, true, 1), true, 1);
      tokens[place + 5] = child(child(token, false, 1), false, 1);
    }
    return tokens;
  }

  private int stack(int depth) {
    return depth < stack.size() ? stack.get(stack.size() - 1 - depth) : NO_TOKEN;
  }

  /** The first or second child of a token on a side, counted from the outside. */
  private int child(int token, boolean isLeft, int which) {
    List<Integer> children = new ArrayList<>();
    for (int i = 1; i < governors.length; i++) {
      if (governors[i] == token && token != NO_TOKEN && i < token == isLeft) {
        children.add(isLeft ? children.size() : 0, i);
      }
    }
    return children.size() < which ? NO_TOKEN : children.get(which - 1);
  }
}
