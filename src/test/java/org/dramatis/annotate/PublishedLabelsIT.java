package org.dramatis.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.name.NameTagger;
import org.dramatis.annotate.tag.PartOfSpeechTagger;
import org.dramatis.cache.CacheFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Our labels are CoreNLP's, word by word, on the samples and on words that are seldom in news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedLabelsIT {

  private static final String ODD =
      "\"'' ?!\" said the X-2000's B.J. O'Neill of L.P. Co., Ltd. [sic.] \" At 1,700-odd UTC-5 "
          + "É. Dvořák e-mailed (or \ud83d\ude00) www.x.org: iPhones, 501st Legion display. "
          + "MARIA LOPEZ OF THE U.N. PAID $3.5 MILLION ON MAY 5. Lopez paid the alpha Lopez. "
          + "the colour of haemoglobin; programmes -- a <b> 2/3 ½ per cent of the the the the. "
          + "Later on Monday the Bank of Umbria, which Umbria sold, lent Umbria 10 % at 5 p.m.";

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<List<CoreLabel>> sentences = new ArrayList<>();
  @TempDir private Path folder;

  @BeforeAll
  void split() throws IOException {
    split(ODD);
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        Files.readString(file).lines().forEach(this::split);
      }
    }
    assertThat(sentences).hasSizeGreaterThan(100);
  }

  private void split(String text) {
    splitter.split(text).forEach(piece -> sentences.add(piece.tokens()));
  }

  @Test
  void partsOfSpeechAndNamesAreThoseOfTheStockTaggers() throws Exception {
    MaxentTagger stockTagger = new MaxentTagger(LanguageModels.TAGGER);
    NERClassifierCombiner stockNames = stockNames();
    ModelCache cache = new ModelCache(new CacheFolder(folder));
    PartOfSpeechTagger tagger = PartOfSpeechTagger.load(LanguageModels.TAGGER, cache);
    NameTagger names = NameTagger.load(LanguageModels.NAMES, cache);
    for (List<CoreLabel> sentence : sentences) {
      List<String> words = sentence.stream().map(CoreLabel::word).toList();
      stockTagger.tagCoreLabels(sentence);
      List<String> tags = sentence.stream().map(CoreLabel::tag).toList();
      assertThat(tagger.tag(words)).as("%s", words).isEqualTo(tags);
      stockNames.classify(sentence);
      assertThat(names.label(words, tags))
          .as("%s", words)
          .isEqualTo(
              sentence.stream()
                  .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
                  .toList());
    }
  }

  private static NERClassifierCombiner stockNames() throws Exception {
    Properties properties = new Properties();
    // Else the labels depend on the order of the sentences.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    List<CRFClassifier<CoreLabel>> models = new ArrayList<>();
    for (String resource : LanguageModels.NAMES) {
      models.add(CRFClassifier.getClassifier(resource, properties));
    }
    return new NERClassifierCombiner(false, false, models.get(0), models.get(1), models.get(2));
  }
}
