package org.dramatis.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The words of a name without case, accents and apostrophes; initials are one word: "C.I.A." is
 * "cia".
 */
final class NameAnalyzer extends Analyzer {

  private static final Pattern OF_INITIAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");
  private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s?(?![\\p{L}\\p{N}])");
  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ](?=[\\p{L}\\p{N}])");

  @Override
  protected Reader initReader(String field, Reader reader) {
    Reader without = new PatternReplaceCharFilter(POSSESSIVE, " ", withoutDots(reader));
    return new PatternReplaceCharFilter(APOSTROPHE, "", without);
  }

  /** Without the dots between initials. */
  static Reader withoutDots(Reader reader) {
    return new PatternReplaceCharFilter(OF_INITIAL, "$1", reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, normalize(field, words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
