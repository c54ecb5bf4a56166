package org.dramatis.annotate.name;

import edu.stanford.nlp.ie.crf.CRFLabel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;

/** Our form of a name model: tables that are read in place. */
final class NameModelFile {

  /** Raised with every change of what is written. */
  private static final int FORMAT = 1;

  private static final String BETWEEN = "\n";

  private NameModelFile() {}

  static NameModel load(String resource, ModelCache cache) throws IOException {
    return cache.load(
        resource,
        FORMAT,
        output -> write(PublishedNameModel.read(resource), output),
        NameModelFile::read);
  }

  private static void write(PublishedNameModel model, DataOutputStream output) throws IOException {
    List<String> labels = model.labels().objectsList();
    writeWords(labels, output);
    writePairs(model, labels.size(), output);
    output.writeInt(labels.indexOf(model.flags().backgroundSymbol));
    output.writeInt(model.flags().wordShape);
    output.writeInt(model.flags().disjunctionWidth);
    writeWords(new TreeSet<>(model.knownWords()), output);
    writeFeatures(model, output);
    HashTable clusters = HashTable.ofSize(model.clusters().size());
    model.clusters().forEach((word, number) -> clusters.put(hash(word), Integer.parseInt(number)));
    clusters.write(output);
  }

  private static void writeWords(Iterable<String> words, DataOutputStream output)
      throws IOException {
    byte[] bytes = String.join(BETWEEN, words).getBytes(StandardCharsets.UTF_8);
    output.writeInt(bytes.length);
    output.write(bytes);
  }

  private static void writePairs(PublishedNameModel model, int labels, DataOutputStream output)
      throws IOException {
    for (int before = 0; before < labels; before++) {
      for (int label = 0; label < labels; label++) {
        CRFLabel pair = new CRFLabel(new int[] {before, label});
        output.writeInt(model.labelSequences().get(1).indexOf(pair));
      }
    }
  }

  /** As single numbers, which is what CoreNLP reckons with. */
  private static void writeFeatures(PublishedNameModel model, DataOutputStream output)
      throws IOException {
    HashTable features = HashTable.ofSize(model.features().size());
    int count = 0;
    for (int i = 0; i < model.features().size(); i++) {
      features.put(hash(model.features().get(i)), count);
      count += model.weights()[i].length;
    }
    features.write(output);
    output.writeInt(count);
    for (double[] row : model.weights()) {
      for (double weight : inOrder(row, model)) {
        output.writeFloat((float) weight);
      }
    }
  }

  /** The weights of a feature of one label, in the order of the labels. */
  private static double[] inOrder(double[] row, PublishedNameModel model) {
    if (row.length != model.labels().size()) {
      return row;
    }
    double[] ordered = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      ordered[model.labelSequences().get(0).get(i).getLabel()[0]] = row[i];
    }
    return ordered;
  }

  private static long hash(String text) {
    return TextHash.of(text).value();
  }

  private static NameModel read(ByteBuffer content) {
    List<String> labels = readWords(content);
    int[][] pairs = new int[labels.size()][labels.size()];
    for (int[] row : pairs) {
      Arrays.setAll(row, label -> content.getInt());
    }
    int background = content.getInt();
    int wordShape = content.getInt();
    int reach = content.getInt();
    Set<String> knownWords = Set.copyOf(readWords(content));
    HashTable features = HashTable.read(content);
    FloatBuffer weights = readFloats(content);
    return new NameModel(
        labels,
        pairs,
        background,
        wordShape,
        reach,
        knownWords,
        features,
        weights,
        HashTable.read(content));
  }

  private static List<String> readWords(ByteBuffer content) {
    byte[] bytes = new byte[content.getInt()];
    content.get(bytes);
    return List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN));
  }

  private static FloatBuffer readFloats(ByteBuffer content) {
    int length = content.getInt() * Float.BYTES;
    FloatBuffer floats = content.slice(content.position(), length).asFloatBuffer();
    content.position(content.position() + length);
    return floats;
  }
}
