package org.dramatis.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.dramatis.search.FoundSentence.Highlight;

/**
 * Finds sentences that have all the words: those in quotation marks one after the other, the last
 * one also as the beginning of a word. Slips of spelling are forgiven where nothing fits otherwise.
 * First come sentences in which the words are near each other, then the newest.
 */
final class SentenceSearch {

  private static final int MOST_WORDS = 24;

  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

  /** How many places, in all, the words may be from where they would be as typed. */
  private static final int NEAR = 4;

  private static final float NEARNESS = 8;

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(SentenceIndex.PUBLISHED, SortField.Type.STRING, true),
          new SortField(SentenceIndex.DOCUMENT, SortField.Type.STRING),
          new SortField(SentenceIndex.BEGIN, SortField.Type.LONG));

  private final List<TypedWord> words = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final int limit;

  SentenceSearch(String typed, int limit) {
    this.limit = limit;
    Matcher quoted = QUOTED.matcher(typed);
    while (quoted.find()) {
      addPhrase(SentenceIndex.WORDS.texts(quoted.group(1)));
    }
    String rest = quoted.replaceAll(" ");
    List<String> single = SentenceIndex.WORDS.texts(rest);
    boolean mayGoOn =
        !rest.isEmpty() && !Character.isWhitespace(rest.codePointBefore(rest.length()));
    for (int i = 0; i < Math.min(single.size(), MOST_WORDS); i++) {
      words.add(word(single.get(i), mayGoOn && i == single.size() - 1));
    }
  }

  /** Single letters begin too many words. */
  private static TypedWord word(String text, boolean mayGoOn) {
    return new TypedWord(text, mayGoOn && text.length() > 1);
  }

  private void addPhrase(List<String> phrase) {
    if (!phrase.isEmpty() && phrases.size() < MOST_WORDS) {
      phrases.add(phrase.subList(0, Math.min(phrase.size(), MOST_WORDS)));
    }
  }

  List<FoundSentence> run(IndexSearcher searcher) throws IOException {
    if (words.isEmpty() && phrases.isEmpty() || limit < 1) {
      return List.of();
    }
    List<FoundSentence> found = find(searcher, false);
    return found.isEmpty() ? find(searcher, true) : found;
  }

  private List<FoundSentence> find(IndexSearcher searcher, boolean forgiving) throws IOException {
    TopFieldDocs best = searcher.search(query(forgiving), limit, ORDER);
    List<TypedWord.Fit> fits = fits(forgiving);
    List<FoundSentence> found = new ArrayList<>();
    for (ScoreDoc hit : best.scoreDocs) {
      Document sentence = searcher.storedFields().document(hit.doc);
      String text = sentence.get(SentenceIndex.TEXT);
      found.add(
          new FoundSentence(
              sentence.get(SentenceIndex.DOCUMENT),
              sentence.getField(SentenceIndex.BEGIN).numericValue().intValue(),
              sentence.getField(SentenceIndex.END).numericValue().intValue(),
              text,
              highlights(text, fits)));
    }
    return found;
  }

  private Query query(boolean forgiving) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (TypedWord word : words) {
      all.add(word.query(SentenceIndex.TEXT, forgiving), Occur.MUST);
    }
    for (List<String> phrase : phrases) {
      all.add(new ConstantScoreQuery(phrase(phrase, 0)), Occur.MUST);
    }
    if (words.size() > 1) {
      List<String> texts = words.stream().map(TypedWord::text).toList();
      all.add(new BoostQuery(new ConstantScoreQuery(phrase(texts, NEAR)), NEARNESS), Occur.SHOULD);
    }
    return all.build();
  }

  private static Query phrase(List<String> words, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(new Term(SentenceIndex.TEXT, word)));
    return phrase.build();
  }

  private List<TypedWord.Fit> fits(boolean forgiving) {
    List<TypedWord.Fit> fits = new ArrayList<>();
    words.forEach(word -> fits.add(word.fit(forgiving)));
    phrases.forEach(phrase -> fits.add(phrase::contains));
    return fits;
  }

  private static List<Highlight> highlights(String text, List<TypedWord.Fit> fits) {
    return SentenceIndex.WORDS.of(text).stream()
        .filter(word -> fits.stream().anyMatch(fit -> fit.fits(word.text())))
        .map(word -> new Highlight(word.begin(), word.end()))
        .toList();
  }
}
