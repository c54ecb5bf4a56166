package org.dramatis.serve;

import java.time.Duration;
import java.util.Optional;

/**
 * How a store is served.
 *
 * @param host the address to listen at: a name or a number; "localhost" lets nobody in from outside
 * @param port 1 to 65535; 0 for any that is free
 * @param timeout after which a query is stopped
 * @param resultLimit the most rows or triples that a query gives
 * @param token what one has to show who wants to write; none: nobody may
 * @param watching whether somebody reads new documents into the store meanwhile
 */
public record ServerSettings(
    String host,
    int port,
    Duration timeout,
    long resultLimit,
    Optional<String> token,
    boolean watching) {

  public static final int PORT = 3030;

  public static final int TIMEOUT_SECONDS = 30;

  public static final int RESULT_LIMIT = 100_000;

  public ServerSettings {
    if (port < 0 || port > 65_535 || resultLimit < 1 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("port, timeout or result limit out of bounds");
    }
  }

  /** For this machine alone, to be read alone. */
  public static ServerSettings onPort(int port) {
    return new ServerSettings(
        "localhost",
        port,
        Duration.ofSeconds(TIMEOUT_SECONDS),
        RESULT_LIMIT,
        Optional.empty(),
        false);
  }

  public ServerSettings withToken(String shown) {
    return new ServerSettings(host, port, timeout, resultLimit, Optional.of(shown), watching);
  }

  public ServerSettings withBounds(Duration time, long rows) {
    return new ServerSettings(host, port, time, rows, token, watching);
  }
}
