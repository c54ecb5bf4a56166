package org.dramatis.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.JudgedClaim.Sort;
import org.dramatis.model.Judgement;

/** Writes a judgement as triples of the graph of judgements. */
public final class JudgementMapper {

  private final Iris iris;

  public JudgementMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * The triples, all about the judgement or what it is about.
   *
   * @param names the IRI of each claim, as it is now
   */
  public List<Triple> map(Judgement judgement, Function<JudgedClaim, String> names) {
    List<Triple> triples = new ArrayList<>();
    Node node = NodeFactory.createURI(iris.thing(judgement.path()));
    add(triples, node, Terms.TYPE, Terms.JUDGEMENT_CLASS);
    add(triples, node, Terms.LABEL, Literals.words(label(judgement)));
    add(triples, node, Terms.DECISION, Literals.words(judgement.decision()));
    add(triples, node, Terms.CREATOR, Literals.words(judgement.by()));
    add(
        triples,
        node,
        Terms.CREATED,
        NodeFactory.createLiteralDT(judgement.made().toString(), XSDDatatype.XSDdateTime));
    judgement.why().ifPresent(why -> add(triples, node, Terms.COMMENT, Literals.words(why)));
    for (int i = 0; i < judgement.about().size(); i++) {
      JudgedClaim claim = judgement.about().get(i);
      Node about = NodeFactory.createURI(node.getURI() + "#" + (i + 1));
      add(triples, node, Terms.ABOUT, about);
      add(triples, about, Terms.JUDGED_CLAIM, NodeFactory.createURI(names.apply(claim)));
      addClaim(triples, about, claim);
    }
    return triples;
  }

  private static void addClaim(List<Triple> triples, Node about, JudgedClaim claim) {
    add(triples, about, Terms.TYPE, Terms.JUDGED_CLAIM_CLASS);
    add(triples, about, Terms.JUDGED_DOCUMENT, Literals.words(claim.document()));
    add(triples, about, Terms.SORT, Literals.words(claim.sort()));
    add(triples, about, Terms.BEGIN_INDEX, Literals.integer(claim.span().begin()));
    add(triples, about, Terms.END_INDEX, Literals.integer(claim.span().end()));
    add(triples, about, Terms.JUDGED_AS, Literals.words(claim.type()));
    add(triples, about, Terms.WORDS, Literals.words(claim.words()));
    List<Node> properties = namesOf(claim.sort());
    for (int i = 0; i < claim.names().size(); i++) {
      add(triples, about, properties.get(i), Literals.words(claim.names().get(i)));
    }
    add(triples, about, Terms.RANK, Literals.integer(claim.rank()));
    add(triples, about, Terms.ALIKE, Literals.integer(claim.alike()));
  }

  /** The properties in which the names of a claim are kept. */
  static List<Node> namesOf(Sort sort) {
    return sort == Sort.ENTITY
        ? List.of(Terms.NAME)
        : List.of(Terms.SUBJECT_WORDS, Terms.OBJECT_WORDS);
  }

  /** The judgement in words: "Marta Quell and M. Quell are the same". */
  private static String label(Judgement judgement) {
    JudgedClaim one = judgement.about().get(0);
    return switch (judgement.decision()) {
      case SAME -> name(one) + " and " + name(judgement.about().get(1)) + " are the same";
      case DIFFERENT -> name(one) + " and " + name(judgement.about().get(1)) + " are different";
      case REJECT -> "The " + sort(one) + " “" + line(one.words()) + "” is wrong";
    };
  }

  private static String name(JudgedClaim claim) {
    return claim.sort() == Sort.ENTITY && !claim.names().isEmpty()
        ? claim.names().get(0)
        : "“" + line(claim.words()) + "”";
  }

  private static String sort(JudgedClaim claim) {
    String sort = claim.sort().name().toLowerCase(Locale.ROOT);
    return switch (claim.sort()) {
      case ENTITY, EVENT -> sort + " mention";
      case RELATION -> "relation " + claim.type().replaceFirst(".*[#/]", "");
      case TENURE -> "post of " + claim.type();
      case QUOTATION -> sort;
    };
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static void add(List<Triple> triples, Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
