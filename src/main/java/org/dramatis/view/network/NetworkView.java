package org.dramatis.view.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.snapshot.Filters;
import org.dramatis.view.snapshot.Selection;
import org.dramatis.view.snapshot.Snapshot;
import org.dramatis.view.snapshot.Snapshots;

/** {@code /view/network}: what is around some things, or what a store shows first. */
public final class NetworkView implements View {

  private static final int USUAL = 90;

  /** What a browser can still lay out and draw, with some 50,000 facts. */
  private static final int MOST = 10_000;

  private final Snapshots snapshots;

  public NetworkView(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Object answer(Parameters asked) {
    Snapshot snapshot = snapshots.now();
    Selection selection = new Selection(snapshot, Filters.of(asked));
    int limit = asked.count("limit", USUAL, MOST);
    List<Integer> focus = snapshots.focus(snapshot, asked);
    boolean fold = asked.flag("fold");
    Neighbourhood.Choice choice = choose(selection, focus, limit, fold);
    return network(selection, choice, fold);
  }

  private static Neighbourhood.Choice choose(
      Selection selection, List<Integer> focus, int limit, boolean fold) {
    if (focus.isEmpty()) {
      Neighbourhood.Choice choice = new OpeningPicture(selection, limit).choose();
      return fold ? withoutEvents(selection.snapshot(), choice) : choice;
    }
    Neighbourhood neighbourhood = new Neighbourhood(selection, focus, limit);
    return fold ? neighbourhood.folded() : neighbourhood.unfolded();
  }

  private static Neighbourhood.Choice withoutEvents(
      Snapshot snapshot, Neighbourhood.Choice choice) {
    Set<Integer> things =
        choice.shown().stream()
            .filter(thing -> !snapshot.entry(thing).isEvent())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Neighbourhood.Choice(things, choice.left());
  }

  private static Network network(Selection selection, Neighbourhood.Choice choice, boolean fold) {
    Snapshot snapshot = selection.snapshot();
    return new Network(
        choice.shown().stream().map(thing -> NetworkNode.of(snapshot, thing)).toList(),
        fold
            ? new Folding(selection).among(choice.shown())
            : new Edges(selection).among(choice.shown()),
        choice.left());
  }
}
