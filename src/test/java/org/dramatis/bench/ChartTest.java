package org.dramatis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartTest {

  @Test
  void isWellFormedAndSaysWhatItShows()
      throws IOException, ParserConfigurationException, SAXException {
    String bars =
        Chart.ofBars(
            "Bars & <names>",
            "today",
            "ms",
            200,
            List.of(new Chart.Bar("who-met-whom", 31.4), new Chart.Bar("posts-held-when", 240)));
    String lines =
        Chart.ofLines(
            "Lines",
            "today",
            "seconds",
            "words",
            List.of(
                new Chart.Line("one", List.of(new double[] {0, 0}, new double[] {10, 7})),
                new Chart.Line("none", List.of())));
    for (String svg : List.of(bars, lines)) {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      assertThat(document.getDocumentElement().getNodeName()).isEqualTo("svg");
    }
    assertThat(bars).contains("who-met-whom", "31.4", "Bars &amp; &lt;names>");
    assertThat(lines).contains("seconds", "words", "one");
  }

  @Test
  void anAxisEndsAtARoundNumber() {
    assertThat(Axis.upTo(231, 0, 100).ticks()).endsWith(250.0).startsWith(0.0, 50.0);
    assertThat(Axis.upTo(0.07, 0, 100).ticks().size()).isBetween(4, 8);
    assertThat(Axis.upTo(0, 0, 100).ticks()).contains(0.0);
  }
}
