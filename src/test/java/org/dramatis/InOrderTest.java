package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dramatis.model.DramatisException;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  @Test
  void handsResultsOnInTheOrderOfTheWork() {
    List<Integer> results = new ArrayList<>();
    CountDownLatch secondDone = new CountDownLatch(1);

    new InOrder(3)
        .run(
            numbers(200),
            number -> {
              if (number == 0) {
                await(secondDone);
              }
              secondDone.countDown();
              return number * 10;
            },
            results::add);

    assertThat(results)
        .isEqualTo(IntStream.range(0, 200).map(number -> number * 10).boxed().toList());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).as("the second overtakes the first").isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void callsTheSinkOnTheThreadThatRunsIt() {
    List<Thread> threads = new ArrayList<>();
    new InOrder(4)
        .run(numbers(20), number -> number, number -> threads.add(Thread.currentThread()));
    assertThat(threads).hasSize(20).containsOnly(Thread.currentThread());
  }

  @Test
  void keepsOnlySoMuchUnderWay() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Iterator<Integer> counted =
        IntStream.range(0, 500)
            .map(
                number -> {
                  most.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max);
                  return number;
                })
            .iterator();

    new InOrder(2).run(counted, number -> number, number -> done.incrementAndGet());

    assertThat(done).hasValue(500);
    assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 1);
  }

  @Test
  void passesOnWhatATaskThrows() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new InOrder(2)
                    .run(
                        numbers(10),
                        number -> {
                          if (number == 4) {
                            throw new DramatisException("the disk is full");
                          }
                          return number;
                        },
                        results::add))
        .isInstanceOf(DramatisException.class)
        .hasMessage("the disk is full");
    assertThat(results).containsExactly(0, 1, 2, 3);
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new InOrder(1).run(numbers(3), number -> number, number -> {}))
        .isInstanceOf(DramatisException.class)
        .hasMessageContaining("what is in the store stays there");
    assertThat(Thread.interrupted()).isTrue();
  }
}
