package org.dramatis.serve;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers SPARQL queries, each with so many rows or triples at most. */
final class BoundedQuery extends SPARQL_QueryDataset {

  private final long limit;

  BoundedQuery(long limit) {
    this.limit = limit;
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
