package org.dramatis.view.download;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.dramatis.export.ExportFormat;
import org.dramatis.export.Exporter;
import org.dramatis.export.Selection;
import org.dramatis.export.fact.Interval;
import org.dramatis.export.part.Surroundings;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.ViewException;
import org.dramatis.view.network.Network;
import org.dramatis.view.network.NetworkView;

/**
 * Hands out the network that the same parameters show: as a table what ties its things; in the
 * formats of exports its things, what ties them, and the sentences that say so.
 */
public final class ExportView implements View {

  private static final String TABLE = "csv";

  private final GraphStore store;
  private final NetworkView networks;

  public ExportView(GraphStore store, NetworkView networks) {
    this.store = store;
    this.networks = networks;
  }

  @Override
  public Download answer(Parameters asked) {
    String word = asked.text("format").orElse("turtle");
    Optional<ExportFormat> format = ExportFormat.named(word);
    if (!word.equals(TABLE) && format.isEmpty()) {
      throw ViewException.wrong(
          "There is no format \"" + word + "\".",
          "There are: csv, " + String.join(", ", ExportFormat.words()) + ".");
    }
    Network network = (Network) networks.answer(asked);
    if (network.nodes().isEmpty()) {
      throw ViewException.unknown("Nothing is shown.", "Take some of the filters away.");
    }
    return word.equals(TABLE)
        ? new Download("dramatis.csv", "text/csv; charset=utf-8", EdgeTable.write(network))
        : download(format.orElseThrow(), network);
  }

  private Download download(ExportFormat format, Network network) {
    List<String> shown = network.nodes().stream().map(node -> node.thing().iri()).toList();
    Selection part = new Surroundings(shown, 0, Interval.UNKNOWN);
    return store.read(
        view -> {
          ByteArrayOutputStream content = new ByteArrayOutputStream();
          new Exporter(store.base()).write(view.dataset(), part, format, content);
          return new Download(
              "dramatis." + format.ending(), format.mediaType(), content.toByteArray());
        });
  }
}
