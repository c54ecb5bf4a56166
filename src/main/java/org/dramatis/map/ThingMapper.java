package org.dramatis.map;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.model.Copy;
import org.dramatis.model.Entity;
import org.dramatis.model.Event;
import org.dramatis.model.Fact;
import org.dramatis.model.Participation;
import org.dramatis.model.Ruling;
import org.dramatis.model.Support;
import org.dramatis.model.Tenure;
import org.dramatis.model.Things;

/**
 * Writes the people, organisations, places and events that claims are about: with the links that
 * {@link LinkMapper} writes, the graph of things. Triples are handed on one by one.
 */
public final class ThingMapper {

  private final Iris iris;

  public ThingMapper(Iris iris) {
    this.iris = iris;
  }

  public void map(Things things, Consumer<Triple> sink) {
    things.entities().forEach(entity -> mapEntity(entity, sink));
    things.events().forEach(event -> mapEvent(event, sink));
    things.tenures().forEach(tenure -> mapTenure(tenure, sink));
    things.facts().forEach(fact -> mapFact(fact, sink));
    things.rulings().forEach(ruling -> mapRuling(ruling, sink));
    mapCopies(things, (document, triple) -> sink.accept(triple));
  }

  /**
   * Writes which documents are copies.
   *
   * @param sink takes the id of the copy and the triple
   */
  public void mapCopies(Things things, BiConsumer<String, Triple> sink) {
    things.copies().forEach(copy -> mapCopy(copy, triple -> sink.accept(copy.document(), triple)));
  }

  private void mapEntity(Entity entity, Consumer<Triple> sink) {
    Node node = thing(entity.path());
    Set<Node> classes = new LinkedHashSet<>();
    classes.add(Kinds.classOf(entity.kind()));
    classes.add(Kinds.classOf(entity.kind().broad()));
    classes.forEach(type -> add(sink, node, Terms.TYPE, type));
    add(sink, node, Terms.LABEL, Literals.words(entity.label()));
    entity.alternativeLabels().stream()
        .filter(label -> !label.equals(entity.label()))
        .forEach(label -> add(sink, node, Terms.ALTERNATIVE_LABEL, Literals.words(label)));
    entity.page().ifPresent(title -> addPage(sink, node, title));
    addSupport(sink, node, entity.support());
  }

  private static void addPage(Consumer<Triple> sink, Node node, String title) {
    add(sink, node, Terms.WIKIPEDIA_PAGE, NodeFactory.createURI(Iris.wikipediaPage(title)));
    add(sink, node, Terms.SAME_AS, NodeFactory.createURI(Iris.dbpediaResource(title)));
  }

  private void mapEvent(Event event, Consumer<Triple> sink) {
    Node node = thing(event.path());
    Node type = NodeFactory.createURI(event.type());
    add(sink, node, Terms.TYPE, type);
    if (!type.equals(Terms.EVENT)) {
      add(sink, node, Terms.TYPE, Terms.EVENT);
    }
    add(sink, node, Terms.LABEL, Literals.words(event.label()));
    for (Participation participation : event.participations()) {
      add(sink, node, Terms.dr(participation.role()), thing(participation.entity()));
    }
    addDate(sink, node, Terms.DATE, event.date());
    addDate(sink, node, Terms.BEGIN, event.begin());
    addDate(sink, node, Terms.END, event.end());
    event.amount().ifPresent(amount -> add(sink, node, Terms.AMOUNT, Literals.integer(amount)));
    add(sink, node, Terms.FACTUALITY, Kinds.nodeOf(event.factuality()));
    addSupport(sink, node, event.support());
  }

  private void mapTenure(Tenure tenure, Consumer<Triple> sink) {
    Node node = thing(tenure.path());
    add(sink, node, Terms.TYPE, Terms.TENURE_CLASS);
    add(sink, node, Terms.HOLDER, thing(tenure.holder()));
    add(sink, node, Terms.TITLE, Literals.words(tenure.title()));
    tenure.organisation().ifPresent(path -> add(sink, node, Terms.ORGANISATION, thing(path)));
    addDate(sink, node, Terms.BEGIN, tenure.begin());
    addDate(sink, node, Terms.END, tenure.end());
    add(sink, node, Terms.FORMER, Literals.truth(tenure.former()));
  }

  private void mapFact(Fact fact, Consumer<Triple> sink) {
    Node object = fact.literal() ? Literals.calendar(fact.object()) : thing(fact.object());
    Node predicate = NodeFactory.createURI(fact.predicate());
    add(sink, thing(fact.subject()), predicate, object);
    if (fact.isTimed()) {
      Node node = thing(fact.path());
      add(sink, node, Terms.TYPE, Terms.RELATIONSHIP_CLASS);
      add(sink, node, Terms.SUBJECT, thing(fact.subject()));
      add(sink, node, Terms.PREDICATE, predicate);
      add(sink, node, Terms.OBJECT, object);
      addDate(sink, node, Terms.BEGIN, fact.begin());
      addDate(sink, node, Terms.END, fact.end());
      add(sink, node, Terms.FORMER, Literals.truth(fact.former()));
    }
  }

  private void mapRuling(Ruling ruling, Consumer<Triple> sink) {
    Node node = thing(ruling.judgement().path());
    String standing = ruling.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    add(sink, node, Terms.STANDING, Literals.words(standing));
    for (String other : ruling.against()) {
      add(sink, node, Terms.CONTRADICTS, thing("judgement/" + other));
    }
  }

  private void mapCopy(Copy copy, Consumer<Triple> sink) {
    Node original = NodeFactory.createURI(iris.document(copy.original()));
    add(sink, NodeFactory.createURI(iris.document(copy.document())), Terms.COPY_OF, original);
  }

  private static void addSupport(Consumer<Triple> sink, Node node, Support support) {
    add(sink, node, Terms.MENTION_COUNT, Literals.integer(support.mentions()));
    add(sink, node, Terms.DOCUMENT_COUNT, Literals.integer(support.documents()));
    add(sink, node, Terms.SOURCE_COUNT, Literals.integer(support.sources()));
  }

  private static void addDate(
      Consumer<Triple> sink, Node node, Node property, Optional<String> date) {
    date.ifPresent(value -> add(sink, node, property, Literals.calendar(value)));
  }

  private Node thing(String path) {
    return NodeFactory.createURI(iris.thing(path));
  }

  private static void add(Consumer<Triple> sink, Node subject, Node predicate, Node object) {
    sink.accept(Triple.create(subject, predicate, object));
  }
}
