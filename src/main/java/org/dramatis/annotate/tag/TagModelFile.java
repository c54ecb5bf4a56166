package org.dramatis.annotate.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.annotate.table.TextHash;

/** Our form of the tagger: tables that are read in place. */
final class TagModelFile {

  /** Raised with every change of what is written. */
  private static final int FORMAT = 1;

  private TagModelFile() {}

  static TagModel load(String resource, ModelCache cache) throws IOException {
    return cache.load(
        resource,
        FORMAT,
        output -> write(PublishedTagger.read(resource), output),
        TagModelFile::read);
  }

  private static void write(PublishedTagger tagger, DataOutputStream output) throws IOException {
    List<String> tags = tagger.tags();
    if (tags.size() >= TagModel.MOST_TAGS || tagger.features().size() != TagFeature.KINDS) {
      throw new IOException("The tagger is not the published one");
    }
    output.writeInt(tags.size());
    for (String tag : tags) {
      output.writeUTF(tag);
    }
    writeInts(numbers(tagger.openTags(), tags), output);
    writeWords(tagger, tags, output);
    writeFeatures(tagger, output);
    HashTable clusters = HashTable.ofSize(tagger.clusters().size());
    tagger.clusters().forEach((word, number) -> clusters.put(hash(word), Integer.parseInt(number)));
    clusters.write(output);
  }

  private static void writeWords(PublishedTagger tagger, List<String> tags, DataOutputStream output)
      throws IOException {
    Map<String, PublishedTagger.Seen> seen = tagger.words();
    HashTable words = HashTable.ofSize(seen.size());
    List<Integer> entries = new ArrayList<>();
    for (Map.Entry<String, PublishedTagger.Seen> word : seen.entrySet()) {
      words.put(hash(word.getKey()), entries.size());
      entries.add(word.getValue().count() < tagger.rareBelow() ? 1 : 0);
      entries.add(tags.indexOf(word.getValue().frequent()));
      List<Integer> numbers = numbers(word.getValue().tags(), tags);
      entries.add(numbers.size());
      entries.addAll(numbers);
    }
    words.write(output);
    writeInts(entries, output);
  }

  private static List<Integer> numbers(String[] some, List<String> tags) {
    return List.of(some).stream().map(tags::indexOf).toList();
  }

  private static void writeInts(List<Integer> numbers, DataOutputStream output) throws IOException {
    output.writeInt(numbers.size());
    for (int number : numbers) {
      output.writeInt(number);
    }
  }

  private static void writeFeatures(PublishedTagger tagger, DataOutputStream output)
      throws IOException {
    int count = tagger.features().stream().mapToInt(Map::size).sum();
    HashTable features = HashTable.ofSize(count);
    List<Integer> weightTags = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int kind = 0; kind < tagger.features().size(); kind++) {
      for (Map.Entry<String, int[]> feature : tagger.features().get(kind).entrySet()) {
        int begin = weights.size();
        addWeights(feature.getValue(), tagger.weights(), weightTags, weights);
        int number = begin * TagModel.MOST_TAGS + weights.size() - begin;
        features.put(TagFeature.key(kind, hash(feature.getKey())), number);
      }
    }
    features.write(output);
    output.writeInt(weights.size());
    for (int tag : weightTags) {
      output.writeByte(tag);
    }
    for (double weight : weights) {
      output.writeDouble(weight);
    }
  }

  private static void addWeights(
      int[] places, double[] all, List<Integer> weightTags, List<Double> weights) {
    for (int tag = 0; tag < places.length; tag++) {
      if (places[tag] >= 0) {
        weightTags.add(tag);
        weights.add(all[places[tag]]);
      }
    }
  }

  private static long hash(String text) {
    return TextHash.of(text).value();
  }

  private static TagModel read(ByteBuffer content) {
    int count = content.getInt();
    List<String> tags = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tags.add(readText(content));
    }
    int[] openTags = new int[content.getInt()];
    for (int i = 0; i < openTags.length; i++) {
      openTags[i] = content.getInt();
    }
    HashTable words = HashTable.read(content);
    IntBuffer entries = part(content, content.getInt() * Integer.BYTES).asIntBuffer();
    HashTable features = HashTable.read(content);
    int weightCount = content.getInt();
    ByteBuffer weightTags = part(content, weightCount);
    DoubleBuffer weights = part(content, weightCount * Double.BYTES).asDoubleBuffer();
    HashTable clusters = HashTable.read(content);
    return new TagModel(
        List.copyOf(tags), openTags, words, entries, features, weightTags, weights, clusters);
  }

  /** As {@link DataOutputStream#writeUTF} writes the letters of a tag, which are ASCII. */
  private static String readText(ByteBuffer content) {
    byte[] bytes = new byte[content.getShort()];
    content.get(bytes);
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static ByteBuffer part(ByteBuffer content, int length) {
    ByteBuffer part = content.slice(content.position(), length);
    content.position(content.position() + length);
    return part;
  }
}
