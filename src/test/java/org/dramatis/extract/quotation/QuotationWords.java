package org.dramatis.extract.quotation;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.dramatis.ontology.Ontology;
import org.dramatis.ontology.WordList;

/** The word lists that quotations rest on, without the rest of the ontology. */
final class QuotationWords {

  private static final Path FILE = Path.of("ontology", "words-quotation.ttl");

  private QuotationWords() {}

  static Ontology ontology() throws UncheckedIOException {
    Model model = RDFDataMgr.loadModel(FILE.toString());
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    model
        .listStatements(null, model.createProperty(Ontology.NAMESPACE + "word"), (RDFNode) null)
        .forEach(
            s ->
                lists
                    .computeIfAbsent(s.getSubject().getLocalName(), name -> new LinkedHashSet<>())
                    .add(s.getString()));
    Map<String, WordList> words = new LinkedHashMap<>();
    lists.forEach((name, list) -> words.put(name, new WordList(name, list)));
    return new Ontology("", List.of(), List.of(), words);
  }
}
