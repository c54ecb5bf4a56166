package org.dramatis.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Hands out the explorer's page and what belongs to it, from the class path. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String HASHED = "/assets/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "woff2", "font/woff2",
          "png", "image/png");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String within = request.getPathInfo();
    String asset = request.getServletPath() + (within == null ? "" : within);
    String type = TYPES.get(asset.substring(asset.lastIndexOf('.') + 1));
    try (InputStream content =
        type == null || asset.contains("..")
            ? null
            : PageServlet.class.getResourceAsStream("/explorer" + asset)) {
      if (content == null) {
        PlainAnswer.send(response, 404, "There is nothing here.");
        return;
      }
      response.setContentType(type);
      response.setHeader(
          "Cache-Control",
          asset.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
      content.transferTo(response.getOutputStream());
    }
  }
}
