package org.dramatis.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dramatis.ingest.passage.Datelines;
import org.dramatis.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML pages. */
public final class PageReader {

  private final Selectors selectors = new Selectors();
  private final Datelines datelines = new Datelines();

  /** Reads a page in the encoding that it declares, else in UTF-8, else in windows-1252. */
  public Page read(byte[] bytes) throws IOException {
    List<String> remarks = new ArrayList<>();
    Document document = parse(bytes, null);
    if (document.charset().equals(StandardCharsets.UTF_8) && !isUtf8(bytes)) {
      document = parse(bytes, "windows-1252");
      remarks.add("not valid UTF-8, read as windows-1252");
    }
    // Metadata first: the story is found by removing what stands around it.
    Metadata metadata = new PageMetadata(selectors, datelines, document, remarks).read();
    String text = new Story(selectors, document).text();
    return new Page(text, metadata, remarks);
  }

  private static Document parse(byte[] bytes, String charset) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException exception) {
      return false;
    }
  }
}
