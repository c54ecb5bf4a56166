package org.dramatis.view.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.dramatis.view.graph.Standing;
import org.dramatis.view.graph.Terms;

/** What has been read so far of the links between things, and which documents tell of them. */
final class LinkDrafts {

  private final Draft[] things;
  private final Map<Node, Integer> numbers;
  private final List<LinkDraft> drafts = new ArrayList<>();
  private final Map<Tie, Integer> relations = new HashMap<>();
  private final Map<Node, Integer> posts = new HashMap<>();
  private final Pairs told = new Pairs();

  /** A relation between two things, of which there is one link. */
  private record Tie(int from, String property, int to) {}

  private static final class LinkDraft {
    final Tie tie;
    String post = "";
    String title = "";
    int begin;
    int end;
    float confidence;

    LinkDraft(Tie tie) {
      this.tie = tie;
    }
  }

  /**
   * @param things by number
   * @param numbers of the things
   */
  LinkDrafts(Draft[] things, Map<Node, Integer> numbers) {
    this.things = things;
    this.numbers = numbers;
  }

  private Optional<Tie> tie(Node subject, Node property, Node object) {
    Integer from = numbers.get(subject);
    Integer to = numbers.get(object);
    return from == null || to == null || from.equals(to)
        ? Optional.empty()
        : Optional.of(new Tie(from, Terms.localName(property), to));
  }

  private boolean isRole(Tie tie) {
    return things[tie.from()].isEvent() && !things[tie.to()].isEvent();
  }

  /** A statement, which is a link if it is between two things. */
  void add(Node subject, Node property, Node object) {
    tie(subject, property, object)
        .ifPresent(
            tie -> {
              if (!isRole(tie)) {
                relations.put(tie, drafts.size());
              }
              drafts.add(new LinkDraft(tie));
            });
  }

  void addPost(Draft post) {
    tie(post.holder, Terms.TENURE, post.organisation)
        .ifPresent(
            tie -> {
              LinkDraft link = new LinkDraft(tie);
              link.post = post.node.getURI();
              link.title = post.title;
              link.begin = post.begin;
              link.end = post.end;
              posts.put(post.node, drafts.size());
              drafts.add(link);
            });
  }

  /** When a relation held. */
  void addTimes(Draft relationship) {
    tie(relationship.subject, relationship.predicate, relationship.object)
        .map(relations::get)
        .ifPresent(
            number -> {
              drafts.get(number).begin = relationship.begin;
              drafts.get(number).end = relationship.end;
            });
  }

  /** The number so far of the link that a relation mention is about. */
  Optional<Integer> relation(Node subject, Node property, Node object) {
    return tie(subject, property, object).map(relations::get);
  }

  /** The number so far of the link that a mention of a post is about. */
  Optional<Integer> post(Node tenure) {
    return Optional.ofNullable(posts.get(tenure));
  }

  void tell(int draft, int document) {
    told.add(draft, document);
  }

  void assure(int draft, float confidence) {
    LinkDraft link = drafts.get(draft);
    link.confidence = Math.max(link.confidence, confidence);
  }

  /** The links in their order, and the documents of each. */
  Finished finish(Entry[] entries, Classes classes, Report[] reports) {
    int[] order =
        IntStream.range(0, drafts.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(draft -> drafts.get(draft).tie.from())
                    .thenComparingInt(draft -> drafts.get(draft).tie.to())
                    .thenComparing(draft -> drafts.get(draft).tie.property())
                    .thenComparing(draft -> drafts.get(draft).post))
            .mapToInt(Integer::intValue)
            .toArray();
    Lists byDraft = told.byRow(drafts.size());
    Pairs byLink = new Pairs();
    Link[] links = new Link[order.length];
    for (int i = 0; i < order.length; i++) {
      int link = i;
      byDraft.of(order[i]).forEach(document -> byLink.add(link, document));
      int sources =
          (int) byDraft.of(order[i]).map(document -> reports[document].story()).distinct().count();
      links[i] = link(drafts.get(order[i]), sources, entries, classes);
    }
    return new Finished(links, byLink.byRow(links.length));
  }

  /** All links, and of each the documents that tell of it. */
  record Finished(Link[] links, Lists reports) {}

  private Link link(LinkDraft draft, int sources, Entry[] entries, Classes classes) {
    Entry from = entries[draft.tie.from()];
    boolean role = isRole(draft.tie);
    boolean post = !draft.post.isEmpty();
    String property = draft.tie.property();
    return new Link(
        post ? draft.post : "",
        draft.tie.from(),
        draft.tie.to(),
        post
            ? Link.Sort.POST
            : role
                ? Link.Sort.ROLE
                : property.equals("partOf") ? Link.Sort.PART : Link.Sort.RELATION,
        property.intern(),
        post ? draft.title : classes.label(property),
        role ? from.standing() : Standing.ASSERTED,
        role ? from.sources() : Math.max(1, sources),
        role ? from.confidence() : draft.confidence,
        draft.begin,
        draft.end);
  }
}
