package org.dramatis.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** Writes what a query answers: rows, yes or no, or a graph. */
final class AnswerWriter {

  private final Output output;

  AnswerWriter(Output output) {
    this.output = output;
  }

  void write(QueryExecution execution) {
    Query query = execution.getQuery();
    if (query.isAskType()) {
      writeTruth(execution.execAsk());
    } else if (query.isSelectType()) {
      writeRows(execution, query);
    } else if (query.isConstructType()) {
      writeGraph(execution.execConstruct(), query);
    } else if (query.isDescribeType()) {
      writeGraph(execution.execDescribe(), query);
    } else {
      throw new UnsuitableFormat(
          "The query is none of SELECT, ASK, CONSTRUCT and DESCRIBE. Write it as one of them.");
    }
  }

  private void writeTruth(boolean answer) {
    if (output.format() == Format.TABLE) {
      print(answer ? "yes\n" : "no\n");
    } else {
      ResultSetFormatter.output(output.stream(), answer, rowLanguage());
    }
  }

  private void writeRows(QueryExecution execution, Query query) {
    if (output.format() == Format.TABLE) {
      TextTable table = TextTable.of(execution.execSelect(), query.getPrefixMapping());
      print(table.layOut(output.width()));
    } else {
      Lang language = rowLanguage();
      ResultSet results = execution.execSelect();
      ResultSetFormatter.output(output.stream(), results, language);
    }
  }

  private Lang rowLanguage() {
    return switch (output.format()) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      default ->
          throw new UnsuitableFormat(
              "Turtle is for CONSTRUCT and DESCRIBE. Use table, csv, tsv, json or xml for rows.");
    };
  }

  private void writeGraph(Model graph, Query query) {
    graph.setNsPrefixes(query.getPrefixMapping());
    RDFFormat format =
        switch (output.format()) {
          case TABLE, TURTLE -> RDFFormat.TURTLE_PRETTY;
          case JSON -> RDFFormat.JSONLD;
          case XML -> RDFFormat.RDFXML;
          default ->
              throw new UnsuitableFormat(
                  "A graph has no rows for %s. Use turtle, json (JSON-LD) or xml (RDF/XML)."
                      .formatted(output.format().label()));
        };
    RDFDataMgr.write(output.stream(), graph, format);
  }

  private void print(String text) {
    try {
      output.stream().write(text.getBytes(StandardCharsets.UTF_8));
      output.stream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the answer: " + e.getMessage(), e);
    }
  }
}
