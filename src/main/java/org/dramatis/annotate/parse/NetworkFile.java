package org.dramatis.annotate.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a network and reads it: the symbols as lines, the numbers row by row. */
final class NetworkFile {

  /** To be raised when what is written changes. */
  static final int FORMAT = 2;

  private NetworkFile() {}

  static void write(Network network, DataOutputStream output) throws IOException {
    writeLines(network.symbols().words(), output);
    writeLines(network.symbols().tags(), output);
    writeLines(network.symbols().labels(), output);
    writeRows(new float[][] {network.base()}, output);
    writeRows(network.tags(), output);
    writeRows(network.labels(), output);
    for (float[][] weights : network.wordWeights()) {
      writeRows(weights, output);
    }
    writeRows(new float[][] {network.wordEmbeddings()}, output);
    writeRows(network.output(), output);
    writeRows(network.distances(), output);
  }

  static Network read(ByteBuffer input) {
    return new Network(
        new Symbols(readLines(input), readLines(input), readLines(input)),
        readRows(input)[0],
        readRows(input),
        readRows(input),
        readWordWeights(input),
        readRows(input)[0],
        readRows(input),
        readRows(input));
  }

  private static float[][][] readWordWeights(ByteBuffer input) {
    float[][][] weights = new float[Features.TOKENS][][];
    for (int place = 0; place < weights.length; place++) {
      weights[place] = readRows(input);
    }
    return weights;
  }

  private static void writeLines(List<String> lines, DataOutputStream output) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    output.writeInt(text.length);
    output.write(text);
  }

  private static List<String> readLines(ByteBuffer input) {
    byte[] text = new byte[input.getInt()];
    input.get(text);
    return List.of(new String(text, StandardCharsets.UTF_8).split("\n"));
  }

  private static void writeRows(float[][] rows, DataOutputStream output) throws IOException {
    output.writeInt(rows.length);
    output.writeInt(rows[0].length);
    ByteBuffer bytes = ByteBuffer.allocate(rows[0].length * Float.BYTES);
    for (float[] row : rows) {
      bytes.asFloatBuffer().put(row);
      output.write(bytes.array());
    }
  }

  private static float[][] readRows(ByteBuffer input) {
    float[][] rows = new float[input.getInt()][input.getInt()];
    FloatBuffer numbers = input.asFloatBuffer();
    for (float[] row : rows) {
      numbers.get(row);
    }
    input.position(input.position() + numbers.position() * Float.BYTES);
    return rows;
  }
}
