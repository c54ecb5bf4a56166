package org.dramatis.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Finds names while they are typed. A word fits in the form in which it was typed, or as the
 * beginning of one; slips of spelling are forgiven where too little fits otherwise. What fits is
 * ranked by how it fits, times how many independent sources speak of the thing, taken
 * logarithmically.
 */
final class NameSearch {

  private static final int MOST_WORDS = 12;

  /** Names of one thing that are looked at in the first go, on average. */
  private static final int NAMES_A_THING = 4;

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(NameIndex.MENTIONS, SortField.Type.LONG, true),
          new SortField(NameIndex.IRI, SortField.Type.STRING));

  private final List<TypedWord> words;
  private final Set<ThingKind> kinds;
  private final int limit;

  /**
   * @param kinds none for all
   */
  NameSearch(String typed, Set<ThingKind> kinds, int limit) {
    this.words =
        NameIndex.withoutArticle(NameIndex.WORDS.texts(typed)).stream()
            .limit(MOST_WORDS)
            .map(word -> new TypedWord(word, true))
            .toList();
    this.kinds = kinds;
    this.limit = limit;
  }

  FoundNames run(IndexSearcher searcher) throws IOException {
    if (words.isEmpty() || limit < 1) {
      return FoundNames.NONE;
    }
    Map<String, FoundName> found = new LinkedHashMap<>();
    int all = find(searcher, query(false), found);
    if (found.size() < limit) {
      all = find(searcher, query(true), found);
    }
    return new FoundNames(List.copyOf(found.values()), Math.max(0, all - found.size()));
  }

  private Query query(boolean forgiving) {
    BooleanQuery.Builder name = new BooleanQuery.Builder();
    for (TypedWord word : words) {
      name.add(
          new DisjunctionMaxQuery(
              List.of(
                  word.query(NameIndex.LABEL, forgiving),
                  word.query(NameIndex.OTHER_NAME, forgiving)),
              0),
          Occur.MUST);
    }
    String whole = NameIndex.whole(words.stream().map(TypedWord::text).toList());
    Query same = new ConstantScoreQuery(new TermQuery(new Term(NameIndex.WHOLE, whole)));
    name.add(new BoostQuery(same, words.size()), Occur.SHOULD);
    if (!kinds.isEmpty()) {
      List<BytesRef> wanted = kinds.stream().map(kind -> new BytesRef(kind.word())).toList();
      name.add(new TermInSetQuery(NameIndex.KIND, wanted), Occur.FILTER);
    }
    Query fit = new BoostQuery(name.build(), 1f / words.size());
    return FunctionScoreQuery.boostByValue(
        fit, DoubleValuesSource.fromDoubleField(NameIndex.SUPPORT));
  }

  /** Adds the things that fit, up to the limit; returns how many there are. */
  private int find(IndexSearcher searcher, Query query, Map<String, FoundName> found)
      throws IOException {
    int names = (limit + 1) * NAMES_A_THING;
    while (true) {
      Object[] answers =
          searcher.search(
              query,
              new MultiCollectorManager(
                  new TopFieldCollectorManager(ORDER, names, null, Integer.MAX_VALUE),
                  new ThingCounter.Sum()));
      ScoreDoc[] hits = ((TopDocs) answers[0]).scoreDocs;
      for (ScoreDoc hit : hits) {
        add(searcher, (FieldDoc) hit, found);
      }
      if (found.size() >= limit || hits.length < names) {
        return (Integer) answers[1];
      }
      names *= NAMES_A_THING;
    }
  }

  private void add(IndexSearcher searcher, FieldDoc hit, Map<String, FoundName> found)
      throws IOException {
    if (found.size() >= limit) {
      return;
    }
    Document document = searcher.storedFields().document(hit.doc);
    String label = document.get(NameIndex.LABEL);
    found.putIfAbsent(
        document.get(NameIndex.IRI),
        new FoundName(
            document.get(NameIndex.IRI),
            ThingKind.valueOf(document.get(NameIndex.KIND).toUpperCase(Locale.ROOT)),
            label == null ? document.get(NameIndex.OTHER_NAME) : label,
            label != null,
            (Float) hit.fields[0]));
  }
}
