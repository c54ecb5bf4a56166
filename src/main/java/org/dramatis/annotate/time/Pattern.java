package org.dramatis.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.dramatis.model.NameLabel;

/** A pattern over the words of a sentence; every way in which it matches is tried. */
sealed interface Pattern {

  /** Calls {@code next} with the end of each match that begins at the index. */
  void match(Words words, int at, Bindings bindings, IntConsumer next);

  /** Adds the words and categories that a match can begin with; false if it can be empty. */
  boolean addFirst(Set<String> keys);

  /** Whether a part of speech and a label are what a pattern asks for. */
  record Kind(String tag, NameLabel name, boolean unlike) {

    static final Kind ANY = new Kind("", null, false);

    boolean fits(Words words, int at) {
      return words.tag(at).startsWith(tag) != unlike && (name == null || words.name(at) == name);
    }
  }

  /** One word as it stands. */
  record Word(String word, Kind kind) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      if (at < words.size() && words.word(at).equals(word) && kind.fits(words, at)) {
        next.accept(at + 1);
      }
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      keys.add(word);
      return true;
    }
  }

  /** A word, or several, of a category. */
  record Category(String name, Kind kind) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      if (at >= words.size()) {
        return;
      }
      for (Sense sense : words.senses(at)) {
        if (sense.category().equals(name) && kind.fits(words, at)) {
          bindings.push(sense);
          next.accept(sense.end());
          bindings.pop();
        }
      }
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      keys.add(name);
      return true;
    }
  }

  /** A word with a certain tag. */
  record Tagged(Kind kind) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      if (at < words.size() && kind.fits(words, at)) {
        next.accept(at + 1);
      }
    }

    /** Such a pattern only looks around: no match begins with it. */
    @Override
    public boolean addFirst(Set<String> keys) {
      return false;
    }
  }

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      match(0, words, at, bindings, next);
    }

    private void match(int part, Words words, int at, Bindings bindings, IntConsumer next) {
      if (part == parts.size()) {
        next.accept(at);
      } else {
        parts
            .get(part)
            .match(words, at, bindings, end -> match(part + 1, words, end, bindings, next));
      }
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      for (Pattern part : parts) {
        if (part.addFirst(keys)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One of several, or none where it is optional. */
  record Choice(List<Pattern> choices, boolean optional) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      for (Pattern choice : choices) {
        choice.match(words, at, bindings, next);
      }
      if (optional) {
        next.accept(at);
      }
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      boolean certain = !optional;
      for (Pattern choice : choices) {
        certain &= choice.addFirst(keys);
      }
      return certain;
    }
  }

  /** What stands before or after, or must not; it does not belong to the match. */
  record Neighbour(Pattern pattern, boolean before, boolean wanted) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      int index = before ? at - 1 : at;
      boolean[] found = new boolean[1];
      if (index >= 0) {
        pattern.match(words, index, new Bindings(), end -> found[0] = true);
      }
      if (found[0] == wanted) {
        next.accept(at);
      }
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      return false;
    }
  }

  /** What stands after, and completes what the match says without belonging to it. */
  record Ahead(Pattern pattern) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      pattern.match(words, at, bindings.surroundings(), end -> next.accept(at));
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      return false;
    }
  }

  /** The same before, so many words long. */
  record Behind(Pattern pattern, int length) implements Pattern {

    @Override
    public void match(Words words, int at, Bindings bindings, IntConsumer next) {
      if (at >= length) {
        pattern.match(
            words,
            at - length,
            bindings.surroundings(),
            end -> {
              if (end == at) {
                next.accept(at);
              }
            });
      }
    }

    @Override
    public boolean addFirst(Set<String> keys) {
      return false;
    }
  }

  /** The words and categories that a match can begin with. */
  default Set<String> first() {
    Set<String> keys = new HashSet<>();
    addFirst(keys);
    return keys;
  }
}
