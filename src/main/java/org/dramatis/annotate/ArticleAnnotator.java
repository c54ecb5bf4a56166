package org.dramatis.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.TimeExpression;

/**
 * Annotates articles: sentences, words, parts of speech, names, grammar, times. One annotator
 * serves any number of threads. Its models are loaded when the first article comes, or before, on
 * {@link #load()}.
 */
public final class ArticleAnnotator {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private LanguageModels models;

  /** Loads the models, which takes some seconds; without effect when they are there. */
  public synchronized void load() {
    if (models == null) {
      models = LanguageModels.load();
    }
  }

  private synchronized LanguageModels models() {
    load();
    return models;
  }

  /** Reads the passages that are read; what could not be read is said in the remarks. */
  public AnnotatedArticle annotate(Article article) {
    return new Reading(article, models()).read();
  }

  /** The reading of one article, by one thread. */
  private final class Reading {

    private final Article article;
    private final LanguageModels models;
    private final SentenceReader reader;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Reading(Article article, LanguageModels models) {
      this.article = article;
      this.models = models;
      this.reader = new SentenceReader(models, article.text());
    }

    private AnnotatedArticle read() {
      for (Passage passage : article.passages()) {
        if (passage.kind().isRead()) {
          read(passage);
        }
      }
      return new AnnotatedArticle(article, sentences, times, remarks);
    }

    private void read(Passage passage) {
      int offset = article.text().unitAt(passage.span().begin());
      String words = ReadableText.withoutBreaks(article.text().slice(passage.span()));
      String readable = ReadableText.withoutLongRuns(words);
      for (List<CoreLabel> tokens : splitter.split(readable)) {
        int number = sentences.size();
        sentences.add(reader.read(number, passage.kind(), tokens, offset));
        times.addAll(models.times().find(number, tokens, article.metadata().issued()));
      }
    }
  }
}
