package org.dramatis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;

/** Finds all words of an article that stand for somebody or something. */
public final class EntityFinder {

  private final NameFinder names;
  private final BodyFinder bodies;
  private final NominalFinder nominals;
  private final PronounFinder pronouns = new PronounFinder();

  public EntityFinder(Ontology ontology) {
    this.names = new NameFinder(ontology);
    this.bodies = new BodyFinder(ontology, Demonyms.load());
    this.nominals = new NominalFinder(ontology);
  }

  public EntityIndex find(AnnotatedArticle annotated) {
    List<FoundEntity> found = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      found.addAll(find(sentence, annotated.article().text()));
    }
    return new EntityIndex(found);
  }

  private List<FoundEntity> find(Sentence sentence, Text text) {
    List<FoundEntity> found = new ArrayList<>(names.find(sentence, text));
    if (!sentence.passage().isTold()) {
      return found;
    }
    List<FoundEntity> demonyms = bodies.demonyms(sentence, text, found);
    demonyms.removeIf(demonym -> found.stream().anyMatch(name -> name.covers(demonym.first())));
    found.addAll(demonyms);
    found.addAll(bodies.bodies(sentence, text, found));
    found.addAll(nominals.find(sentence, text, found));
    found.addAll(pronouns.find(sentence, text));
    return found;
  }
}
