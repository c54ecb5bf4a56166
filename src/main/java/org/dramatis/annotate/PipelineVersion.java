package org.dramatis.annotate;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Optional;

/** What an annotation depends on besides the article: for provenance, and to find kept ones. */
public final class PipelineVersion {

  /** Raised with every change here that may change an annotation. */
  private static final int OURS = 6;

  private PipelineVersion() {}

  /** CoreNLP's version, ours, and the models; no model is loaded for it. */
  public static String text() {
    return String.join(
        " ",
        "corenlp/" + coreNlp(),
        "annotate/" + OURS,
        name(LanguageModels.TAGGER),
        name(LanguageModels.THREE_CLASSES),
        name(LanguageModels.SEVEN_CLASSES),
        name(LanguageModels.FOUR_CLASSES),
        "nndep-" + name(LanguageModels.PARSER),
        name(Gazetteer.CASELESS),
        name(Gazetteer.CASED));
  }

  private static String name(String model) {
    return model.substring(model.lastIndexOf('/') + 1);
  }

  private static String coreNlp() {
    return Optional.ofNullable(StanfordCoreNLP.class.getPackage().getImplementationVersion())
        .orElse("unknown");
  }
}
