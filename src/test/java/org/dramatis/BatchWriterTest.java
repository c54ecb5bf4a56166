package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dramatis.model.DramatisException;
import org.junit.jupiter.api.Test;

class BatchWriterTest {

  private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

  @Test
  void writesOneAfterTheOther() {
    try (BatchWriter writer = new BatchWriter()) {
      for (int i = 0; i < 50; i++) {
        int batch = i;
        writer.write(() -> written.add(batch));
      }
      writer.finish();
      assertThat(written).hasSize(50).isSorted();
    }
  }

  @Test
  void letsTheNextBeGatheredMeanwhile() {
    CountDownLatch gathered = new CountDownLatch(1);
    try (BatchWriter writer = new BatchWriter()) {
      writer.write(
          () -> {
            await(gathered);
            written.add(1);
          });
      assertThat(written).isEmpty();
      gathered.countDown();
      writer.finish();
      assertThat(written).containsExactly(1);
    }
  }

  @Test
  void writesNothingAfterAFailure() {
    try (BatchWriter writer = new BatchWriter()) {
      writer.write(
          () -> {
            throw new DramatisException("The disk is full");
          });
      assertThatThrownBy(() -> writer.write(() -> written.add(2))).hasMessage("The disk is full");
      assertThatThrownBy(writer::finish).hasMessage("The disk is full");
    }
    assertThat(written).isEmpty();
  }

  @Test
  void endsABatchBeforeItIsClosed() {
    CountDownLatch begun = new CountDownLatch(1);
    try (BatchWriter writer = new BatchWriter()) {
      writer.write(
          () -> {
            begun.countDown();
            await(new CountDownLatch(1), 50);
            written.add(1);
          });
      await(begun);
    }
    assertThat(written).containsExactly(1);
  }

  private static void await(CountDownLatch latch) {
    await(latch, 10_000);
  }

  private static void await(CountDownLatch latch, long milliseconds) {
    try {
      latch.await(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
