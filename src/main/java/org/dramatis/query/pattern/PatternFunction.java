package org.dramatis.query.pattern;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** What functions with a pattern have in common. */
abstract sealed class PatternFunction extends ExprFunctionN
    permits StoppableRegex, StoppableReplace {

  private final int flagsAt;
  private volatile Compiled compiled = new Compiled("", "", Pattern.compile(""));

  /**
   * @param flagsAt which argument the flags are, where they are given
   */
  PatternFunction(String name, int flagsAt, Expr... arguments) {
    super(name, arguments);
    this.flagsAt = flagsAt;
  }

  /** The pattern that was used last: mostly it is a constant. */
  private record Compiled(String pattern, String flags, Pattern compiled) {}

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
    AtomicBoolean cancelled =
        environment == null ? null : Context.getCancelSignal(environment.getContext());
    if (cancelled == null) {
      return eval(arguments);
    }
    Node text = NodeValueOps.checkAndGetStringLiteral(name(), arguments.get(0));
    Pattern pattern = pattern(arguments);
    WatchedText watched = new WatchedText(text.getLiteralLexicalForm(), cancelled);
    try {
      return apply(pattern.matcher(watched), arguments);
    } catch (StackOverflowError e) {
      throw new ExprEvalException(name() + ": the text is too long for this pattern");
    }
  }

  /** There is no clock yet when a query is only simplified: then it is left as it is. */
  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    throw new ExprEvalException(name() + " is evaluated in a query alone");
  }

  abstract NodeValue apply(Matcher matcher, List<NodeValue> arguments);

  final String name() {
    return getFunctionSymbol().getSymbol().toUpperCase(Locale.ROOT);
  }

  private Pattern pattern(List<NodeValue> arguments) {
    String pattern = words(arguments.get(1));
    String flags = arguments.size() > flagsAt ? words(arguments.get(flagsAt)) : "";
    Compiled known = compiled;
    if (!known.pattern().equals(pattern) || !known.flags().equals(flags)) {
      known = new Compiled(pattern, flags, RegexEngine.makePattern(name(), pattern, flags));
      compiled = known;
    }
    return known.compiled();
  }

  final String words(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(name(), value).getLiteralLexicalForm();
  }
}
