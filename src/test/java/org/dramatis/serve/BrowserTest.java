package org.dramatis.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asks a server as browsers do. */
class BrowserTest {

  @RegisterExtension
  static final ServedHarbour harbour = new ServedHarbour(Duration.ofSeconds(2), 5);

  private static HttpRequest.Builder to(String path) {
    return harbour.to(path);
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return harbour.answer(request);
  }

  @Test
  void showsBrowsersThePage() throws Exception {
    String path = "/dramatis/kg/person/ana-muller";
    var page = answer(to(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    var unknown = answer(to(path + "-x").header("Accept", "text/html"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Vary")).anyMatch(it -> it.contains("Accept"));
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).isEqualTo(page.body());
  }

  @Test
  void sendsNothingTwiceToWhoHasItAlready() throws Exception {
    for (String path : new String[] {"/", "/dramatis/kg/person/ana-muller"}) {
      String tag = answer(to(path)).headers().firstValue("ETag").orElseThrow();
      var again = answer(to(path).header("If-None-Match", tag));

      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).as(path).isEmpty();
    }
  }

  @Test
  void compressesTextForWhoTakesIt() throws Exception {
    String everything = "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D";
    var packed = answer(to(everything).header("Accept-Encoding", "gzip"));

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer(to(everything)).headers().firstValue("Content-Encoding")).isEmpty();
    var table =
        answer(to(everything).header("Accept-Encoding", "gzip").header("Accept", "text/csv"));
    assertThat(table.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void hasNoCommandsForOtherPagesAndNoTrace() throws Exception {
    var options =
        answer(
            to("/dramatis/kg/person/ana-muller")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "http://evil.example"));
    var trace = answer(to("/index.html").method("TRACE", BodyPublishers.noBody()));

    assertThat(options.headers().firstValue("Allow").orElseThrow()).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(options.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    assertThat(trace.statusCode()).isEqualTo(501);
  }
}
