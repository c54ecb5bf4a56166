package org.dramatis.vector.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Has an encoder of sentences read single words. */
final class WordEncoder implements AutoCloseable {

  private final WordPieces pieces;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private WordEncoder(WordPieces pieces, byte[] model) throws OrtException {
    this.pieces = pieces;
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    this.session = environment.createSession(model, options);
  }

  /**
   * @param name of the model, as its files on the class path are called
   */
  static WordEncoder load(String name) throws IOException, OrtException {
    try (InputStream tokenizer = resource(name + "-tokenizer.json");
        InputStream model = resource(name + ".onnx")) {
      return new WordEncoder(WordPieces.read(tokenizer), model.readAllBytes());
    }
  }

  private static InputStream resource(String name) {
    return WordEncoder.class.getResourceAsStream("/" + name);
  }

  /** The mean of the vectors that the encoder gives to the word's pieces. */
  float[] vector(String word) throws OrtException {
    List<Long> numbers = new ArrayList<>(pieces.cut(word));
    numbers.add(0, pieces.number("[CLS]"));
    numbers.add(pieces.number("[SEP]"));
    float[][] read = read(numbers.stream().mapToLong(Long::longValue).toArray());
    float[] mean = new float[read[0].length];
    for (int piece = 1; piece < read.length - 1; piece++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += read[piece][i] / (read.length - 2);
      }
    }
    return mean;
  }

  private float[][] read(long[] numbers) throws OrtException {
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {numbers});
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
