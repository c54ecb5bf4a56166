package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.parse.TransitionParser;
import org.dramatis.cache.CacheFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our inference finds the trees and graphs that CoreNLP's own finds with the same network. */
class ParserIT {

  private static final String TEXT =
      """
      Marta Quell, the president of the union, complained that the ministers had promised her \
      nothing. "We are at a dangerous point," she said on Monday – and left. The foreign ministers \
      of Umbria and Ellan, who had been asked by the envoys to meet in Oslo, were not told why. Fire. \
      Because of the strike, 3.5 million tons of grain lie to and from the two harbours (see page 4)! \
      Did the Qarzai give the Guard what he had been given? He wants to go, and can't. Xqzt bzzk vrp; \
      the police arrested 12 people, most of whom were released.
      """;

  @Test
  void findsTheSameTreesAndGraphsAsCoreNlp(@TempDir Path folder) throws IOException {
    MaxentTagger tagger = new MaxentTagger(LanguageModels.TAGGER);
    DependencyParser theirs = DependencyParser.loadFromModelFile(LanguageModels.PARSER);
    TransitionParser built = load(folder);
    TransitionParser kept = load(folder);
    TransitionParser inMemory = load(Files.createFile(folder.resolve("no-folder")));
    for (SentenceSplitter.Piece piece : new SentenceSplitter().split(TEXT)) {
      List<CoreLabel> tokens = piece.tokens();
      tagger.tagCoreLabels(tokens);
      GrammaticalStructure expected = theirs.predict(tokens);
      for (TransitionParser ours : List.of(built, kept, inMemory)) {
        GrammaticalStructure found = Grammar.structure(tokens, SentenceReader.parse(ours, tokens));
        assertThat(found.typedDependencies()).isEqualTo(expected.typedDependencies());
        assertThat(found.typedDependenciesEnhancedPlusPlus())
            .isEqualTo(expected.typedDependenciesEnhancedPlusPlus());
      }
    }
  }

  private static TransitionParser load(Path folder) throws IOException {
    return TransitionParser.load(LanguageModels.PARSER, new ModelCache(new CacheFolder(folder)));
  }
}
