package org.dramatis.vector.training;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;

/**
 * Makes short vectors of bytes of those that an encoder gives to single words: the words' common
 * mean is taken off, and of the 384 numbers the directions are kept in which words differ most.
 */
final class VectorTraining {

  /** How many numbers a word has. */
  private static final int SIZE = 64;

  /** What a vector of length 1 is multiplied with: few of its numbers are above a half. */
  private static final int SCALE = 256;

  private final WordEncoder encoder;

  VectorTraining(WordEncoder encoder) {
    this.encoder = encoder;
  }

  /** The lines of the resource, one a word. */
  String lines(SortedSet<String> words) throws OrtException {
    List<float[]> vectors = new ArrayList<>();
    for (String word : words) {
      vectors.add(encoder.vector(word));
    }
    takeOffMean(vectors);
    vectors.replaceAll(VectorTraining::ofLengthOne);
    Directions directions = Directions.of(vectors, SIZE);
    Base64.Encoder numbers = Base64.getEncoder();
    StringBuilder lines = new StringBuilder();
    int index = 0;
    for (String word : words) {
      byte[] bytes = bytes(ofLengthOne(directions.along(vectors.get(index++))));
      lines.append(word).append('\t').append(numbers.encodeToString(bytes)).append('\n');
    }
    return lines.toString();
  }

  private static void takeOffMean(List<float[]> vectors) {
    double[] mean = new double[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        vector[i] -= (float) mean[i];
      }
    }
  }

  private static float[] ofLengthOne(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(squares));
    }
    return unit;
  }

  private static byte[] bytes(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      int whole = Math.round(vector[i] * SCALE);
      bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, whole));
    }
    return bytes;
  }
}
