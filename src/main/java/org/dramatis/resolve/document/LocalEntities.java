package org.dramatis.resolve.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dramatis.model.Claims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.Folding;

/** Turns clusters of mentions into the things a document speaks of. */
final class LocalEntities {

  private final Discourse discourse;
  private final Set<Span> used;

  LocalEntities(Discourse discourse) {
    this.discourse = discourse;
    this.used = used(discourse.claims());
  }

  /** The mentions that another claim refers to. */
  private static Set<Span> used(Claims claims) {
    Set<Span> used = new HashSet<>();
    claims.events().forEach(event -> event.arguments().forEach(a -> used.add(a.mention())));
    claims.events().forEach(event -> event.attributedTo().ifPresent(used::add));
    claims.relations().forEach(relation -> used.add(relation.subject()));
    claims.relations().forEach(relation -> used.add(relation.object()));
    claims.tenures().forEach(tenure -> used.add(tenure.holder()));
    claims.tenures().forEach(tenure -> tenure.organisation().ifPresent(used::add));
    claims.quotations().forEach(quotation -> quotation.speaker().ifPresent(used::add));
    return used;
  }

  /** Those that are things, of a kind that is known, and named or taking part in a claim. */
  List<LocalEntity> of(List<Cluster> clusters) {
    return ofAll(clusters.stream().filter(this::isThing).toList());
  }

  List<LocalEntity> ofAll(List<Cluster> clusters) {
    Set<String> ids = new HashSet<>();
    return clusters.stream()
        .sorted(Comparator.comparing(cluster -> cluster.first().span()))
        .map(cluster -> entity(cluster, ids))
        .toList();
  }

  private boolean isThing(Cluster cluster) {
    return cluster.kind() != EntityKind.OTHER
        && (cluster.named()
            || cluster.mentions().stream().anyMatch(mention -> used.contains(mention.span())));
  }

  private LocalEntity entity(Cluster cluster, Set<String> ids) {
    EntityMention best = cluster.best(mention -> discourse.head(mention).isNoun());
    String name = best.tellsName() ? best.name() : best.grounds().text();
    Span first = cluster.first().span();
    String id = Folding.slug(name) + "-" + first.begin();
    if (!ids.add(id)) {
      id = id + "-" + first.end();
      ids.add(id);
    }
    List<Span> spans = cluster.mentions().stream().map(EntityMention::span).toList();
    return new LocalEntity(id, cluster.kind(), name, cluster.named(), spans);
  }
}
