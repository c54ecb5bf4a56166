package org.dramatis.resolve.name;

import java.util.Optional;

/** What a dictionary has of names: which of them stand for one thing of the world. */
public interface Titles {

  /** A dictionary without names. */
  Titles NONE =
      new Titles() {
        @Override
        public Optional<Sense> of(String name) {
          return Optional.empty();
        }

        @Override
        public int names(int number) {
          return 0;
        }

        @Override
        public String title(int number) {
          throw new IllegalArgumentException("No title " + number);
        }
      };

  /**
   * What a name stands for most often.
   *
   * @param title the number of what it stands for, equal for all names of one thing
   * @param probability that it stands for it, where the dictionary's source has the name; 0 to 1
   * @param exact whether the dictionary has the name as it is written, not only another spelling
   */
  record Sense(int title, double probability, boolean exact) {}

  /** The most frequent sense of a name; nothing if the dictionary does not have it. */
  Optional<Sense> of(String name);

  /** By how many names a sense is known. */
  int names(int number);

  /** The title of a sense, with underscores for blanks. */
  String title(int number);
}
