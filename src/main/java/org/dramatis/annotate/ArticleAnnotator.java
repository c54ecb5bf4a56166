package org.dramatis.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.time.TimeReading;
import org.dramatis.cache.CacheFolder;
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

  /** Of one article; ten times a long one. What comes after is no news. */
  private static final int MOST_TOKENS = 50_000;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final ModelCache cache;
  private LanguageModels models;

  /** Keeps its models in the user's cache folder. */
  public ArticleAnnotator() {
    this(new ModelCache(CacheFolder.ofUser()));
  }

  public ArticleAnnotator(ModelCache cache) {
    this.cache = cache;
  }

  /** Loads the models, which takes some seconds; without effect when they are there. */
  public synchronized void load() {
    if (models == null) {
      models = LanguageModels.load(cache);
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
    private final TimeReading timeReading;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Integer> cut = new ArrayList<>();
    private int tokenCount;

    private Reading(Article article, LanguageModels models) {
      this.article = article;
      this.models = models;
      this.reader = new SentenceReader(models, article.text());
      this.timeReading = models.times().begin(article.metadata().issued());
    }

    private AnnotatedArticle read() {
      for (Passage passage : article.passages()) {
        if (passage.kind().isRead()) {
          read(passage);
        }
      }
      if (isFull()) {
        remarks.add("Reading stopped after " + tokenCount + " words");
      }
      if (!cut.isEmpty()) {
        remarks.add(
            "%d sentence(s) cut for their length, the first at %d"
                .formatted(cut.size(), cut.get(0)));
      }
      return new AnnotatedArticle(article, sentences, times, remarks);
    }

    private void read(Passage passage) {
      int begin = article.text().unitAt(passage.span().begin());
      String readable = readable(passage);
      int offset = 0;
      while (offset < readable.length() && !isFull()) {
        int end = ReadableText.endOfPart(readable, offset);
        readPart(passage.kind(), readable.substring(offset, end), begin + offset);
        offset = end;
      }
    }

    private String readable(Passage passage) {
      String words = ReadableText.withoutBreaks(article.text().slice(passage.span()));
      String readable = ReadableText.withoutLongRuns(words);
      if (!readable.equals(words)) {
        remarks.add(
            "Runs of more than %d characters without a blank were passed over in the passage at %d"
                .formatted(ReadableText.LONGEST_RUN, passage.span().begin()));
      }
      boolean oneCase = ReadableText.isAllCapitals(readable) || ReadableText.isAllSmall(readable);
      return oneCase ? models.capitals().restore(readable) : readable;
    }

    private void readPart(Passage.Kind kind, String part, int offset) {
      for (SentenceSplitter.Piece piece : splitter.split(part)) {
        if (isFull()) {
          return;
        }
        int number = sentences.size();
        Sentence sentence = reader.read(number, kind, piece.tokens(), offset);
        sentences.add(sentence);
        times.addAll(timeReading.read(sentence));
        tokenCount += piece.tokens().size();
        if (piece.isCut()) {
          cut.add(sentence.span().end());
        }
      }
    }

    private boolean isFull() {
      return tokenCount >= MOST_TOKENS;
    }
  }
}
