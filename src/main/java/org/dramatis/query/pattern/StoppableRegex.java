package org.dramatis.query.pattern;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SPARQL's {@code REGEX(text, pattern, flags)}. */
final class StoppableRegex extends PatternFunction {

  private static final int FLAGS = 2;

  StoppableRegex(Expr... arguments) {
    super("regex", FLAGS, arguments);
  }

  @Override
  NodeValue apply(Matcher matcher, List<NodeValue> arguments) {
    return NodeValue.makeBoolean(matcher.find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new StoppableRegex(arguments.getList().toArray(Expr[]::new));
  }
}
