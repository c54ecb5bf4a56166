package org.dramatis.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedSet;
import java.util.TreeSet;

/** A thing of the graph with its names, put together bit by bit. */
final class NamedThing {

  private final ThingKind kind;
  private String label = "";
  private final SortedSet<String> otherNames = new TreeSet<>();
  private int sources;
  private int mentions;

  NamedThing(ThingKind kind) {
    this.kind = kind;
  }

  ThingKind kind() {
    return kind;
  }

  /** Empty if it has none. */
  String label() {
    return label;
  }

  SortedSet<String> otherNames() {
    return otherNames;
  }

  /** How many independent sources speak of it. */
  int sources() {
    return sources;
  }

  int mentions() {
    return mentions;
  }

  void call(String name) {
    label = label.isEmpty() || name.compareTo(label) < 0 ? name : label;
  }

  void alsoCall(String name) {
    otherNames.add(name);
  }

  void supportBy(int count) {
    sources = count;
  }

  void mention(int count) {
    mentions = count;
  }

  /** Another for whatever would be another in the index. */
  long digest() {
    String all = kind + "\n" + label + "\n" + otherNames + "\n" + sources + "\n" + mentions;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
