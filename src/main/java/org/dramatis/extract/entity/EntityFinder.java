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
  private final NameSpreader spreader = new NameSpreader(KnownNames.load());
  private final BodyFinder bodies;
  private final NominalFinder nominals;
  private final PronounFinder pronouns = new PronounFinder();

  public EntityFinder(Ontology ontology) {
    this.names = new NameFinder(ontology);
    this.bodies = new BodyFinder(ontology, Demonyms.load());
    this.nominals = new NominalFinder(ontology);
  }

  public EntityIndex find(AnnotatedArticle annotated) {
    Text text = annotated.article().text();
    ArticleNames article = new ArticleNames();
    List<List<FoundEntity>> tagged = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<FoundEntity> found = names.find(sentence, text);
      found.forEach(name -> article.add(sentence, name));
      tagged.add(found);
    }
    List<FoundEntity> all = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<FoundEntity> found =
          spreader.spread(sentence, text, tagged.get(sentence.number()), article);
      all.addAll(withDescriptions(sentence, text, found));
    }
    return new EntityIndex(all);
  }

  private List<FoundEntity> withDescriptions(
      Sentence sentence, Text text, List<FoundEntity> found) {
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
