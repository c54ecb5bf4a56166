package org.dramatis.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The index of names: for each name of a thing a document, those of one thing together. It has the
 * form that jena-text gives to what it indexes itself, so that {@code text:query} can ask it.
 */
final class NameIndex implements AutoCloseable {

  static final String IRI = "uri";
  static final String LABEL = "label";
  static final String OTHER_NAME = "altLabel";

  /** The name's words in one, to be compared as a whole. */
  static final String WHOLE = "whole";

  static final String KIND = "kind";
  static final String SUPPORT = "support";
  static final String MENTIONS = "mentions";
  private static final String DIGEST = "digest";

  static final Words WORDS = new Words(new NameAnalyzer());

  private final KeptIndex index;
  private TextIndexLucene asked;

  /**
   * @param ready waited for before SPARQL asks
   */
  NameIndex(Path folder, Runnable ready) {
    this.index =
        KeptIndex.open(
            folder,
            directory -> {
              EntityDefinition fields = new EntityDefinition(IRI, LABEL, RDFS.label);
              fields.set(OTHER_NAME, SKOS.altLabel.asNode());
              TextIndexConfig settings = new TextIndexConfig(fields);
              settings.setAnalyzer(new NameAnalyzer());
              asked = written(directory, settings, ready);
              return asked.getIndexWriter();
            });
  }

  private static TextIndexLucene written(
      Directory directory, TextIndexConfig settings, Runnable ready) throws IOException {
    try {
      return new TextIndexLucene(directory, settings) {
        @Override
        public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
          ready.run();
          return super.query(subject, properties, words, graph, language, limit, highlight);
        }
      };
    } catch (TextIndexException e) {
      throw new IOException(e.getCause().getMessage(), e);
    }
  }

  /** What SPARQL's text:query asks. */
  TextIndex forSparql() {
    return asked;
  }

  /** Asks the index. */
  <T> T search(KeptIndex.Work<IndexSearcher, T> work) {
    return index.search(work);
  }

  /** Makes the index hold the names of these things; only what differs is written. */
  void update(Map<Node, NamedThing> things) {
    Map<String, Long> held = index.search(searcher -> digests(searcher));
    index.change(
        writer -> {
          boolean changed = false;
          for (Map.Entry<Node, NamedThing> entry : things.entrySet()) {
            String iri = entry.getKey().getURI();
            long digest = entry.getValue().digest();
            Long before = held.remove(iri);
            if (before == null || before != digest) {
              replace(writer, iri, entry.getValue(), digest, before != null);
              changed = true;
            }
          }
          for (String gone : held.keySet()) {
            writer.deleteDocuments(new Term(IRI, gone));
          }
          return changed || !held.isEmpty();
        });
  }

  private static void replace(
      IndexWriter writer, String iri, NamedThing thing, long digest, boolean known)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    documents.add(document(iri, thing, digest, LABEL, thing.label()));
    for (String name : thing.otherNames()) {
      documents.add(document(iri, thing, digest, OTHER_NAME, name));
    }
    if (known) {
      writer.deleteDocuments(new Term(IRI, iri));
    }
    writer.addDocuments(documents);
  }

  private static Document document(
      String iri, NamedThing thing, long digest, String field, String name) {
    Document document = new Document();
    document.add(new Field(IRI, iri, TextIndexLucene.ftIRI));
    document.add(new SortedDocValuesField(IRI, new BytesRef(iri)));
    document.add(new TextField(field, name, Field.Store.YES));
    document.add(new StringField(WHOLE, whole(WORDS.texts(name)), Field.Store.NO));
    document.add(new StringField(KIND, thing.kind().word(), Field.Store.YES));
    document.add(new DoubleDocValuesField(SUPPORT, 1 + Math.log1p(thing.sources())));
    document.add(new NumericDocValuesField(MENTIONS, thing.mentions()));
    document.add(new NumericDocValuesField(DIGEST, digest));
    return document;
  }

  /** The words as one, without an article before them. */
  static String whole(List<String> words) {
    return String.join(" ", withoutArticle(words));
  }

  static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }

  private static Map<String, Long> digests(IndexSearcher searcher) throws IOException {
    Map<String, Long> digests = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      LeafReader reader = leaf.reader();
      SortedDocValues iris = DocValues.getSorted(reader, IRI);
      NumericDocValues values = DocValues.getNumeric(reader, DIGEST);
      Bits live = reader.getLiveDocs();
      for (int document = 0; document < reader.maxDoc(); document++) {
        boolean holds = live == null || live.get(document);
        if (holds && iris.advanceExact(document) && values.advanceExact(document)) {
          digests.put(iris.lookupOrd(iris.ordValue()).utf8ToString(), values.longValue());
        }
      }
    }
    return digests;
  }

  @Override
  public void close() {
    index.close();
  }
}
