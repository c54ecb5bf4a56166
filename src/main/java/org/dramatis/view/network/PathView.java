package org.dramatis.view.network;

import java.util.List;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.ViewException;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;

/** {@code /view/path}: how two things are linked. */
public final class PathView implements View {

  private static final int USUAL = 3;
  private static final int MOST = 10;

  private final Snapshots snapshots;

  public PathView(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    Selection selection = new Selection(snapshot, Filters.of(asked));
    List<Integer> ends = snapshots.focus(snapshot, asked);
    if (ends.size() != 2) {
      throw ViewException.wrong(
          "A way leads from one thing to another.",
          "Give two that are not the same: ?focus=IRI&focus=IRI.");
    }
    int limit = asked.count("limit", USUAL, MOST);
    return new Paths(
        new PathFinder(selection)
            .ways(ends.get(0), ends.get(1), limit).stream()
                .map(way -> path(selection, way))
                .toList());
  }

  private static Paths.Path path(Selection selection, PathFinder.Way way) {
    Snapshot snapshot = selection.snapshot();
    Edges edges = new Edges(selection);
    return new Paths.Path(
        way.things().stream().map(thing -> NetworkNode.of(snapshot, thing)).toList(),
        way.links().stream().map(link -> edges.edge(snapshot.link(link))).toList());
  }
}
