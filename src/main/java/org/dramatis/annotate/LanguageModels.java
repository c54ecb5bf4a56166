package org.dramatis.annotate;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.name.NameTagger;
import org.dramatis.annotate.parse.TransitionParser;
import org.dramatis.annotate.tag.PartOfSpeechTagger;
import org.dramatis.annotate.time.TimeFinder;

/** The models that read sentences, loaded side by side. All are safe to share between threads. */
record LanguageModels(
    PartOfSpeechTagger tagger,
    NameTagger names,
    TransitionParser parser,
    Gazetteer gazetteer,
    TimeFinder times,
    Capitals capitals) {

  private static final String MODELS = "edu/stanford/nlp/models/";
  static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  static final String THREE_CLASSES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String SEVEN_CLASSES = MODELS + "ner/english.muc.7class.distsim.crf.ser.gz";
  static final String FOUR_CLASSES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
  static final List<String> NAMES = List.of(THREE_CLASSES, SEVEN_CLASSES, FOUR_CLASSES);
  static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  /** Loads on as many threads as there are processors, the slowest first. */
  static LanguageModels load(ModelCache cache) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(6, Runtime.getRuntime().availableProcessors()));
    try {
      Future<TransitionParser> parser = threads.submit(() -> TransitionParser.load(PARSER, cache));
      Future<NameTagger> names = threads.submit(() -> NameTagger.load(NAMES, cache));
      Future<PartOfSpeechTagger> tagger =
          threads.submit(() -> PartOfSpeechTagger.load(TAGGER, cache));
      Future<Gazetteer> gazetteer = threads.submit(() -> Gazetteer.load(cache));
      Gazetteer lists = loaded(Gazetteer.CASELESS, gazetteer);
      NameTagger nameTagger = loaded(THREE_CLASSES, names);
      return new LanguageModels(
          loaded(TAGGER, tagger),
          nameTagger,
          loaded(PARSER, parser),
          lists,
          new TimeFinder(),
          new Capitals(nameTagger.knownWords(), lists));
    } finally {
      threads.shutdown();
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
