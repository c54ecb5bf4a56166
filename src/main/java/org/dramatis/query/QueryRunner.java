package org.dramatis.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.dramatis.query.pattern.StoppablePatterns;

/** Runs queries over a graph whose default graph is the union of its named graphs. */
public final class QueryRunner {

  private final Dataset dataset;
  private final Optional<Duration> limit;
  private final QueryBinder binder;

  /**
   * @param limit how long a query may run
   */
  public QueryRunner(Dataset dataset, Optional<Duration> limit) {
    this.dataset = dataset;
    this.limit = limit;
    this.binder = new QueryBinder(new ThingFinder(dataset));
  }

  /** Runs a query of any form and writes its answer. */
  public void write(NamedQuery query, Map<String, String> bindings, Output output) {
    execute(query, bindings, execution -> new AnswerWriter(output).write(execution));
  }

  /**
   * Has the answer of a query of any form read.
   *
   * @param reader is done when it returns: the answer cannot be read after that
   */
  public void ask(NamedQuery query, Map<String, String> bindings, Consumer<QueryExecution> reader) {
    execute(query, bindings, reader);
  }

  /** The rows of a SELECT, each value as text; what is not bound is left out. */
  public List<Map<String, String>> rows(NamedQuery query, Map<String, String> bindings) {
    List<Map<String, String>> rows = new ArrayList<>();
    execute(query, bindings, execution -> addRows(execution.execSelect(), rows));
    return rows;
  }

  /**
   * The first rows of a SELECT, each value as a node.
   *
   * @param most so many at most
   * @throws UnsuitableFormat if the query is of another form
   */
  public Answer answer(NamedQuery named, Map<String, String> bindings, int most) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Query query = binder.bind(named, bindings);
          if (!query.isSelectType()) {
            throw new UnsuitableFormat(
                "The query " + named.name() + " gives no rows: ask /sparql.");
          }
          String sparql = query.serialize();
          query.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most + 1) : most + 1);
          List<Map<String, Node>> rows = new ArrayList<>();
          run(named, query, execution -> addNodes(execution.execSelect(), rows));
          boolean cut = rows.size() > most;
          return new Answer(
              query.getResultVars(), rows.subList(0, Math.min(most, rows.size())), sparql, cut);
        });
  }

  private static void addNodes(ResultSet results, List<Map<String, Node>> rows) {
    List<String> columns = results.getResultVars();
    results.forEachRemaining(
        solution -> {
          Map<String, Node> row = new LinkedHashMap<>();
          for (String column : columns) {
            if (solution.contains(column)) {
              row.put(column, solution.get(column).asNode());
            }
          }
          rows.add(row);
        });
  }

  private static void addRows(ResultSet results, List<Map<String, String>> rows) {
    while (results.hasNext()) {
      QuerySolution solution = results.next();
      Map<String, String> row = new LinkedHashMap<>();
      for (String variable : results.getResultVars()) {
        RDFNode value = solution.get(variable);
        if (value != null) {
          row.put(variable, textOf(value));
        }
      }
      rows.add(row);
    }
  }

  private static String textOf(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
  }

  private void execute(
      NamedQuery named, Map<String, String> bindings, Consumer<QueryExecution> reader) {
    Txn.executeRead(dataset, () -> run(named, binder.bind(named, bindings), reader));
  }

  private void run(NamedQuery named, Query query, Consumer<QueryExecution> reader) {
    Context context = dataset.getContext().copy();
    StoppablePatterns.in(context);
    QueryExecutionDatasetBuilder builder =
        QueryExecution.dataset(dataset).query(query).context(context);
    limit.ifPresent(time -> builder.timeout(time.toMillis(), TimeUnit.MILLISECONDS));
    try (QueryExecution execution = builder.build()) {
      reader.accept(execution);
    } catch (QueryCancelledException e) {
      throw outOfTime(named, e);
    }
  }

  private OutOfTime outOfTime(NamedQuery named, QueryCancelledException cause) {
    return new OutOfTime(
        "The query %s was stopped after %s s. Ask for less, or allow it more time."
            .formatted(named.name(), limit.map(time -> time.toMillis() / 1000.0).orElse(0.0)),
        cause);
  }
}
