package org.dramatis.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dramatis.store.GraphView;
import org.dramatis.store.StoredDocument;

/**
 * The index of sentences. Each document of the graph has one more entry, with a digest of what it
 * says, by which it is told whether its sentences are in the index.
 */
final class SentenceIndex implements AutoCloseable {

  static final String DOCUMENT = "document";
  static final String BEGIN = "begin";
  static final String END = "end";
  static final String TEXT = "text";
  static final String PUBLISHED = "published";

  private static final String ENTRY = "entry";
  private static final String DIGEST = "digest";

  static final Words WORDS = new Words(new SentenceAnalyzer());

  private final KeptIndex index;

  SentenceIndex(Path folder) {
    this.index =
        KeptIndex.open(
            folder,
            directory -> new IndexWriter(directory, new IndexWriterConfig(new SentenceAnalyzer())));
  }

  <T> T search(KeptIndex.Work<IndexSearcher, T> work) {
    return index.search(work);
  }

  /** Makes the index hold the sentences of the graph's documents; only what differs is read. */
  void update(GraphView view) {
    Map<String, String> held = index.search(SentenceIndex::digests);
    index.change(
        writer -> {
          boolean changed = false;
          for (StoredDocument document : view.documents()) {
            String before = held.remove(document.iri());
            if (!document.claims().equals(before)) {
              replace(writer, document, view, before != null);
              changed = true;
            }
          }
          for (String gone : held.keySet()) {
            writer.deleteDocuments(new Term(DOCUMENT, gone));
          }
          return changed || !held.isEmpty();
        });
  }

  private static void replace(
      IndexWriter writer, StoredDocument document, GraphView view, boolean known)
      throws IOException {
    DocumentSentences read = DocumentSentences.of(view.dataset(), document.iri());
    List<Document> entries = new ArrayList<>();
    entries.add(entry(document));
    for (DocumentSentences.DocumentSentence sentence : read.sentences()) {
      entries.add(sentence(document.iri(), read.published(), sentence));
    }
    if (known) {
      writer.deleteDocuments(new Term(DOCUMENT, document.iri()));
    }
    writer.addDocuments(entries);
  }

  private static Document entry(StoredDocument document) {
    Document entry = of(document.iri());
    entry.add(new StringField(ENTRY, "", Field.Store.NO));
    entry.add(new StoredField(DIGEST, document.claims()));
    return entry;
  }

  private static Document sentence(
      String document, String published, DocumentSentences.DocumentSentence sentence) {
    Document found = of(document);
    found.add(new SortedDocValuesField(PUBLISHED, new BytesRef(published)));
    found.add(new NumericDocValuesField(BEGIN, sentence.begin()));
    found.add(new StoredField(BEGIN, sentence.begin()));
    found.add(new StoredField(END, sentence.end()));
    found.add(new TextField(TEXT, sentence.text(), Field.Store.YES));
    return found;
  }

  private static Document of(String document) {
    Document part = new Document();
    part.add(new StringField(DOCUMENT, document, Field.Store.YES));
    part.add(new SortedDocValuesField(DOCUMENT, new BytesRef(document)));
    return part;
  }

  private static Map<String, String> digests(IndexSearcher searcher) throws IOException {
    Map<String, String> digests = new HashMap<>();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    StoredFields entries = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(new TermQuery(new Term(ENTRY, "")), most).scoreDocs) {
      Document entry = entries.document(hit.doc);
      digests.put(entry.get(DOCUMENT), entry.get(DIGEST));
    }
    return digests;
  }

  @Override
  public void close() {
    index.close();
  }
}
