package org.dramatis.extract.event.role;

import java.util.List;
import org.dramatis.extract.entity.EntityIndex;
import org.dramatis.linear.LinearModels;
import org.dramatis.model.EventArgument;
import org.dramatis.model.Sentence;
import org.dramatis.ontology.Ontology;

/** Finds who takes part in the events of a sentence. */
public final class RoleFiller {

  private final GrammarRoles grammar;
  private final Onlookers onlookers;
  private final RoleJudge judge;

  public RoleFiller(Ontology ontology) {
    this.grammar = new GrammarRoles(ontology);
    this.onlookers = new Onlookers(ontology);
    this.judge = new RoleJudge(LinearModels.read(RoleFiller.class, "role-weights.tsv"));
  }

  /** The arguments of each event, by its place in the list. */
  public List<List<EventArgument>> fill(
      Sentence sentence, List<Predicate> predicates, EntityIndex entities) {
    return judge.judge(scene(sentence, predicates, entities));
  }

  /** What is judged. */
  public RoleScene scene(Sentence sentence, List<Predicate> predicates, EntityIndex entities) {
    return new RoleScene(
        sentence,
        predicates,
        entities.in(sentence.number()),
        predicates.stream().map(predicate -> grammar.find(sentence, predicate, entities)).toList(),
        onlookers);
  }
}
