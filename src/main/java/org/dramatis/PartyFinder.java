package org.dramatis;

import java.util.List;
import java.util.Locale;
import org.dramatis.model.JudgedClaim.Sort;

/** Finds what the user judges, and says what is wrong where it cannot be judged. */
final class PartyFinder {

  private static final int SHOWN = 10;

  private final ClaimFinder claims;

  PartyFinder(ClaimFinder claims) {
    this.claims = claims;
  }

  /** A claim that can be rejected. */
  FoundClaim claim(String iri) {
    return claims
        .claim(iri)
        .orElseThrow(
            () ->
                new UnjudgeableException(
                    ("<%s> is no claim of a document in the store. Name a mention, a relation, a post or a quotation"
                            + " by its IRI: the queries mentions-of, where-does-this-come-from and quotations-of list them.")
                        .formatted(iri)));
  }

  /** A claim of each of two things, so that a judgement about them can be kept. */
  List<FoundClaim> two(JudgedParty one, JudgedParty other) {
    FoundClaim first = ofThing(one);
    FoundClaim second = ofThing(other);
    if (first.claim().sort() != second.claim().sort()) {
      throw new UnjudgeableException(
          "<%s> and <%s> are not of one sort: an event is never the same as what takes part in it."
              .formatted(one.iri(), other.iri()));
    }
    if (first.thing().equals(second.thing())) {
      throw new UnjudgeableException(oneOnly(one, first));
    }
    return List.of(first, second);
  }

  private FoundClaim ofThing(JudgedParty party) {
    FoundClaim found =
        claims
            .of(party)
            .orElseThrow(
                () ->
                    new UnjudgeableException(
                        "No document of the store speaks of <%s>, so it cannot be judged."
                            .formatted(party.iri())));
    Sort sort = found.claim().sort();
    if (sort != Sort.ENTITY && sort != Sort.EVENT || found.thing().isEmpty()) {
      throw new UnjudgeableException(
          "<%s> is a claim (%s) that is itself no mention of a thing. Name a thing, or a mention of one."
              .formatted(party.iri(), sort.name().toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  private String oneOnly(JudgedParty party, FoundClaim found) {
    List<String> mentions = claims.oneADocument(party.iri());
    String document = found.claim().document();
    if (mentions.size() < 2) {
      return "Both are one thing in the document %s. If a mention there is taken for the wrong thing, reject it: judge reject <%s>"
          .formatted(document, found.iri());
    }
    int more = mentions.size() - SHOWN;
    return "Both are one thing in the document %s. Name each by the IRI of a mention:%n  %s%s"
        .formatted(
            document,
            String.join("\n  ", mentions.subList(0, Math.min(SHOWN, mentions.size()))),
            more > 0 ? "\n  and " + more + " more" : "");
  }
}
