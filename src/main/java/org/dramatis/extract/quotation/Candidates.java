package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.ontology.Ontology;

/** Lists all candidates of an article. */
final class Candidates {

  private final AnnotatedArticle article;
  private final Stretches stretches;
  private final Ontology ontology;

  Candidates(AnnotatedArticle article, Ontology ontology) {
    this.ontology = ontology;
    this.article = article;
    this.stretches = new Stretches(new QuotedStretches(article.article()).all());
  }

  Stretches stretches() {
    return stretches;
  }

  List<Candidate> all() {
    List<Candidate> found = new ArrayList<>();
    List<Yields> yields = article.sentences().stream().map(Yields::new).toList();
    for (Yields sentence : yields) {
      for (Candidate reported : new ReportedClauses(sentence, ontology).all()) {
        found.add(runOn(reported));
      }
      for (Candidate framed : new FramedClauses(sentence, ontology).all()) {
        found.add(runOn(framed));
      }
    }
    List<MarkedGroup> groups = MarkedGroup.of(article.article().text(), stretches.all());
    MarkedWords marked = new MarkedWords(article, yields, groups, ontology);
    for (int i = 0; i < groups.size(); i++) {
      found.addAll(marked.of(i));
    }
    return found;
  }

  /** Words in marks that begin in the content and run over the sentence's end belong to it. */
  private Candidate runOn(Candidate candidate) {
    Span content = candidate.content();
    Sentence sentence = candidate.sentence();
    for (Span stretch : stretches.beginningIn(content)) {
      if (stretch.end() > sentence.span().end()) {
        return new Candidate(
            sentence,
            candidate.cue(),
            candidate.construction(),
            content.cover(stretch),
            candidate.head(),
            candidate.inside(),
            candidate.source());
      }
    }
    return candidate;
  }
}
