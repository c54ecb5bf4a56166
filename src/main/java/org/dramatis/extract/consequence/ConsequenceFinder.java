package org.dramatis.extract.consequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dramatis.model.Claims;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.ontology.Consequence;
import org.dramatis.ontology.EventType;
import org.dramatis.ontology.Ontology;

/**
 * Claims what follows for relations and posts from the events of an article, as the ontology
 * declares it of their classes. Nothing follows from what is denied, uncertain or still to come.
 */
public final class ConsequenceFinder {

  private final Ontology ontology;
  private final Map<String, List<Consequence>> consequences = new HashMap<>();

  public ConsequenceFinder(Ontology ontology) {
    this.ontology = ontology;
    for (EventType type : ontology.events()) {
      if (!type.consequences().isEmpty()) {
        consequences.put(type.iri(), type.consequences());
      }
    }
  }

  /**
   * The same claims with what follows from the events among them.
   *
   * @param text of the article
   * @param subjects what the article speaks of, each with all of its mentions
   */
  public Claims follow(Text text, Claims claims, List<LocalEntity> subjects) {
    Told told = new Told(text, claims, subjects);
    RelationConsequences relations =
        new RelationConsequences(told, ontology.relations(), claims.relations());
    PostConsequences posts = new PostConsequences(told, claims.tenures());
    for (EventMention event : claims.events()) {
      for (Consequence consequence : consequences.getOrDefault(event.type(), List.of())) {
        if (event.factuality() == Factuality.ASSERTED && consequence.followsFrom(event.lemma())) {
          if (consequence.isOfPosts()) {
            posts.add(event, consequence);
          } else {
            relations.add(event, consequence);
          }
        }
      }
    }
    List<TenureMention> tenures = new ArrayList<>(claims.tenures());
    tenures.addAll(posts.following());
    return new Claims(
        claims.sentences(),
        claims.entities(),
        claims.times(),
        claims.events(),
        relations.relations(),
        tenures,
        claims.quotations());
  }
}
