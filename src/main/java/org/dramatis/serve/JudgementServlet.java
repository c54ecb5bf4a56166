package org.dramatis.serve;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.DramatisException;
import org.dramatis.query.UnknownName;
import org.dramatis.serve.Judge.Outcome;
import org.dramatis.store.GraphStore;
import org.dramatis.store.StoreException;
import org.dramatis.view.ViewException;
import org.dramatis.view.Views;
import org.dramatis.view.judgement.Judged;
import org.dramatis.view.judgement.NewJudgement;
import org.dramatis.view.judgement.Witness;

/** Lists judgements, and takes new ones from who shows the token. */
final class JudgementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Bytes of a judgement; a longer reason is a document of its own. */
  private static final int LONGEST = 1 << 16;

  private final transient GraphStore store;
  private final transient Views views;
  private final transient TokenHolders holders;
  private final transient Optional<Judge> judge;

  /**
   * @param judge none where nobody may judge
   */
  JudgementServlet(GraphStore store, Views views, TokenHolders holders, Optional<Judge> judge) {
    this.store = store;
    this.views = views;
    this.holders = holders;
    this.judge = judge;
  }

  @FunctionalInterface
  private interface Work {
    Object answer(Judge judge) throws IOException;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer.send(
        response,
        200,
        views.get("judgements").answer(ViewServlet.parameters(request, store.base())));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, it -> made(it, read(request)));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        request,
        response,
        it -> undone(it, ViewServlet.parameters(request, store.base()).iri("iri")));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Work work)
      throws IOException {
    try {
      PageAnswer.send(response, 200, work.answer(judge(request, response)));
    } catch (ViewException problem) {
      PageAnswer.send(response, problem);
    } catch (UnknownName e) {
      PageAnswer.send(response, ViewException.unknown(e.getMessage(), "Find it by its name."));
    } catch (StoreException e) {
      PageAnswer.send(response, ViewException.failed(e.getMessage(), "Nothing was changed."));
    } catch (DramatisException e) {
      PageAnswer.send(response, ViewException.wrong(e.getMessage(), "Nothing was changed."));
    }
  }

  private Judge judge(HttpServletRequest request, HttpServletResponse response) {
    Optional<TokenHolders.Refusal> refusal = holders.refusal(request);
    if (refusal.isPresent()) {
      refusal.get().headers().forEach(response::setHeader);
      throw ViewException.forbidden(
          refusal.get().status(), refusal.get().line(), "Nothing was changed.");
    }
    return judge.orElseThrow(
        () ->
            ViewException.forbidden(
                403, "This server takes no judgements.", "Serve the store with 'dramatis serve'."));
  }

  private static NewJudgement read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw ViewException.tooLarge("A judgement is shorter than that.", "Give a shorter reason.");
    }
    try {
      NewJudgement judgement = PageAnswer.JSON.readValue(body, NewJudgement.class);
      return judgement == null ? NewJudgement.NONE : judgement;
    } catch (JacksonException e) {
      throw ViewException.wrong(
          "The body is no judgement in JSON.",
          "Send {\"decision\": \"same\", \"about\": [IRI, IRI], \"who\": …, \"why\": …}.");
    }
  }

  private Judged made(Judge judging, NewJudgement judgement) {
    List<String> about = judgement.claims();
    Optional<Witness> witness = store.read(view -> Witness.of(view.dataset(), about));
    Outcome outcome =
        judging.judge(judgement.decided(), about, judgement.reader(), judgement.reason());
    if (outcome.contradiction().isPresent()) {
      throw ViewException.conflict(
          outcome.contradiction().get(), "Undo one of them: the list of judgements has them all.");
    }
    return judged(outcome.judgement(), witness);
  }

  private Judged undone(Judge judging, String judgement) {
    Optional<Witness> witness = store.read(view -> Witness.ofJudgement(view.dataset(), judgement));
    judging.undo(judgement);
    return judged(judgement, witness);
  }

  private Judged judged(String judgement, Optional<Witness> witness) {
    return new Judged(
        judgement,
        store.read(view -> witness.flatMap(it -> it.thing(view.dataset()))),
        views.state());
  }
}
