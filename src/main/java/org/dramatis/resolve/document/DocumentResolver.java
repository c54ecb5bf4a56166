package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Claims;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Span;
import org.dramatis.resolve.name.NameKnowledge;

/** Decides which mentions of one document are the same person, organisation, place or event. */
public final class DocumentResolver {

  private final NameKnowledge knowledge;
  private final AlikeNouns nouns = AlikeNouns.load();
  private final AntecedentModel model = AntecedentModel.load();

  public DocumentResolver(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Names first, then the nouns and pronouns in the order of reading, then events. */
  public DocumentClaims resolve(AnnotatedArticle annotated, Claims claims) {
    Discourse discourse = new Discourse(annotated, claims);
    Scene scene = new Scene(new NameLinker(discourse, knowledge).link());
    AntecedentFeatures features = new AntecedentFeatures(discourse, knowledge, nouns, scene);
    AntecedentChoice choice =
        new LearnedChoice(model, features, new DefiniteNouns(discourse, knowledge, scene));
    new DescriptionLinker(discourse, knowledge, scene, choice).link();
    List<Cluster> clusters = withUnnamed(scene.clusters(), discourse);
    List<LocalEntity> entities = new LocalEntities(discourse).of(clusters);
    List<LocalEvent> events = new EventLinker(discourse, knowledge, entities).link();
    return new DocumentClaims(document(annotated.article()), claims, entities, events);
  }

  private List<Cluster> withUnnamed(List<Cluster> clusters, Discourse discourse) {
    Set<Span> resolved = new HashSet<>();
    clusters.forEach(cluster -> cluster.mentions().forEach(m -> resolved.add(m.span())));
    List<Cluster> all = new ArrayList<>(clusters);
    all.addAll(
        new UnnamedPeople(discourse.claims(), new Genders(discourse, knowledge)).beside(resolved));
    return all;
  }

  private static Document document(Article article) {
    String text = article.text().string();
    return new Document(
        article.id(), article.metadata(), Fingerprint.sha256(text), Fingerprint.of(text));
  }
}
