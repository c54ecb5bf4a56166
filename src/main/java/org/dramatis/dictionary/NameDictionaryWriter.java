package org.dramatis.dictionary;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the file of a {@link NameDictionary}. Takes 20 bytes of memory for each name, 300 MB for
 * all of CoreNLP's.
 */
public final class NameDictionaryWriter {

  private final NameEntries entries = new NameEntries();
  private final List<String> names = new ArrayList<>();
  private TitleBlockWriter blocks;
  private String title = "";
  private int line;

  private NameDictionaryWriter() {}

  /**
   * Writes a dictionary.
   *
   * @param table lines {@code name TAB title TAB probability}, those of a title together
   * @return how many names it has
   * @throws NameDictionaryException if a line is not so
   * @throws IOException if the table cannot be read, or the file not written
   */
  public static int write(BufferedReader table, OutputStream out) throws IOException {
    return new NameDictionaryWriter().writeAll(table, new DataOutputStream(out));
  }

  private int writeAll(BufferedReader table, DataOutputStream out) throws IOException {
    try (TitleBlockWriter writer = new TitleBlockWriter(out)) {
      blocks = writer;
      for (String next = table.readLine(); next != null; next = table.readLine()) {
        line++;
        read(next);
      }
      endTitle();
      blocks.finish();
    }
    int bits = Layout.bucketBits(entries.size());
    long buckets = blocks.bytes() + Long.BYTES * (blocks.count() + 1L);
    long begin = buckets + Integer.BYTES * ((1L << bits) + 1);
    entries.write(out);
    new Layout(blocks.titles(), entries.size(), bits, blocks.bytes(), buckets, begin).write(out);
    out.flush();
    return entries.size();
  }

  private void read(String text) throws IOException {
    String[] fields = text.split("\t", -1);
    double probability = fields.length == 3 ? probability(fields[2]) : Double.NaN;
    if (!(probability >= 0 && probability <= 1)) {
      throw new NameDictionaryException(
          "line %d is not: name, title, probability, with tabs between: %s".formatted(line, text));
    }
    if (!fields[1].equals(title)) {
      endTitle();
      title = fields[1];
    }
    if (isName(fields[0], title)) {
      names.add(fields[0]);
      entries.add(
          NameKey.of(fields[0]),
          blocks.titles(),
          (int) Math.round(probability * Layout.PROBABILITY_UNITS));
    }
  }

  private void endTitle() throws IOException {
    if (!names.isEmpty()) {
      blocks.add(title, names);
      names.clear();
    }
    if (blocks.titles() == Layout.MOST_TITLES) {
      throw new NameDictionaryException(
          "line %d: more than the %d titles that fit".formatted(line, Layout.MOST_TITLES));
    }
  }

  private static double probability(String field) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /**
   * Whether the text of a link names the thing. A quarter of CoreNLP's name the place where the
   * link goes: "Wikipedia article on Pogost".
   */
  private static boolean isName(String name, String title) {
    return !name.contains("://")
        && (!speaksOfWikipedia(name) || speaksOfWikipedia(title))
        && !name.isBlank();
  }

  private static boolean speaksOfWikipedia(String text) {
    return text.toLowerCase(Locale.ROOT).contains("wikipedia");
  }
}
