package org.dramatis.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Where a server is for its own machine alone, answers only to names of that machine: else a page
 * on the web could have the reader's browser ask it, under a name that leads here (DNS rebinding).
 */
final class KnownHosts extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final boolean local;

  KnownHosts(String host) {
    this.local = HERE.contains(host);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (local && !HERE.contains(request.getServerName())) {
      PlainAnswer.send(response, 421, "This server answers to localhost alone.");
      return;
    }
    chain.doFilter(request, response);
  }
}
