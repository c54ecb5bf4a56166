package org.dramatis.resolve.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Span;
import org.dramatis.model.Tenure;
import org.dramatis.model.TenureMention;
import org.dramatis.resolve.entity.EntityIndex.Mentions;
import org.dramatis.resolve.event.Dates;
import org.dramatis.resolve.name.Folding;

/** Gathers the tenure mentions that give the same post to the same person. */
public final class Tenures {

  private static final Comparator<Post> ORDER =
      Comparator.comparing(Post::holder).thenComparing(Post::title).thenComparing(Post::body);

  private final TreeMap<Post, List<Claim>> claims = new TreeMap<>(ORDER);

  /**
   * A post held.
   *
   * @param title folded
   * @param body the path of the organisation, or an empty string
   */
  private record Post(String holder, String title, String body) {}

  private record Claim(String document, TenureMention mention, String begin, String end) {}

  public void add(DocumentClaims document, Mentions mentions) {
    Map<Span, String> dates = new HashMap<>();
    document
        .claims()
        .times()
        .forEach(time -> Dates.of(time.timex()).ifPresent(date -> dates.put(time.span(), date)));
    for (TenureMention tenure : document.claims().tenures()) {
      Optional<Entity> holder =
          mentions.entity(tenure.holder()).filter(entity -> entity.kind() == EntityKind.PERSON);
      if (holder.isEmpty()) {
        continue;
      }
      String body = tenure.organisation().flatMap(mentions::entity).map(Entity::path).orElse("");
      Post post = new Post(holder.get().path(), Folding.fold(tenure.title()), body);
      String begin = tenure.begin().map(dates::get).orElse(null);
      String end = tenure.end().map(dates::get).orElse(null);
      claims
          .computeIfAbsent(post, key -> new ArrayList<>(1))
          .add(new Claim(document.document().id(), tenure, begin, end));
    }
  }

  /** By path; a claim that names no organisation goes to the one post of that title. */
  public List<Tenure> found() {
    TreeMap<Post, List<Claim>> merged = new TreeMap<>(ORDER);
    claims.forEach(
        (post, found) ->
            merged.computeIfAbsent(home(post), key -> new ArrayList<>()).addAll(found));
    TreeMap<String, Integer> used = new TreeMap<>();
    merged.keySet().forEach(post -> used.merge(path(post), 1, Integer::sum));
    List<Tenure> tenures = new ArrayList<>();
    merged.forEach((post, found) -> tenures.add(tenure(post, found, used.get(path(post)) > 1)));
    tenures.sort(Comparator.comparing(Tenure::path));
    return tenures;
  }

  private Post home(Post post) {
    if (!post.body().isEmpty()) {
      return post;
    }
    List<Post> others =
        claims
            .subMap(post, false, new Post(post.holder(), post.title(), "\uffff"), true)
            .keySet()
            .stream()
            .toList();
    return others.size() == 1 ? others.get(0) : post;
  }

  private static String path(Post post) {
    String body = post.body().isEmpty() ? "" : "-" + slugOf(post.body());
    return "tenure/" + slugOf(post.holder()) + "-" + Folding.slug(post.title()) + body;
  }

  private static String slugOf(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  private static Tenure tenure(Post post, List<Claim> found, boolean crowded) {
    String broad = post.body().isEmpty() ? "" : post.body().substring(0, post.body().indexOf('/'));
    return new Tenure(
        crowded ? path(post) + "-" + broad : path(post),
        post.holder(),
        MostSaid.of(found.stream().map(claim -> claim.mention().title())).orElseThrow(),
        Optional.of(post.body()).filter(body -> !body.isEmpty()),
        MostSaid.of(found.stream().map(Claim::begin).filter(Objects::nonNull)),
        MostSaid.of(found.stream().map(Claim::end).filter(Objects::nonNull)),
        found.stream().anyMatch(claim -> claim.mention().former()),
        found.stream()
            .map(claim -> new MentionReference(claim.document(), claim.mention()))
            .toList());
  }
}
