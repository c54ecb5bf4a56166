package org.dramatis.serve;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes requests that nobody should send, the same for the same seed. */
final class OddRequests {

  private static final List<String> METHODS =
      List.of(
          "GET",
          "GET",
          "GET",
          "GET",
          "POST",
          "POST",
          "HEAD",
          "OPTIONS",
          "PUT",
          "PATCH",
          "DELETE",
          "TRACE",
          "CONNECT",
          "get",
          "",
          "G\u0000T",
          "PROPFIND",
          "A".repeat(5_000));

  private static final List<String> PATHS =
      List.of(
          "/",
          "/sparql",
          "/data",
          "/update",
          "/index.html",
          "/assets/",
          "/assets/x.js",
          "/view/state",
          "/view/overview",
          "/view/find",
          "/view/network",
          "/view/dossier",
          "/view/article",
          "/view/evidence",
          "/view/documents",
          "/view/histogram",
          "/view/nothing",
          "/$/ping",
          "/$/metrics",
          "/$/datasets",
          "/dramatis/kg/person/ana-muller",
          "/dramatis/kg/",
          "*",
          "http://localhost/",
          "sparql",
          "",
          "/dramatis/kg/document/gazette-1",
          "/favicon.ico");

  private static final List<String> ODD =
      List.of(
          "..",
          "/../",
          "/..;/",
          "%2e%2e/",
          "%2e%2e%2f",
          "%00",
          "\u0000",
          "%",
          "%zz",
          "%c0%ae",
          "\\",
          "//",
          ";a=b",
          "#x",
          "?",
          "é",
          "%C3%A9",
          "%ff",
          "\"",
          "<script>",
          "{",
          "|",
          "^",
          " ",
          "\t",
          "/etc/passwd",
          "META-INF/MANIFEST.MF",
          "x".repeat(20_000),
          "😀",
          "~",
          "'",
          "%0d%0aX: y");

  private static final List<String> QUERIES =
      List.of(
          "SELECT * { ?s ?p ?o }",
          "ASK {}",
          "SELECT",
          "DESCRIBE <urn:a>",
          "CONSTRUCT WHERE { ?s ?p ?o }",
          "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
          "CLEAR ALL",
          "Müller",
          "\u0000",
          "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query \"a AND (\" }",
          "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query (<urn:x>"
              + " \"/(a+)+/\" 5) }",
          "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
          "SELECT * { BIND(<java:java.lang.System>(1) AS ?x) }",
          "SELECT * { BIND(REGEX(\"aaaa\", \"(\") AS ?x) } ORDER BY REGEX(1, 2)",
          "SELECT (1/0 AS ?x) (<urn:f>(2) AS ?y) {}",
          "(".repeat(30_000),
          "SELECT * { " + "{".repeat(20_000) + "}".repeat(20_000) + " }");

  private static final List<String> PARAMETERS =
      List.of(
          "query",
          "iri",
          "q",
          "limit",
          "offset",
          "focus",
          "from",
          "to",
          "fact",
          "kind",
          "graph",
          "default",
          "timeout",
          "output",
          "format",
          "stylesheet",
          "default-graph-uri",
          "confidence",
          "sources",
          "type",
          "standing",
          "publisher",
          "fold");

  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "99999999999999999999",
          "NaN",
          "1e999",
          "2031-13-45",
          "0000",
          "person",
          "true",
          "https://w3id.org/dramatis/kg/person/ana-muller",
          "urn:x",
          "<x>",
          "a b",
          "\"",
          "x".repeat(3_000),
          "\u0000",
          "😀",
          "%",
          "json",
          "ana",
          "p",
          "2031-03",
          "role|a|b|c",
          "file:///etc/passwd");

  private static final List<String> HEADERS =
      List.of(
          "Host: localhost",
          "Host: evil.example",
          "Host: ",
          "Host: a b",
          "Accept: */*",
          "Accept: text/html",
          "Accept: ;;;q=x,/",
          "Accept: " + "a/b,".repeat(800),
          "Accept-Encoding: gzip, x;q=9",
          "Range: bytes=9-1",
          "If-None-Match: *",
          "If-None-Match: \"",
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Length: 3",
          "Content-Length: x",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: gzip, chunked",
          "Expect: 100-continue",
          "Content-Type: application/sparql-query",
          "Content-Type: text/turtle",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: multipart/form-data; boundary=",
          "Content-Type: ;",
          "Content-Encoding: gzip",
          "Authorization: Bearer x",
          "Authorization: Basic %%%",
          "Cookie: " + "c=d;".repeat(900),
          "X-Forwarded-Host: evil.example",
          "X: " + "y".repeat(40_000),
          "no colon",
          ": no name",
          "N\u0000ll: 1",
          " folded: 1",
          "Upgrade: h2c",
          "Connection: Upgrade, HTTP2-Settings",
          "Origin: http://evil.example",
          "Accept-Charset: utf-7",
          "Date: yesterday",
          "Forwarded: for=\"[::\"");

  private static final List<String> VERSIONS =
      List.of(
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.0",
          "HTTP/0.9",
          "HTTP/2.0",
          "HTTP/9.9",
          "HTTP",
          "");

  private final Random random;

  OddRequests(long seed) {
    this.random = new Random(seed);
  }

  byte[] next() {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    if (random.nextInt(20) == 0) {
      byte[] noise = new byte[random.nextInt(3_000)];
      random.nextBytes(noise);
      request.writeBytes(noise);
    } else {
      write(request, one(METHODS) + " " + target() + " " + one(VERSIONS) + end());
      if (random.nextInt(10) > 0) {
        write(request, "Host: localhost" + end());
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        write(request, one(HEADERS) + end());
      }
      write(request, "Connection: close" + end() + end());
      write(request, body());
    }
    return request.toByteArray();
  }

  private String target() {
    StringBuilder target = new StringBuilder(one(PATHS));
    while (random.nextInt(3) == 0) {
      target.insert(random.nextInt(target.length() + 1), one(ODD));
    }
    int parameters = random.nextInt(60) == 0 ? 3_000 : random.nextInt(4);
    for (int i = 0; i < parameters; i++) {
      String value = random.nextInt(3) == 0 ? one(QUERIES) : one(VALUES);
      String short16k = value.length() > 3_000 ? value.substring(0, 3_000) : value;
      target
          .append(i == 0 ? '?' : '&')
          .append(one(PARAMETERS))
          .append('=')
          .append(escape(short16k));
    }
    return target.toString();
  }

  private String escape(String value) {
    return random.nextInt(8) == 0 ? value : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String body() {
    return switch (random.nextInt(8)) {
      case 0 -> one(QUERIES);
      case 1 -> "query=" + escape(one(QUERIES));
      case 2 -> "5\r\nASK {\r\nzz\r\n}\r\n0\r\n\r\n";
      case 3 -> "ffffffffffffffff\r\nx";
      case 4 -> "a=b&".repeat(5_000);
      default -> "";
    };
  }

  private String end() {
    return random.nextInt(40) == 0 ? "\n" : "\r\n";
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static void write(ByteArrayOutputStream request, String text) {
    request.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
