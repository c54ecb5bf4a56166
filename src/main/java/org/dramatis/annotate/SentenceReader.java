package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.annotate.parse.TransitionParser;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.model.Token;

/** Has the models read one sentence after the other of one article. */
final class SentenceReader {

  private final LanguageModels models;
  private final Text text;

  /** Not safe to share between threads, so each article has its own. */
  private final Morphology morphology = new Morphology();

  SentenceReader(LanguageModels models, Text text) {
    this.models = models;
    this.text = text;
  }

  /**
   * @param offset of the passage in the text, in UTF-16 units
   */
  Sentence read(int number, Passage.Kind passage, List<CoreLabel> tokens, int offset) {
    label(tokens);
    lemmatise(tokens);
    GrammaticalStructure structure = Grammar.structure(tokens, parse(models.parser(), tokens));
    DependencyGraph tree = Grammar.graph(tokens.size(), structure.typedDependencies());
    DependencyGraph graph =
        Grammar.graph(tokens.size(), structure.typedDependenciesEnhancedPlusPlus());
    return new Sentence(number, passage, records(tokens, offset), tree, graph);
  }

  static List<Dependency> parse(TransitionParser parser, List<CoreLabel> tokens) {
    return parser.parse(
        tokens.stream().map(CoreLabel::word).toList(),
        tokens.stream().map(CoreLabel::tag).toList());
  }

  private void lemmatise(List<CoreLabel> tokens) {
    for (CoreLabel token : tokens) {
      token.setLemma(morphology.lemma(token.word(), token.tag()));
    }
  }

  private void label(List<CoreLabel> tokens) {
    List<String> words = tokens.stream().map(CoreLabel::word).toList();
    List<String> tags = models.tagger().tag(words);
    List<String> names = models.names().label(words, tags);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTag(tags.get(i));
      tokens.get(i).setNER(names.get(i));
    }
  }

  private List<Token> records(List<CoreLabel> tokens, int offset) {
    List<GazetteerLabel> labels = models.gazetteer().label(tokens);
    List<Token> records = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      records.add(
          new Token(
              text.spanOfUnits(offset + token.beginPosition(), offset + token.endPosition()),
              token.word(),
              token.lemma(),
              token.tag(),
              nameLabel(token.ner()),
              labels.get(i)));
    }
    return records;
  }

  private static NameLabel nameLabel(String label) {
    return switch (label) {
      case "PERSON" -> NameLabel.PERSON;
      case "ORGANIZATION" -> NameLabel.ORGANISATION;
      case "LOCATION" -> NameLabel.PLACE;
      case "MISC" -> NameLabel.MISC;
      case "DATE" -> NameLabel.DATE;
      case "TIME" -> NameLabel.TIME;
      case "MONEY" -> NameLabel.MONEY;
      case "PERCENT" -> NameLabel.PERCENT;
      default -> NameLabel.NONE;
    };
  }
}
