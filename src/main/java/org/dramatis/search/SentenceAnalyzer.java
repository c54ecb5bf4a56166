package org.dramatis.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The words of English sentences, without case, accents and most endings. */
final class SentenceAnalyzer extends Analyzer {

  @Override
  protected Reader initReader(String field, Reader reader) {
    return NameAnalyzer.withoutDots(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream owners = new EnglishPossessiveFilter(words);
    return new TokenStreamComponents(words, new KStemFilter(normalize(field, owners)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
