package org.dramatis.resolve.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dramatis.linear.LinearModel;
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
  private final EventParts parts;
  private final AlikeNouns nouns = AlikeNouns.load();

  /** What {@code AntecedentTraining} learned. */
  private final LinearModel model =
      LinearModel.read(DocumentResolver.class, "antecedent-weights.tsv");

  public DocumentResolver(NameKnowledge knowledge) {
    this.knowledge = knowledge;
    this.parts = EventParts.load(knowledge);
  }

  /** Names first, then the nouns and pronouns in the order of reading, then events. */
  public DocumentClaims resolve(AnnotatedArticle annotated, Claims claims) {
    Discourse discourse = new Discourse(annotated, claims);
    List<Cluster> clusters = linked(discourse);
    clusters.addAll(unnamed(discourse).beside(spans(clusters)));
    List<LocalEntity> entities = new LocalEntities(discourse).of(clusters);
    List<LocalEvent> events = new EventLinker(discourse, knowledge, parts, entities).link();
    return new DocumentClaims(document(annotated.article()), claims, entities, events);
  }

  /**
   * Everything that the document speaks of, each with all of its mentions; also what nothing is
   * said of and what has no name, of which {@link #resolve} makes no entity.
   */
  public List<LocalEntity> subjects(AnnotatedArticle annotated, Claims claims) {
    Discourse discourse = new Discourse(annotated, claims);
    List<Cluster> clusters = linked(discourse);
    clusters.addAll(unnamed(discourse).all(spans(clusters)));
    return new LocalEntities(discourse).ofAll(clusters);
  }

  private List<Cluster> linked(Discourse discourse) {
    Scene scene = new Scene(new NameLinker(discourse, knowledge).link());
    AntecedentFeatures features = new AntecedentFeatures(discourse, knowledge, nouns, scene);
    AntecedentChoice choice =
        new LearnedChoice(
            model, features, new DefiniteNouns(discourse, knowledge, scene), knowledge);
    new DescriptionLinker(discourse, knowledge, scene, choice).link();
    return new ArrayList<>(scene.clusters());
  }

  private UnnamedPeople unnamed(Discourse discourse) {
    return new UnnamedPeople(discourse, knowledge);
  }

  private static Set<Span> spans(List<Cluster> clusters) {
    Set<Span> spans = new HashSet<>();
    clusters.forEach(cluster -> cluster.mentions().forEach(m -> spans.add(m.span())));
    return spans;
  }

  private static Document document(Article article) {
    String text = article.text().string();
    return new Document(
        article.id(), article.metadata(), Fingerprint.sha256(text), Fingerprint.of(text));
  }
}
