package org.dramatis.export.remote;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What one shows to be let in. It comes from the environment: an option is seen by everybody on the
 * machine.
 */
public final class Credentials {

  /** Holds a token, which is sent as a bearer token (RFC 6750). */
  public static final String TOKEN = "DRAMATIS_TOKEN";

  /** Holds a name, which is sent with a password (RFC 7617). */
  public static final String USER = "DRAMATIS_USER";

  public static final String PASSWORD = "DRAMATIS_PASSWORD";

  private final Optional<String> header;

  private Credentials(Optional<String> header) {
    this.header = header;
  }

  /** Those that an environment holds: a token, else a name and a password, else none. */
  public static Credentials in(Map<String, String> environment) {
    Optional<String> token = value(environment, TOKEN).map(shown -> "Bearer " + shown);
    return new Credentials(
        token.or(
            () ->
                value(environment, USER)
                    .map(user -> basic(user, environment.getOrDefault(PASSWORD, "")))));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static String basic(String user, String password) {
    byte[] words = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(words);
  }

  /** The value of the header {@code Authorization}. */
  Optional<String> header() {
    return header;
  }
}
