package org.dramatis.view.dossier;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param left how many come after these
 */
record Listed<T>(List<T> shown, int left) {

  /**
   * Which part of the lists is wanted.
   *
   * @param limit the most of each list
   */
  record Page(int offset, int limit) {}

  static <S, T> Listed<T> of(List<S> all, Page page, Function<S, T> read) {
    List<S> shown = all.stream().skip(page.offset()).limit(page.limit()).toList();
    int left = Math.max(0, all.size() - page.offset() - shown.size());
    return new Listed<>(shown.stream().map(read).toList(), left);
  }
}
