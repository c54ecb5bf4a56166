package org.dramatis.resolve;

import static org.dramatis.resolve.Reports.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Mention;

/** Four reports, and judgements on what they claim. */
final class JudgedReports {

  static final DocumentClaims A = people("a", "Nora Vane spoke", "Nora Vane");
  static final DocumentClaims B = people("b", "Nora Fenn spoke", "Nora Fenn");
  static final DocumentClaims C = people("c", "Nora Vane left", "Nora Vane");
  static final DocumentClaims D = people("d", "Ida Holm left", "Ida Holm");

  private JudgedReports() {}

  static JudgedClaim claim(DocumentClaims document, String words) {
    return Stream.of(
            document.claims().entities().stream(),
            document.claims().events().stream(),
            document.claims().relations().stream(),
            document.claims().tenures().stream(),
            document.claims().quotations().stream())
        .flatMap(mentions -> mentions.map(Mention.class::cast))
        .filter(mention -> mention.grounds().text().equals(words))
        .findFirst()
        .flatMap(mention -> JudgedClaim.of(document, mention))
        .orElseThrow();
  }

  static Judgement judge(Decision decision, JudgedClaim... about) {
    return new Judgement(decision, List.of(about), "anna", Instant.EPOCH, Optional.empty());
  }

  static Judgement same(JudgedClaim one, JudgedClaim other) {
    return judge(Decision.SAME, one, other);
  }

  static Judgement different(JudgedClaim one, JudgedClaim other) {
    return judge(Decision.DIFFERENT, one, other);
  }
}
