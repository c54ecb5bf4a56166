package org.dramatis.view.question;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dramatis.query.Answer;
import org.dramatis.query.NamedQueries;
import org.dramatis.query.NamedQuery;
import org.dramatis.query.OutOfTime;
import org.dramatis.query.Parameter;
import org.dramatis.query.QueryRunner;
import org.dramatis.query.UnknownName;
import org.dramatis.query.UnknownQuery;
import org.dramatis.query.UnreadableQuery;
import org.dramatis.query.UnsuitableFormat;
import org.dramatis.query.WrongBinding;
import org.dramatis.store.GraphStore;
import org.dramatis.view.Parameters;
import org.dramatis.view.View;
import org.dramatis.view.ViewException;
import org.dramatis.view.graph.GraphReader;
import org.dramatis.view.graph.Kind;
import org.dramatis.view.graph.Terms;
import org.dramatis.view.graph.ThingReader;
import org.dramatis.view.question.Rows.Sort;
import org.dramatis.view.question.Rows.Value;

/** Answers a question of the catalogue, within bounds. */
public final class AnswerView implements View {

  private static final int USUAL = 200;
  private static final int MOST = 2000;
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final GraphStore store;
  private final NamedQueries questions;
  private final QueryRunner runner;

  public AnswerView(GraphStore store, NamedQueries questions) {
    this.store = store;
    this.questions = questions;
    this.runner = new QueryRunner(store.dataset(), Optional.of(LONGEST));
  }

  @Override
  public Rows answer(Parameters asked) {
    String name = asked.required("question");
    int limit = asked.count("limit", USUAL, MOST);
    try {
      NamedQuery question = questions.get(name);
      return store.read(
          view ->
              labelled(
                  new ThingReader(new GraphReader(view.dataset())),
                  new GraphReader(view.dataset()),
                  runner.answer(question, bindings(question, asked), limit)));
    } catch (UnknownQuery | UnknownName e) {
      throw ViewException.unknown(e.getMessage(), "Try another spelling, or find it above first.");
    } catch (OutOfTime e) {
      throw ViewException.tooLong(
          e.getMessage(), "Ask for less: name somebody, or a shorter period.");
    } catch (UnsuitableFormat | UnreadableQuery | WrongBinding e) {
      throw ViewException.wrong(e.getMessage(), "See what the question wants to know.");
    }
  }

  private static Map<String, String> bindings(NamedQuery question, Parameters asked) {
    Map<String, String> bindings = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      Optional<String> given = asked.text(parameter.name());
      if (given.isEmpty() && parameter.isRequired()) {
        throw ViewException.wrong(
            "The question wants to know " + parameter.description() + ".",
            "Fill in \"" + parameter.name() + "\".");
      }
      given.ifPresent(it -> bindings.put(parameter.name(), it));
    }
    return bindings;
  }

  private static Rows labelled(ThingReader things, GraphReader graph, Answer answer) {
    return new Rows(
        answer.columns(),
        answer.rows().stream().map(row -> labelled(things, graph, row)).toList(),
        answer.sparql(),
        answer.cut());
  }

  private static Map<String, Value> labelled(
      ThingReader things, GraphReader graph, Map<String, Node> row) {
    Map<String, Value> labelled = new LinkedHashMap<>();
    row.forEach((column, node) -> labelled.put(column, value(things, graph, node)));
    return labelled;
  }

  private static Value value(ThingReader things, GraphReader graph, Node node) {
    if (!node.isURI()) {
      return new Value(
          node.isLiteral() ? node.getLiteralLexicalForm() : node.toString(),
          Sort.LITERAL,
          Optional.empty(),
          Optional.empty());
    }
    Kind kind = things.kind(node);
    Optional<String> label =
        graph
            .words(node, Terms.LABEL)
            .or(() -> graph.words(node, Terms.TITLE_OF_DOCUMENT))
            .or(() -> graph.words(node, Terms.IDENTIFIER))
            .or(() -> graph.words(node, Terms.WORDS));
    return new Value(
        node.getURI(), Sort.IRI, label, kind == Kind.OTHER ? Optional.empty() : Optional.of(kind));
  }
}
