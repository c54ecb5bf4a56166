package org.dramatis.export.remote;

import java.net.URI;
import org.dramatis.export.ExportException;

/** Says why a store did not take a graph, and what to do. */
final class Refusals {

  private static final int LONGEST = 200;

  private Refusals() {}

  /**
   * @param said the body of the answer
   */
  static ExportException of(
      URI address, RemoteProtocol protocol, String graph, int status, String said) {
    return new ExportException(
        "%s did not take the graph <%s>: it answered %d%s. %s"
            .formatted(address, graph, status, quoted(said), advice(protocol, status)));
  }

  private static String quoted(String said) {
    String line = said.strip().lines().findFirst().orElse("").strip();
    if (line.isEmpty() || line.startsWith("<")) {
      return "";
    }
    return " (" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + ")";
  }

  private static String advice(RemoteProtocol protocol, int status) {
    boolean graphs = protocol == RemoteProtocol.GRAPH_STORE;
    return switch (status) {
      case 401 ->
          "It wants to know who you are: set %s, or %s and %s."
              .formatted(Credentials.TOKEN, Credentials.USER, Credentials.PASSWORD);
      case 403 -> "You may not write there.";
      case 404 ->
          graphs
              ? "There is no Graph Store at that address; Fuseki has it at /DATASET/data."
              : "There is no update service at that address; Fuseki has it at /DATASET/update.";
      case 405, 415, 501 ->
          graphs
              ? "It takes no graphs there: perhaps it is to be read alone, or it is the address of"
                  + " another service. Where there is an update service, try --protocol update."
              : "It takes no updates there: perhaps it is to be read alone, or it is the address"
                  + " of another service.";
      case 413 -> "It takes no body of that size: let it take 64 MB.";
      case 301, 302, 303, 307, 308 -> "It has moved: give the address that it has now.";
      default -> "Its own log may say more; the same command sends all again.";
    };
  }
}
