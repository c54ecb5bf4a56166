package org.dramatis.export.followthemoney;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dramatis.export.evidence.Evidence;
import org.dramatis.export.evidence.GraphReading;
import org.dramatis.export.fact.Kind;
import org.dramatis.export.fact.Terms;

/**
 * Writes a graph as entities of <a href="https://followthemoney.tech">FollowTheMoney</a>, one in a
 * line: documents, people, organisations, places, events, the links between them, and who is
 * mentioned where. Everything but documents names the documents that prove it and cites sentences.
 */
public final class FollowTheMoneyExport {

  private final GraphReading reading;
  private final DocumentEntities documents;
  private final Parties parties;
  private final PartyEntities partyEntities;
  private final EventEntities events;
  private final LinkEntities links;

  /**
   * @param graph read within the transaction of whoever asks
   */
  public FollowTheMoneyExport(DatasetGraph graph) {
    this.reading = new GraphReading(graph);
    Evidence evidence = new Evidence(reading);
    this.documents = new DocumentEntities(reading, evidence);
    this.parties = new Parties(reading);
    this.partyEntities = new PartyEntities(reading, evidence);
    this.events = new EventEntities(reading, evidence, parties);
    this.links = new LinkEntities(reading, evidence, parties);
  }

  /**
   * @param out is flushed, and left open
   */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(new SerializedString("\n"));
      for (Node document : reading.instances(Terms.DOCUMENT_CLASS)) {
        documents.of(document).writeTo(json);
      }
      writeThings(json);
      writeLinks(json);
      for (Node place : parties.governed()) {
        partyEntities.government(place).writeTo(json);
      }
      json.writeRaw('\n');
    }
  }

  private void writeThings(JsonGenerator json) throws IOException {
    for (Node type : List.of(Kind.PERSON.type(), Kind.ORGANISATION.type())) {
      for (Node node : reading.instances(type)) {
        String schema = parties.schemaOf(node).orElseThrow();
        partyEntities.of(node, schema).writeTo(json);
        for (SchemaEntity mention : partyEntities.mentions(node, schema)) {
          mention.writeTo(json);
        }
      }
    }
    for (Node place : reading.instances(Kind.PLACE.type())) {
      partyEntities.of(place, "Address").writeTo(json);
    }
    for (Node event : reading.instances(Kind.EVENT.type())) {
      events.of(event).writeTo(json);
    }
  }

  private void writeLinks(JsonGenerator json) throws IOException {
    Relations relations = new Relations(reading);
    for (Map.Entry<Relation, List<Node>> relation : relations.mentions().entrySet()) {
      var link =
          links.of(relation.getKey(), relations.timeOf(relation.getKey()), relation.getValue());
      if (link.isPresent()) {
        link.get().writeTo(json);
      }
    }
    for (Node tenure : reading.instances(Terms.TENURE_CLASS)) {
      var link = links.ofPost(tenure);
      if (link.isPresent()) {
        link.get().writeTo(json);
      }
    }
  }
}
