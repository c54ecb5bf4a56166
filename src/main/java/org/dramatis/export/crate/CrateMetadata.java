package org.dramatis.export.crate;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dramatis.export.evidence.NewsDocument;

/** Describes a crate: {@code ro-crate-metadata.json}. */
final class CrateMetadata {

  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.2";
  private static final String GPL = "https://www.gnu.org/licenses/gpl-3.0.txt";
  private static final String UNSTATED = "#licence";
  private static final List<String> FOLDERS = List.of("tables/", "queries/", "texts/");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "md", "text/markdown",
          "trig", "application/trig",
          "ttl", "text/turtle",
          "graphml", "application/xml",
          "gexf", "application/gexf+xml",
          "csv", "text/csv",
          "json", "application/json",
          "rq", "application/sparql-query",
          "txt", "text/plain; charset=utf-8");

  private final Contents contents;
  private final CrateNotes notes;
  private final Map<String, NewsDocument> texts;

  /**
   * @param texts the document of each file that is a text
   */
  CrateMetadata(Contents contents, CrateNotes notes, Map<String, NewsDocument> texts) {
    this.contents = contents;
    this.notes = notes;
    this.texts = texts;
  }

  /**
   * @param files all but this one
   */
  void write(List<CratedFile> files, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("@context", SPECIFICATION + "/context");
      json.writeArrayFieldStart("@graph");
      for (Item item : items(files)) {
        item.writeTo(json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private List<Item> items(List<CratedFile> files) {
    List<Item> items = new ArrayList<>();
    items.add(
        new Item("ro-crate-metadata.json", "CreativeWork")
            .to("about", "./")
            .to("conformsTo", SPECIFICATION));
    items.add(root(files));
    FOLDERS.forEach(folder -> items.add(folder(folder, files)));
    files.forEach(file -> items.add(file(file)));
    licences(items);
    people(items);
    contents.makings().forEach(making -> new Provenance(making).describe(items));
    return items;
  }

  private Item root(List<CratedFile> files) {
    Item root =
        new Item("./", "Dataset")
            .with("name", "A graph of news: who did what to whom in " + contents.counted())
            .with(
                "description",
                "Who did what to whom, when and where, as the news say it; drawn from the texts by"
                    + " a program, and every statement with the words that it was found in.")
            .to("license", notes.licence().orElse(UNSTATED));
    contents.made().ifPresent(day -> root.with("datePublished", day));
    contents.period().ifPresent(period -> root.with("temporalCoverage", period));
    notes.author().ifPresent(author -> root.to("author", person(author)));
    FOLDERS.forEach(folder -> root.to("hasPart", folder));
    files.stream()
        .filter(file -> !file.path().contains("/"))
        .forEach(file -> root.to("hasPart", file.path()));
    contents.makings().forEach(making -> root.to("mentions", making.iri()));
    return root;
  }

  private static Item folder(String folder, List<CratedFile> files) {
    Item item = new Item(folder, "Dataset").with("name", Descriptions.of(folder));
    files.stream()
        .filter(file -> file.path().startsWith(folder))
        .forEach(file -> item.to("hasPart", file.path()));
    return item;
  }

  private Item file(CratedFile file) {
    String path = file.path();
    NewsDocument text = texts.get(path);
    Item item =
        new Item(path, "File")
            .with("name", text == null ? Descriptions.of(path) : title(text))
            .with("contentSize", Long.toString(file.size()))
            .with("sha256", file.sha256())
            .with("encodingFormat", MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
    if (text != null) {
      describe(item, text);
    } else if (path.startsWith("queries/") || path.equals("ontology.ttl")) {
      item.to("license", GPL);
    }
    return item;
  }

  private static String title(NewsDocument text) {
    return text.title().isEmpty() ? text.id() : text.title();
  }

  private void describe(Item item, NewsDocument text) {
    item.to("exampleOfWork", text.node().getURI()).with("identifier", text.id());
    if (!text.issued().isEmpty()) {
      item.with("datePublished", text.issued());
    }
    if (!text.publisher().isEmpty()) {
      item.to("publisher", organisation(text.publisher()));
    }
    contents.authors(text).forEach(author -> item.to("author", person(author)));
    String url = text.url().isEmpty() ? text.id() : text.url();
    if (url.matches("https?://\\S+")) {
      item.with("url", url);
    }
  }

  private void licences(List<Item> items) {
    items.add(
        new Item(GPL, "CreativeWork")
            .with("name", "GPL-3.0-or-later")
            .with("description", "GNU General Public License, version 3 or later"));
    if (notes.licence().isEmpty()) {
      items.add(
          new Item(UNSTATED, "CreativeWork")
              .with("name", "No licence stated")
              .with(
                  "description",
                  "The texts belong to those who published them: ask them before you pass texts on."
                      + " Queries and ontology are under GPL-3.0-or-later."));
    } else if (!notes.licence().get().equals(GPL)) {
      items.add(
          new Item(notes.licence().get(), "CreativeWork")
              .with("name", notes.licence().get())
              .with("description", "The licence of all that is here, where nothing else is said"));
    }
  }

  private void people(List<Item> items) {
    SortedSet<String> people = new TreeSet<>();
    notes.author().ifPresent(people::add);
    SortedSet<String> publishers = new TreeSet<>();
    for (NewsDocument text : contents.documents()) {
      people.addAll(contents.authors(text));
      if (!text.publisher().isEmpty()) {
        publishers.add(text.publisher());
      }
    }
    people.forEach(name -> items.add(new Item(person(name), "Person").with("name", name)));
    publishers.forEach(
        name -> items.add(new Item(organisation(name), "Organization").with("name", name)));
  }

  private static String person(String name) {
    return "#person-" + Item.fragment(name);
  }

  private static String organisation(String name) {
    return "#organisation-" + Item.fragment(name);
  }
}
