package org.dramatis.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out the explorer's page and what belongs to it, from the class path. Files with a digest in
 * their name never change; of the others a browser asks whether they have.
 */
final class PageServlet extends HttpServlet {

  /** The address of the page itself. */
  static final String PAGE = "/index.html";

  private static final long serialVersionUID = 1L;

  private static final String HASHED = "/assets/";

  private static final String NO_PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Dramatis</title>
      <p>This Dramatis was built without its page, for which Node.js is needed.
      Its graph can be asked in SPARQL at <a href="/sparql">/sparql</a>.
      </html>
      """;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2",
          "png", "image/png");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String within = request.getPathInfo();
    String asset = request.getServletPath() + (within == null ? "" : within);
    String type = TYPES.get(asset.substring(asset.lastIndexOf('.') + 1));
    Optional<byte[]> content = type == null ? Optional.empty() : content(asset);
    if (content.isEmpty()) {
      PlainAnswer.send(response, 404, "There is nothing here.");
      return;
    }
    response.setContentType(type);
    response.setHeader(
        "Cache-Control",
        asset.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
    EntityTag.send(request, response, content.get());
  }

  private static Optional<byte[]> content(String asset) throws IOException {
    if (asset.contains("..") || asset.contains("//")) {
      return Optional.empty();
    }
    try (InputStream content = PageServlet.class.getResourceAsStream("/explorer" + asset)) {
      if (content == null) {
        return asset.equals(PAGE)
            ? Optional.of(NO_PAGE.getBytes(StandardCharsets.UTF_8))
            : Optional.empty();
      }
      return Optional.of(content.readAllBytes());
    }
  }
}
