package org.dramatis.annotate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.annotate.cache.ModelCache;
import org.dramatis.annotate.table.HashTable;
import org.dramatis.model.GazetteerLabel;

/** Our form of one of CoreNLP's lists: tables that are read in place. */
final class GazetteerFile {

  /** Raised with every change of what is written, the labels and their order among it. */
  private static final int FORMAT = 1;

  private static final int NUMBERS_OF_ENTRY = 4;

  private GazetteerFile() {}

  static TokenTrie<GazetteerEntry> load(String resource, boolean foldCase, ModelCache cache)
      throws IOException {
    return cache.load(
        resource, FORMAT, output -> write(resource, foldCase, output), GazetteerFile::read);
  }

  private static void write(String resource, boolean foldCase, DataOutputStream output)
      throws IOException {
    GazetteerTables tables = new GazetteerTables(foldCase);
    try (InputStream stream = Gazetteer.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      tables.read(stream);
    }
    write(tables.phrases(), output);
  }

  static void write(TokenTrie.Builder<GazetteerEntry> phrases, DataOutputStream output)
      throws IOException {
    Set<Set<String>> different = new LinkedHashSet<>();
    phrases.values().forEach(entry -> different.add(entry.overrides()));
    List<Set<String>> overrides = List.copyOf(different);
    output.writeInt(overrides.size());
    for (Set<String> labels : overrides) {
      byte[] bytes = String.join(",", new TreeSet<>(labels)).getBytes(US_ASCII);
      output.writeInt(bytes.length);
      output.write(bytes);
    }
    output.writeInt(phrases.values().size());
    for (GazetteerEntry entry : phrases.values()) {
      output.writeInt(entry.label().ordinal());
      output.writeInt(overrides.indexOf(entry.overrides()));
      output.writeInt(entry.priority());
      output.writeInt(entry.order());
    }
    phrases.phrases().write(output);
  }

  static TokenTrie<GazetteerEntry> read(ByteBuffer content) {
    List<Set<String>> overrides = new ArrayList<>();
    int count = content.getInt();
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[content.getInt()];
      content.get(bytes);
      overrides.add(Set.of(new String(bytes, US_ASCII).split(",")));
    }
    int length = content.getInt() * NUMBERS_OF_ENTRY * Integer.BYTES;
    IntBuffer entries = content.slice(content.position(), length).asIntBuffer();
    content.position(content.position() + length);
    HashTable phrases = HashTable.read(content);
    return new TokenTrie<>(phrases, number -> entry(entries, number, overrides));
  }

  private static GazetteerEntry entry(IntBuffer entries, int number, List<Set<String>> overrides) {
    int begin = number * NUMBERS_OF_ENTRY;
    return new GazetteerEntry(
        GazetteerLabel.values()[entries.get(begin)],
        overrides.get(entries.get(begin + 1)),
        entries.get(begin + 2),
        entries.get(begin + 3));
  }
}
