package org.dramatis.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.dramatis.ontology.Consequence.Effect;

/** The consequences of event classes: their own and those of the classes above them. */
final class Consequences {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\w+) (\\w+)(?: (?!begin\\b|end\\b)(\\w+))?(?: (begin|end))?(?:: ?(.+))?");

  private static final String POST = "tenure";

  private final OntologyTerms terms;
  private final Set<String> roles = new HashSet<>();
  private final Map<String, List<String>> relations = new HashMap<>();

  Consequences(OntologyTerms terms) {
    this.terms = terms;
    terms.members(Vocabulary.Types.ROLE).forEach(role -> roles.add(role.getLocalName()));
    for (Resource relation : terms.members(Vocabulary.Types.RELATION)) {
      relations
          .computeIfAbsent(relation.getLocalName(), name -> new ArrayList<>())
          .add(relation.getURI());
    }
    relations.put(POST, List.of(Consequence.POST));
  }

  /**
   * What follows from events of a class.
   *
   * @param lineage the class and those above it
   */
  List<Consequence> of(List<Resource> lineage) {
    List<Consequence> found = new ArrayList<>();
    for (Resource term : lineage) {
      found.addAll(terms.read(term, Vocabulary.Properties.CONSEQUENCE, this::read));
    }
    return found;
  }

  private Consequence read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw bad(written, "it cannot be read");
    }
    String relation = relation(parts.group(2), written);
    Optional<String> object = Optional.ofNullable(parts.group(3));
    Optional<String> effect = Optional.ofNullable(parts.group(4));
    boolean complete =
        relation.equals(Consequence.POST)
            ? effect.equals(Optional.of(object.isPresent() ? "begin" : "end"))
            : object.isPresent();
    if (!complete) {
      throw bad(written, "it is not complete");
    }
    return new Consequence(
        role(parts.group(1), written),
        relation,
        object.map(role -> role(role, written)),
        effect.map(word -> word.equals("begin") ? Effect.BEGINS : Effect.ENDS).orElse(Effect.HOLDS),
        Optional.ofNullable(parts.group(5)).map(Consequences::triggers).orElse(Set.of()));
  }

  private String role(String name, String written) {
    if (!roles.contains(name)) {
      throw bad(written, name + " is no role");
    }
    return name;
  }

  private String relation(String name, String written) {
    List<String> found = relations.getOrDefault(name, List.of());
    if (found.size() != 1) {
      throw bad(written, name + (found.isEmpty() ? " is no dr:Relation" : " is several relations"));
    }
    return found.get(0);
  }

  private static Set<String> triggers(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s*,\\s*")));
  }

  private static InvalidNotationException bad(String written, String problem) {
    return new InvalidNotationException(
        "has the consequence \""
            + written
            + "\": "
            + problem
            + "; write it like \"participant spouse participant begin: marry, wed\" (role, relation, role,"
            + " begin or end if the event begins or ends it, triggers), \"target birthDate date\","
            + " \"actor tenure end\" or \"actor tenure target begin\"");
  }
}
