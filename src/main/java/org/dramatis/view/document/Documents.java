package org.dramatis.view.document;

import java.util.List;

/**
 * Documents, the last published first, those without a date last.
 *
 * @param total how many fit what was asked, whether shown or not
 */
public record Documents(List<DocumentEntry> documents, int total) {

  public Documents {
    documents = List.copyOf(documents);
  }
}
