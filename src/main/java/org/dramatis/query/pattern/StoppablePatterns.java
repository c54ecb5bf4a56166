package org.dramatis.query.pattern;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/**
 * Has queries match regular expressions in such a way that they can be stopped. Java's engine tries
 * all ways in which {@code ((a+)+)+$} could fit, which may take longer than anybody lives, and
 * looks neither at a clock nor at interruptions; but it reads its text letter by letter, and the
 * text can look.
 */
public final class StoppablePatterns {

  static {
    // Jena's constants want to be made in Jena's own order.
    JenaSystem.init();
  }

  private static final String FUNCTIONS = ARQConstants.fnPrefix;
  private static final String SPLIT = ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit";

  private StoppablePatterns() {}

  /** Has the queries of a context do so. */
  public static void in(Context context) {
    RewriteFactory factory = StoppablePatterns::before;
    context.set(ARQConstants.sysOptimizerFactory, factory);
    context.set(ARQConstants.registryPropertyFunctions, withoutSplitting());
  }

  /** Before anything else: what is constant would be evaluated by the usual rewriting already. */
  private static Rewrite before(Context context) {
    Rewrite usual = Optimize.getFactory().create(context);
    return op -> usual.rewrite(stoppable(op));
  }

  private static Op stoppable(Op op) {
    return Transformer.transform(new TransformCopy(), new Replacement(), op);
  }

  /** All functions that ARQ has in the place of a property, but for the one with a pattern. */
  private static PropertyFunctionRegistry withoutSplitting() {
    PropertyFunctionRegistry usual = PropertyFunctionRegistry.get(ARQ.getContext());
    PropertyFunctionRegistry kept = new PropertyFunctionRegistry();
    usual
        .keys()
        .forEachRemaining(
            uri -> {
              if (!uri.equals(SPLIT)) {
                kept.put(uri, usual.get(uri));
              }
            });
    return kept;
  }

  /** Puts functions of ours in the place of those with a pattern. */
  private static final class Replacement extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Regex || is(function, "matches")) {
        return new StoppableRegex(written(arguments));
      }
      if (function instanceof E_StrReplace || is(function, "replace")) {
        return new StoppableReplace(written(arguments));
      }
      return super.transform(function, arguments);
    }

    private static boolean is(ExprFunctionN function, String name) {
      return function instanceof E_Function && (FUNCTIONS + name).equals(function.getFunctionIRI());
    }

    /** Arguments that may be left out are null where they are. */
    private static Expr[] written(ExprList arguments) {
      return arguments.getList().stream().filter(it -> it != null).toArray(Expr[]::new);
    }
  }
}
