package org.dramatis.export.remote;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.dramatis.export.ExportException;

/**
 * Another store, to which graphs are sent one by one. Each replaces the graph of the same name that
 * is there, so that sending again changes nothing, and after a failure makes good what is missing.
 */
public final class RemoteStore {

  private final URI address;
  private final RemoteProtocol protocol;
  private final Credentials credentials;
  private final Duration patience;
  private final HttpClient client;

  /**
   * @param address of a Graph Store or of an update service, as the protocol says
   * @param patience how long an answer may take
   */
  public RemoteStore(
      URI address, RemoteProtocol protocol, Credentials credentials, Duration patience) {
    this.address = address;
    this.protocol = protocol;
    this.credentials = credentials;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .build();
  }

  /**
   * Sends one graph, in as many requests as it takes.
   *
   * @return how many triples it has
   * @throws ExportException if the store cannot be reached or does not take it
   */
  public long send(String graph, Iterator<Triple> triples) {
    StringBuilder chunk = new StringBuilder();
    long sent = 0;
    boolean first = true;
    while (first || triples.hasNext()) {
      chunk.setLength(0);
      for (int i = 0; i < protocol.triplesAtOnce() && triples.hasNext(); i++) {
        append(triples.next(), chunk);
        sent++;
      }
      String body = chunk.toString();
      send(
          first ? protocol.replacing(address, graph, body) : protocol.adding(address, graph, body),
          graph);
      first = false;
    }
    return sent;
  }

  private static void append(Triple triple, StringBuilder lines) {
    lines
        .append(NodeFmtLib.strNT(triple.getSubject()))
        .append(' ')
        .append(NodeFmtLib.strNT(triple.getPredicate()))
        .append(' ')
        .append(NodeFmtLib.strNT(triple.getObject()))
        .append(" .\n");
  }

  private void send(HttpRequest.Builder request, String graph) {
    credentials.header().ifPresent(value -> request.header("Authorization", value));
    try {
      HttpResponse<byte[]> answer =
          client.send(request.timeout(patience).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 != 2) {
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        throw Refusals.of(address, protocol, graph, answer.statusCode(), said);
      }
    } catch (HttpTimeoutException e) {
      throw unreachable("it gave no answer within " + patience.toSeconds() + " s", e);
    } catch (ConnectException e) {
      boolean unknown = hasCause(e, UnresolvedAddressException.class);
      throw unreachable(unknown ? "no machine has that name" : "nobody listens there", e);
    } catch (IOException e) {
      throw unreachable(Objects.requireNonNullElse(e.getMessage(), "the connection broke"), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable("it was interrupted", e);
    }
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private ExportException unreachable(String why, Exception cause) {
    return new ExportException(
        "Cannot send to %s: %s. Is the address right, and does the store run?"
            .formatted(address, why),
        cause);
  }
}
