package org.dramatis.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dramatis.ingest.page.Page;
import org.dramatis.ingest.page.PageReader;
import org.dramatis.model.Metadata;

/** The one document of a plain text or HTML file. */
final class WholeFile implements DocumentSource {

  private final InputFile file;
  private final Optional<PageReader> pages;
  private final InputStream stream;
  private final int longest;
  private boolean done;

  /**
   * @param pages reads the file's bytes if they are HTML; empty for plain text
   */
  WholeFile(InputFile file, Optional<PageReader> pages, InputStream stream, int longest) {
    this.file = file;
    this.pages = pages;
    this.stream = stream;
    this.longest = longest;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = stream.readNBytes(longest + 1);
    if (bytes.length > longest) {
      String reason = "longer than " + longest + " bytes; split it into smaller files";
      return Optional.of(Outcome.unreadable(file.place(), reason));
    }
    return Optional.of(pages.isPresent() ? page(pages.get().read(bytes)) : text(bytes));
  }

  private Outcome text(byte[] bytes) {
    Decoded decoded = Decoded.of(bytes);
    return Outcome.of(
        new Draft(file.name(), file.place(), decoded.text(), Metadata.NONE, decoded.remarks()));
  }

  private Outcome page(Page page) {
    if (page.text().isBlank()) {
      return Outcome.unreadable(file.place(), "empty: there is no text in the page");
    }
    List<String> remarks = page.remarks();
    return Outcome.of(new Draft(file.name(), file.place(), page.text(), page.metadata(), remarks));
  }
}
