package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;

/** What has been read so far of the links between things, and which documents tell of them. */
final class LinkDrafts {

  private static final Comparator<LinkDraft> ORDER =
      Comparator.<LinkDraft>comparingInt(draft -> draft.tie.from())
          .thenComparingInt(draft -> draft.tie.to())
          .thenComparing(draft -> draft.tie.property())
          .thenComparing(draft -> draft.post);

  private final Draft[] things;
  private final List<LinkDraft> drafts = new ArrayList<>();
  private final Map<Tie, Integer> relations = new HashMap<>();
  private final Numbers posts = new Numbers();
  private final Pairs told = new Pairs();

  /** A property between two things. */
  private record Tie(int from, String property, int to) {}

  private static final class LinkDraft {
    private final Tie tie;
    private String post = "";
    private String title = "";
    private int begin;
    private int end;
    private float confidence;

    private LinkDraft(Tie tie) {
      this.tie = tie;
    }

    private void take(Draft timed) {
      begin = timed.begin();
      end = timed.end();
    }
  }

  /**
   * @param things that may be tied, by number
   */
  LinkDrafts(Draft[] things) {
    this.things = things;
  }

  private boolean isRole(Tie tie) {
    return things[tie.from()].isEvent() && !things[tie.to()].isEvent();
  }

  /** A part in an event, or a relation. */
  void add(int from, Node property, int to) {
    Tie tie = new Tie(from, Terms.localName(property).intern(), to);
    if (!isRole(tie)) {
      relations.put(tie, drafts.size());
    }
    drafts.add(new LinkDraft(tie));
  }

  /**
   * A post that somebody holds.
   *
   * @param place of the post
   */
  void addPost(int holder, int organisation, int place, Draft post) {
    LinkDraft link = new LinkDraft(new Tie(holder, Link.TENURE, organisation));
    link.post = post.iri();
    link.title = post.title();
    link.take(post);
    posts.put(place, drafts.size());
    drafts.add(link);
  }

  /** The number so far of the link that is a post; {@link Numbers#NONE} if there is none. */
  int post(int place) {
    return place == Numbers.NONE ? Numbers.NONE : posts.get(place);
  }

  /** The number so far of a relation; {@link Numbers#NONE} if there is no such one. */
  int relation(int from, Node property, int to) {
    return relations.getOrDefault(new Tie(from, Terms.localName(property), to), Numbers.NONE);
  }

  /** When a relation held. */
  void addTimes(int relation, Draft relationship) {
    drafts.get(relation).take(relationship);
  }

  /** A document that tells of it, and how sure the program is. */
  void tell(int link, int document, float sure) {
    told.add(link, document);
    drafts.get(link).confidence = Math.max(drafts.get(link).confidence, sure);
  }

  /** All links, and of each the documents that tell of it; in parts in events the events' are. */
  record Finished(Link[] links, Lists reports) {}

  /** The links in their order. */
  Finished finish(Entry[] entries, Classes classes, Report[] reports) {
    int[] order =
        IntStream.range(0, drafts.size())
            .boxed()
            .sorted(Comparator.comparing(drafts::get, ORDER))
            .mapToInt(Integer::intValue)
            .toArray();
    Lists byDraft = told.byRow(drafts.size());
    Pairs byLink = new Pairs();
    Link[] links = new Link[order.length];
    for (int i = 0; i < order.length; i++) {
      int link = i;
      byDraft.of(order[i]).forEach(document -> byLink.add(link, document));
      long sources =
          byDraft.of(order[i]).map(document -> reports[document].story()).distinct().count();
      links[i] = link(drafts.get(order[i]), (int) sources, entries, classes);
    }
    return new Finished(links, byLink.byRow(links.length));
  }

  private Link link(LinkDraft draft, int sources, Entry[] entries, Classes classes) {
    boolean post = !draft.post.isEmpty();
    String property = draft.tie.property();
    if (isRole(draft.tie)) {
      Entry event = entries[draft.tie.from()];
      return new Link(
          "",
          draft.tie.from(),
          draft.tie.to(),
          Link.Sort.ROLE,
          property,
          classes.label(property),
          event.standing(),
          event.sources(),
          event.confidence(),
          CalendarDate.NONE,
          CalendarDate.NONE);
    }
    return new Link(
        draft.post,
        draft.tie.from(),
        draft.tie.to(),
        post ? Link.Sort.POST : property.equals("partOf") ? Link.Sort.PART : Link.Sort.RELATION,
        property,
        post ? draft.title : classes.label(property),
        Standing.ASSERTED,
        sources,
        draft.confidence,
        draft.begin,
        draft.end);
  }
}
