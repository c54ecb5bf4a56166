package org.dramatis.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/** Refuses methods that nothing here has, TRACE among them: it would tell headers back. */
final class KnownMethods extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (KNOWN.contains(request.getMethod())) {
      chain.doFilter(request, new Allowing(response));
    } else {
      PlainAnswer.send(response, 501, "There is no such method here.");
    }
  }

  /** Names TRACE no longer among the methods that are allowed, as servlets do by themselves. */
  private static final class Allowing extends HttpServletResponseWrapper {

    Allowing(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, name.equals("Allow") ? value.replace("TRACE, ", "") : value);
    }
  }
}
