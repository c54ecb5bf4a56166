package org.dramatis.serve;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers SPARQL queries, each with so many rows or triples at most. One that cannot be read is
 * answered with a line that says where it is wrong.
 */
final class BoundedQuery extends SPARQL_QueryDataset {

  private static final Logger LOG = LoggerFactory.getLogger(BoundedQuery.class);

  private static final Pattern PLACED = Pattern.compile("(.*?),? at line (\\d+), column (\\d+).*");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  /** Relative IRIs lead nowhere. */
  private static final String BASE = "http://server/unset-base/";

  private static final int LONGEST_REASON = 300;

  private final long limit;

  BoundedQuery(long limit) {
    this.limit = limit;
  }

  /** A body that is broken off, or too long, is no fault of the server. */
  @Override
  protected void executeBody(HttpAction action) {
    String sparql;
    try {
      sparql = IO.readWholeFileAsUTF8(action.getRequestInputStream());
    } catch (IOException | RuntimeException e) {
      throw new ActionErrorException(
          400, "The query could not be read to its end. It may have a megabyte at most.", null);
    }
    execute(sparql, action);
  }

  @Override
  protected void execute(String sparql, HttpAction action) {
    check(sparql);
    try {
      super.execute(sparql, action);
    } catch (StackOverflowError e) {
      throw tooDeep();
    } catch (ActionErrorException | QueryException | RuntimeIOException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("A query failed: {}", sparql, e);
      throw new ActionErrorException(500, "The query failed for a fault of the server.", null);
    }
  }

  private static void check(String sparql) {
    try {
      QueryFactory.create(sparql, BASE, Syntax.syntaxARQ);
    } catch (QueryException e) {
      ServletOps.errorBadRequest(line(e));
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** The parser's own words in one line, its place first, without all that might stand there. */
  private static String line(QueryException problem) {
    String told = GAPS.matcher(String.valueOf(problem.getMessage())).replaceAll(" ").strip();
    Matcher placed = PLACED.matcher(told);
    if (placed.matches()) {
      return "The query is wrong at line %s, column %s: %s"
          .formatted(placed.group(2), placed.group(3), cut(placed.group(1)));
    }
    return "The query is wrong: " + cut(told);
  }

  private static String cut(String reason) {
    return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + " …" : reason;
  }

  private static ActionErrorException tooDeep() {
    return new ActionErrorException(400, "The query is nested too deeply.", null);
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryString) {
    bound(query);
    return super.decideDataset(action, query, queryString);
  }

  private void bound(Query query) {
    boolean rows = query.isSelectType() || query.isConstructType();
    if (rows && (query.getLimit() == Query.NOLIMIT || query.getLimit() > limit)) {
      query.setLimit(limit);
    }
  }
}
