package org.dramatis.ingest.page;

import java.util.List;
import org.dramatis.model.Metadata;

/**
 * A web page's story.
 *
 * @param text the story's blocks with blank lines between them, empty if there is none
 * @param remarks what a reader of the report should know
 */
public record Page(String text, Metadata metadata, List<String> remarks) {

  public Page {
    remarks = List.copyOf(remarks);
  }
}
