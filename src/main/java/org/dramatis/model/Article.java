package org.dramatis.model;

import java.util.List;

/**
 * One document as it was read: its text unchanged, what is known of it, and its passages.
 *
 * @param id the identifier given in the input, else the path relative to the input folder
 */
public record Article(String id, Text text, Metadata metadata, List<Passage> passages) {

  public Article {
    passages = List.copyOf(passages);
  }
}
