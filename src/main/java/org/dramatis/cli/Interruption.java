package org.dramatis.cli;

import java.util.function.Supplier;

/**
 * Answers Ctrl-C in the middle of a build with a line that says where things stand. The store needs
 * no more: an unfinished transaction is as if it had never begun.
 */
final class Interruption {

  private final Console console;

  Interruption(Console console) {
    this.console = console;
  }

  <T> T mayStop(Supplier<T> work) {
    Thread hook = new Thread(this::say);
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      forget(hook);
    }
  }

  private void say() {
    console.say(
        "\ndramatis: stopped. What was read so far is in the store;"
            + " the same command goes on from there.");
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the line has been said.
    }
  }
}
