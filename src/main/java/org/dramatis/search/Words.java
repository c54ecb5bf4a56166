package org.dramatis.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes a text apart into words as an index has them. */
final class Words {

  private final Analyzer analyzer;

  Words(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * A word and where it stands in the text, in UTF-16 units.
   *
   * @param end exclusive
   */
  record Word(String text, int begin, int end) {}

  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", e);
    }
    return words;
  }

  List<String> texts(String text) {
    return of(text).stream().map(Word::text).toList();
  }
}
