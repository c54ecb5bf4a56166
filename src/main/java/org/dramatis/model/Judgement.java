package org.dramatis.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The user's word on what documents claim. It wins over what the program would make of it.
 *
 * @param about the claim that is rejected, or a claim of each of the two things; in order, so that
 *     "A and B" is "B and A"
 * @param by who says so
 * @param made when
 */
public record Judgement(
    Decision decision, List<JudgedClaim> about, String by, Instant made, Optional<String> why) {

  private static final int ID_BYTES = 6;

  /** What can be decided. */
  public enum Decision {
    /** The things that two claims speak of are one. */
    SAME,
    /** The things that two claims speak of are two. */
    DIFFERENT,
    /** A claim is wrong: no thing rests on it. */
    REJECT
  }

  public Judgement {
    if (about.size() != (decision == Decision.REJECT ? 1 : 2)) {
      throw new IllegalArgumentException(decision + " is not about " + about.size() + " claims");
    }
    about = about.stream().sorted().toList();
  }

  /**
   * Twelve hexadecimal digits, made from what is judged and the decision alone: to judge the same
   * again is no second judgement.
   */
  public String id() {
    String claims = about.stream().map(JudgedClaim::content).collect(Collectors.joining("\n\n"));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = (decision.name() + "\n\n" + claims).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The part of its IRI after the store's base. */
  public String path() {
    return "judgement/" + id();
  }
}
