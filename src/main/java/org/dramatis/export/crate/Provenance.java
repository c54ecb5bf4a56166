package org.dramatis.export.crate;

import java.util.List;
import org.dramatis.export.crate.Contents.Making;

/** Says how a graph was made: by which program, with which models, when. */
final class Provenance {

  private static final String PROGRAM = "dramatis";

  private final Making making;

  Provenance(Making making) {
    this.making = making;
  }

  void describe(List<Item> items) {
    Item program =
        new Item(making.iri() + "#program", "SoftwareApplication")
            .with("name", "Dramatis")
            .with("url", "https://w3id.org/dramatis/ns");
    Item action =
        new Item(making.iri(), "CreateAction")
            .with("name", "Reading the texts and drawing the graph from them")
            .to("instrument", making.iri() + "#program")
            .to("object", "texts/")
            .to("result", "graph.trig");
    making.started().ifPresent(time -> action.with("startTime", time));
    making.ended().ifPresent(time -> action.with("endTime", time));
    items.add(action);
    items.add(program);
    for (String entry : making.versions()) {
      int space = entry.indexOf(' ');
      String name = space < 0 ? entry : entry.substring(0, space);
      String version = entry.substring(space + 1);
      if (name.equals(PROGRAM)) {
        program.with("softwareVersion", version);
      } else {
        String id = making.iri() + "#" + Item.fragment(name);
        program.to("softwareRequirements", id);
        items.add(
            new Item(id, "SoftwareApplication")
                .with("name", name)
                .with("softwareVersion", version));
      }
    }
  }
}
