package org.dramatis.query.pattern;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SPARQL's {@code REPLACE(text, pattern, replacement, flags)}. */
final class StoppableReplace extends PatternFunction {

  private static final int FLAGS = 3;

  StoppableReplace(Expr... arguments) {
    super("replace", FLAGS, arguments);
  }

  @Override
  NodeValue apply(Matcher matcher, List<NodeValue> arguments) {
    Node text = arguments.get(0).asNode();
    String replaced = replace(matcher, words(arguments.get(2)));
    return replaced.equals(text.getLiteralLexicalForm())
        ? arguments.get(0)
        : NodeValue.makeNode(
            NodeFactory.createLiteral(
                replaced, text.getLiteralLanguage(), text.getLiteralDatatype()));
  }

  /** As ARQ does: of stretches that are empty the first alone is replaced. */
  private static String replace(Matcher matcher, String replacement) {
    StringBuilder replaced = new StringBuilder();
    boolean first = true;
    try {
      while (matcher.find()) {
        if (first || matcher.start() != matcher.end()) {
          matcher.appendReplacement(replaced, replacement);
        }
        first = false;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
    return matcher.appendTail(replaced).toString();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new StoppableReplace(arguments.getList().toArray(Expr[]::new));
  }
}
