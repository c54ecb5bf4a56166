package org.dramatis.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Sends a real server, over bare sockets, what no client would: it answers or hangs up, fails at
 * nothing, tells nothing of the machine, and goes on. {@code -Dodd.requests=100000} sends more.
 */
class OddRequestsTest {

  private static final int REQUESTS = Integer.getInteger("odd.requests", 1_500);
  private static final long SEED = Long.getLong("odd.seed", 20310301L);
  private static final int PATIENCE = 30_000;
  private static final long LARGE = 100L << 20;

  private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})[ \r\n]");

  /** What a machine or a program might tell of itself. */
  private static final Pattern TELLTALE =
      Pattern.compile(
          "org\\.(apache|eclipse|dramatis)|java\\.|jakarta\\.|exception|jetty|\\tat"
              + " |lucene|/tmp/|/home/|/root");

  @RegisterExtension
  static final ServedHarbour harbour = new ServedHarbour(Duration.ofSeconds(5), 100);

  private static Socket connect() throws IOException {
    URI address = harbour.address();
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  /** All that comes back until the server hangs up. */
  private static String answer(byte[] request) throws IOException {
    try (Socket socket = connect()) {
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
      } catch (IOException e) {
        // It hangs up on what it does not want to hear to the end; its answer may still be there.
      }
      return read(socket.getInputStream());
    }
  }

  private static String read(InputStream input) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[8192];
    try {
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException e) {
      // Reset: it has hung up.
    }
    return answer.toString();
  }

  private static void mustAnswer() throws Exception {
    URI ask = harbour.address().resolve("/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D");
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(ask).timeout(Duration.ofMillis(PATIENCE)).build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void answersOrHangsUpAndTellsNothing() throws Exception {
    OddRequests requests = new OddRequests(SEED);
    for (int i = 0; i < REQUESTS; i++) {
      byte[] request = requests.next();
      String answer = answer(request);
      check("request " + i + " of seed " + SEED + ": " + shown(request), answer);
    }
    mustAnswer();
  }

  private static void check(String asked, String answer) {
    if (answer.isEmpty()) {
      return;
    }
    Matcher status = STATUS.matcher(answer);
    assertThat(status.find()).as("%s%nanswer %s", asked, answer).isTrue();
    assertThat(status.group(1)).as("%s%nanswer %s", asked, answer).isNotEqualTo("500");
    boolean metrics = answer.contains("# TYPE ");
    String error = answer.toLowerCase(Locale.ROOT);
    if (Integer.parseInt(status.group(1)) >= 400 && !metrics) {
      assertThat(TELLTALE.matcher(withoutEcho(error)).results().map(Object::toString))
          .as("%s%nanswer %s", asked, answer)
          .isEmpty();
    }
  }

  /** What was asked for may be said again: an IRI, a word of the query. */
  private static String withoutEcho(String answer) {
    return answer.replaceAll(
        "java:java\\.lang\\.system|file:///etc/passwd|w3id\\.org/dramatis", "");
  }

  private static String shown(byte[] request) {
    String text = new String(request, StandardCharsets.ISO_8859_1);
    return text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text;
  }

  @Test
  void readsNoLargeBodyToItsEnd() throws Exception {
    String head =
        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n";
    String known = sendLarge(head + "Content-Length: " + LARGE + "\r\n\r\n", "");
    String chunked = sendLarge(head + "Transfer-Encoding: chunked\r\n\r\n", "2000\r\n");

    assertThat(known).startsWith("HTTP/1.1 413");
    assertThat(chunked)
        .satisfiesAnyOf(
            answer -> assertThat(answer).isEmpty(),
            answer -> assertThat(answer).startsWith("HTTP/1.1 4"));
    mustAnswer();
  }

  /** Sends on until the server hangs up; the answer may get lost when it does. */
  private static String sendLarge(String head, String before) throws IOException {
    try (Socket socket = connect()) {
      OutputStream output = socket.getOutputStream();
      output.write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] part =
          (before + " ".repeat(0x2000) + (before.isEmpty() ? "" : "\r\n"))
              .getBytes(StandardCharsets.US_ASCII);
      long sent = 0;
      try {
        while (sent < LARGE && socket.getInputStream().available() == 0) {
          output.write(part);
          sent += part.length;
        }
      } catch (IOException e) {
        assertThat(sent).isLessThan(LARGE);
      }
      assertThat(sent).isLessThan(LARGE);
      socket.shutdownOutput();
      return read(socket.getInputStream());
    } catch (IOException e) {
      return "";
    }
  }

  @Test
  void isNotKeptFromOthersByClientsThatSayNothing() throws Exception {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = connect();
        silent.add(socket);
        String half =
            i % 2 == 0
                ? "GET /sparql?quer"
                : "POST /sparql HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Content-Length: 9\r\n"
                    + "Content-Type: application/sparql-query\r\n\r\n"
                    + "A";
        socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
      }
      mustAnswer();
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }
}
