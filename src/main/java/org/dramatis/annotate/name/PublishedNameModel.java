package org.dramatis.annotate.name;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A conditional random field as CoreNLP publishes it: Java objects, one after the other.
 *
 * @param labels by number
 * @param labelSequences of one label, and of two, in the order of a feature's weights
 * @param features their names
 * @param weights a feature's, for each label or each pair
 * @param clusters by word in small letters, the number of its cluster
 */
record PublishedNameModel(
    Index<String> labels,
    List<Index<CRFLabel>> labelSequences,
    Index<String> features,
    SeqClassifierFlags flags,
    double[][] weights,
    Set<String> knownWords,
    Map<String, String> clusters) {

  static PublishedNameModel read(String resource) throws IOException {
    ClassLoader classes = PublishedNameModel.class.getClassLoader();
    try (InputStream stream = classes.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      InputStream content = new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16);
      return read(new ObjectInputStream(content));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(resource + " is no model of this version of CoreNLP", e);
    }
  }

  /** The order of CRFClassifier.serializeClassifier, CoreNLP 4.5. */
  @SuppressWarnings("unchecked")
  private static PublishedNameModel read(ObjectInputStream objects)
      throws IOException, ClassNotFoundException {
    List<Index<CRFLabel>> sequences = (List<Index<CRFLabel>>) objects.readObject();
    Index<String> labels = (Index<String>) objects.readObject();
    Index<String> features = (Index<String>) objects.readObject();
    SeqClassifierFlags flags = (SeqClassifierFlags) objects.readObject();
    int factories = (Integer) objects.readObject();
    Object factory = objects.readObject();
    int window = objects.readInt();
    if (factories != 1 || window != 2) {
      throw new InvalidObjectException(factories + " kinds of features over " + window + " words");
    }
    double[][] weights = (double[][]) objects.readObject();
    Set<String> knownWords = (Set<String>) objects.readObject();
    return new PublishedNameModel(
        labels, sequences, features, flags, weights, knownWords, clusters(factory));
  }

  /** CoreNLP gives no access to them. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> clusters(Object factory) throws IOException {
    try {
      Field field = NERFeatureFactory.class.getDeclaredField("lexicon");
      field.setAccessible(true);
      return (Map<String, String>) field.get(factory);
    } catch (ReflectiveOperationException e) {
      throw new IOException("The clusters of words are not where CoreNLP 4.5 keeps them", e);
    }
  }
}
