package org.dramatis.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dramatis.linear.LinearModel;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.SpanIndex;
import org.dramatis.model.Text;
import org.dramatis.ontology.Ontology;

/** Finds who is quoted saying what in an article. */
public final class QuotationFinder {

  private static final double ENOUGH = 0.35;

  /** How much two contents overlap that are one: a report within a report is told once. */
  private static final double SAME = 0.6;

  private static final String FOUND_BY = "quotation";

  private final Ontology ontology;
  private final LinearModel model;
  private final SpeakerFinder speakers;

  public QuotationFinder(Ontology ontology) {
    this(ontology, LinearModel.read(QuotationFinder.class, "quotation-weights.tsv"));
  }

  QuotationFinder(Ontology ontology, LinearModel model) {
    this.ontology = ontology;
    this.model = model;
    this.speakers = new SpeakerFinder(ontology);
  }

  private record Judged(Candidate candidate, double probability) {}

  /** In the text's order. */
  public List<QuotationMention> find(AnnotatedArticle article, List<EntityMention> entities) {
    Candidates candidates = new Candidates(article, ontology);
    Text text = article.article().text();
    CandidateFeatures features = new CandidateFeatures(ontology, text, candidates.stretches());
    List<Judged> judged = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      double probability = model.probability(known -> features.describe(candidate, known));
      if (probability >= ENOUGH) {
        judged.add(new Judged(candidate, probability));
      }
    }
    judged.sort(
        Comparator.comparingDouble(Judged::probability)
            .reversed()
            .thenComparing(j -> j.candidate().content()));
    Map<Integer, List<EntityMention>> bySentence =
        entities.stream().collect(Collectors.groupingBy(EntityMention::sentence));
    List<QuotationMention> found = new ArrayList<>();
    for (Judged one : chosen(judged)) {
      int sentence = one.candidate().sentence().number();
      List<EntityMention> beside = bySentence.getOrDefault(sentence, List.of());
      found.add(mention(one, text, candidates.stretches(), beside));
    }
    found.sort(Comparator.comparing(QuotationMention::span));
    return found;
  }

  /** The best of those that share a cue or report about the same words. */
  private static List<Judged> chosen(List<Judged> judged) {
    Set<Span> cues = new HashSet<>();
    List<Judged> chosen = new ArrayList<>();
    SpanIndex<Span> contents = new SpanIndex<>();
    for (Judged one : judged) {
      Candidate candidate = one.candidate();
      Span content = candidate.content();
      Span cue = candidate.sentence().token(candidate.cue()).span();
      boolean told = contents.near(content).stream().anyMatch(other -> isSame(other, content));
      if (!told && cues.add(cue)) {
        chosen.add(one);
        contents.add(content, content);
      }
    }
    return chosen;
  }

  private static boolean isSame(Span one, Span two) {
    int shared = Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin());
    return shared > SAME * one.cover(two).length();
  }

  private QuotationMention mention(
      Judged one, Text text, Stretches stretches, List<EntityMention> beside) {
    Candidate candidate = one.candidate();
    double confidence = Math.round(one.probability() * 100) / 100.0;
    Span content = candidate.content();
    boolean direct = candidate.isMarked() || stretches.contain(content);
    Sentence sentence = candidate.sentence();
    Optional<Grounds> source =
        candidate
            .source()
            .map(s -> sentence.span(s.tokens().nextSetBit(0), s.tokens().length()))
            .map(s -> grounds(text, s, confidence));
    return new QuotationMention(
        grounds(text, content, confidence),
        direct,
        Optional.of(grounds(text, CueSpan.of(candidate), confidence)),
        source,
        candidate.source().flatMap(s -> speakers.find(sentence, s, beside)));
  }

  private static Grounds grounds(Text text, Span span, double confidence) {
    return new Grounds(span, text.slice(span), confidence, FOUND_BY);
  }
}
