package org.dramatis.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/** Lets only those write who show the token: {@code Authorization: Bearer TOKEN} (RFC 6750). */
final class TokenHolders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String SCHEME = "Bearer ";

  private final transient Optional<String> token;

  TokenHolders(Optional<String> token) {
    this.token = token;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Refusal> refusal = refusal(request);
    if (refusal.isPresent()) {
      refusal.get().headers().forEach(response::setHeader);
      PlainAnswer.send(response, refusal.get().status(), refusal.get().line());
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Why somebody may not write. */
  record Refusal(int status, String line, Map<String, String> headers) {}

  Optional<Refusal> refusal(HttpServletRequest request) {
    if (token.isEmpty()) {
      return Optional.of(
          new Refusal(
              403,
              "This store is served to be read. Start it with --writable to write.",
              Map.of()));
    }
    return shows(request.getHeader("Authorization"), token.get())
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                401,
                "Writing wants the token: send the header Authorization: Bearer TOKEN.",
                Map.of("WWW-Authenticate", "Bearer")));
  }

  /** Takes as long for a token that is nearly right as for any other. */
  private static boolean shows(String header, String token) {
    return header != null
        && header.startsWith(SCHEME)
        && MessageDigest.isEqual(bytes(header.substring(SCHEME.length()).strip()), bytes(token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
