package org.dramatis.annotate.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dramatis.annotate.cache.ModelCache;

/**
 * Labels names by several models, each of which may add only labels that none before it knows, and
 * only where no name is yet, as CoreNLP combines them (ClassifierCombiner). Safe to share between
 * threads.
 */
public final class NameTagger {

  /** The label of a word that is no name. */
  public static final String NONE = "O";

  private final List<Vocabulary> models;

  private NameTagger(List<Vocabulary> models) {
    this.models = models;
  }

  /**
   * @param resources CoreNLP's models on the class path, the most trusted first
   * @throws IOException if one cannot be read
   */
  public static NameTagger load(List<String> resources, ModelCache cache) throws IOException {
    List<Vocabulary> models = new ArrayList<>(resources.size());
    for (String resource : resources) {
      models.add(new Vocabulary(NameModelFile.load(resource, cache)));
    }
    return new NameTagger(List.copyOf(models));
  }

  /** Words that the first model was trained with in small letters. */
  public Set<String> knownWords() {
    return models.get(0).model().knownWords();
  }

  /**
   * A label for each word: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code DATE},
   * {@code TIME}, {@code MONEY}, {@code PERCENT}, {@code MISC} or {@link #NONE}.
   *
   * @param tags parts of speech, one for each word
   */
  public List<String> label(List<String> words, List<String> tags) {
    List<String> labels = new ArrayList<>(labels(words, tags, models.get(0)));
    List<String> known = new ArrayList<>(models.get(0).model().labels());
    for (Vocabulary vocabulary : models.subList(1, models.size())) {
      merge(labels, labels(words, tags, vocabulary), known);
      known.addAll(vocabulary.model().labels());
    }
    return labels;
  }

  private static List<String> labels(List<String> words, List<String> tags, Vocabulary vocabulary) {
    NameModel model = vocabulary.model();
    NameScores scores = new NameScores(model, new NameSentence(words, tags, vocabulary));
    List<String> labels = new ArrayList<>(words.size());
    for (int label : LabelSequence.best(model, scores, words.size())) {
      labels.add(model.labels().get(label));
    }
    return labels;
  }

  /** Adds the other names, as wholes, that have a label not known and lie in the background. */
  private static void merge(List<String> labels, List<String> others, List<String> known) {
    int begin = 0;
    while (begin < labels.size()) {
      String other = others.get(begin);
      int end = begin + 1;
      while (end < labels.size() && others.get(end).equals(other)) {
        end++;
      }
      if (!known.contains(other) && labels.subList(begin, end).stream().allMatch(NONE::equals)) {
        labels.subList(begin, end).replaceAll(label -> other);
      }
      begin = end;
    }
  }
}
