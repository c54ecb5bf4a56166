package org.dramatis.annotate;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.parse.TransitionParser;

/** The models that read sentences, loaded side by side. All are safe to share between threads. */
record LanguageModels(
    MaxentTagger tagger,
    NERClassifierCombiner names,
    TransitionParser parser,
    Gazetteer gazetteer,
    TimeFinder times,
    Capitals capitals) {

  private static final String MODELS = "edu/stanford/nlp/models/";
  static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  static final String THREE_CLASSES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String SEVEN_CLASSES = MODELS + "ner/english.muc.7class.distsim.crf.ser.gz";
  static final String FOUR_CLASSES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
  static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  /** Loads on as many threads as there are processors, the slowest first. */
  static LanguageModels load(ModelCache cache) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(6, Runtime.getRuntime().availableProcessors()));
    try {
      Future<TransitionParser> parser = threads.submit(() -> TransitionParser.load(PARSER, cache));
      Future<CRFClassifier<CoreLabel>> three = threads.submit(names(THREE_CLASSES));
      Future<CRFClassifier<CoreLabel>> seven = threads.submit(names(SEVEN_CLASSES));
      Future<CRFClassifier<CoreLabel>> four = threads.submit(names(FOUR_CLASSES));
      Future<MaxentTagger> tagger = threads.submit(() -> new MaxentTagger(TAGGER));
      Future<TimeFinder> times = threads.submit(TimeFinder::load);
      Future<Gazetteer> gazetteer = threads.submit(Gazetteer::load);
      Gazetteer lists = loaded(Gazetteer.CASELESS, gazetteer);
      Set<String> smallWords = loaded(THREE_CLASSES, three).getKnownLCWords();
      return new LanguageModels(
          loaded(TAGGER, tagger),
          combined(
              loaded(THREE_CLASSES, three),
              loaded(SEVEN_CLASSES, seven),
              loaded(FOUR_CLASSES, four)),
          loaded(PARSER, parser),
          lists,
          loaded("sutime", times),
          new Capitals(smallWords, lists));
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<CRFClassifier<CoreLabel>> names(String model) {
    Properties properties = new Properties();
    // Else the tagger remembers words seen in earlier texts, and its labels depend on their order.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return () -> CRFClassifier.getClassifier(model, properties);
  }

  private static NERClassifierCombiner combined(
      CRFClassifier<CoreLabel> three,
      CRFClassifier<CoreLabel> seven,
      CRFClassifier<CoreLabel> four) {
    try {
      return new NERClassifierCombiner(false, false, three, seven, four);
    } catch (IOException e) {
      throw new LanguageModelException(THREE_CLASSES, e);
    }
  }

  private static <T> T loaded(String resource, Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new LanguageModelException(resource, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LanguageModelException(resource, e);
    }
  }
}
