package org.dramatis.view;

/** Answers one question of the page. */
@FunctionalInterface
public interface View {

  /**
   * A record, which becomes JSON as it is; absent values are {@code null} or empty optionals and
   * are left out.
   *
   * @throws ViewException if what is asked makes no sense or is not there
   */
  Object answer(Parameters asked);
}
