package org.dramatis.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One line of text for an answer. */
final class PlainAnswer {

  private PlainAnswer() {}

  static void send(HttpServletResponse response, int status, String line) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
