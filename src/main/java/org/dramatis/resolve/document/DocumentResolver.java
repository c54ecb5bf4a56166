package org.dramatis.resolve.document;

import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.resolve.name.NameKnowledge;

/** Decides which mentions of one document are the same person, organisation, place or event. */
public final class DocumentResolver {

  private final NameKnowledge knowledge;

  public DocumentResolver(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Names first, then the nouns that describe them, then pronouns, then events. */
  public DocumentClaims resolve(AnnotatedArticle annotated, Claims claims) {
    Discourse discourse = new Discourse(annotated, claims);
    Scene scene = new Scene(new NameLinker(discourse, knowledge).link());
    new NominalLinker(discourse, knowledge, scene).link();
    new PronounLinker(discourse, knowledge, scene).link();
    List<LocalEntity> entities = new LocalEntities(discourse).of(scene.clusters());
    List<LocalEvent> events = new EventLinker(discourse, knowledge, entities).link();
    return new DocumentClaims(document(annotated.article()), claims, entities, events);
  }

  private static Document document(Article article) {
    String text = article.text().string();
    return new Document(
        article.id(), article.metadata(), Fingerprint.sha256(text), Fingerprint.of(text));
  }
}
