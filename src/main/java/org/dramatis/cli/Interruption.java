package org.dramatis.cli;

/**
 * Answers Ctrl-C in the middle of a build with a line that says where things stand. The store needs
 * no more: an unfinished transaction is as if it had never begun.
 */
final class Interruption implements AutoCloseable {

  private final Thread hook;

  Interruption(Console console) {
    hook =
        new Thread(
            () ->
                console.say(
                    "\ndramatis: stopped. What was read so far is in the store; the same command goes on from there."));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the line has been said.
    }
  }
}
