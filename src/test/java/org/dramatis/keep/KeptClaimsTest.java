package org.dramatis.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dramatis.bench.SyntheticNews;
import org.dramatis.bench.SyntheticNews.Report;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.ClaimReader;
import org.dramatis.map.Iris;
import org.dramatis.map.VoteExample;
import org.dramatis.model.DocumentClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptClaimsTest {

  private static final SyntheticNews NEWS = new SyntheticNews(20);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("claims");
  }

  private static ClaimRecord record(int number) {
    Report report = NEWS.report(number);
    return ClaimRecord.of(report.article(), report.claims());
  }

  @Test
  void givesWhatTheGraphWouldGive() {
    Report report = NEWS.report(3);
    assertThat(again(report.claims()))
        .isEqualTo(
            new ClaimReader()
                .read(
                    new ClaimMapper(new Iris(Iris.DEFAULT_BASE))
                        .map(report.article(), report.claims(), VoteExample.RUN)
                        .iterator()));
  }

  @Test
  void givesWhatTheGraphWouldGiveOfEverySortOfClaim() {
    DocumentClaims vote = VoteExample.claims();
    assertThat(again(vote))
        .isEqualTo(
            new ClaimReader()
                .read(
                    new ClaimMapper(new Iris(Iris.DEFAULT_BASE))
                        .map(VoteExample.article(), vote, VoteExample.RUN)
                        .iterator()));
  }

  private DocumentClaims again(DocumentClaims claims) {
    ClaimRecord record = ClaimRecord.again("00".repeat(16), claims);
    try (KeptClaims kept = new KeptClaims(file)) {
      kept.keep(List.of(record));
      return kept.find(record.digest()).orElseThrow();
    }
  }

  @Test
  void findsAgainInAnotherRun() {
    try (KeptClaims kept = new KeptClaims(file)) {
      kept.keep(List.of(record(1), record(2)));
    }
    try (KeptClaims kept = new KeptClaims(file)) {
      kept.keep(List.of(record(2), record(3)));
      assertThat(List.of(1, 2, 3))
          .allSatisfy(number -> assertThat(kept.find(record(number).digest())).isPresent());
      assertThat(kept.find(record(4).digest())).isEmpty();
    }
  }

  @Test
  void findsNothingWhereTheFileIsDamagedAndTakesItUpAgain() throws IOException {
    try (KeptClaims kept = new KeptClaims(file)) {
      kept.keep(List.of(record(1), record(2), record(3)));
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[100] ^= 1;
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    try (KeptClaims kept = new KeptClaims(file)) {
      assertThat(kept.find(record(1).digest())).isEmpty();
      assertThat(kept.find(record(2).digest())).isPresent();
      assertThat(kept.find(record(3).digest())).isEmpty();
      kept.keep(List.of(record(1), record(3)));
      assertThat(kept.find(record(1).digest())).isPresent();
      assertThat(kept.find(record(3).digest())).isPresent();
    }
  }

  @Test
  void takesAFileOfAnotherSortForNone() throws IOException {
    Files.writeString(file, "something else altogether");
    try (KeptClaims kept = new KeptClaims(file)) {
      kept.keep(List.of(record(1)));
    }
    try (KeptClaims kept = new KeptClaims(file)) {
      assertThat(kept.find(record(1).digest())).isPresent();
    }
  }

  @Test
  void givesSpaceBack() throws IOException {
    try (KeptClaims kept = new KeptClaims(file)) {
      for (int number = 0; number < 600; number++) {
        kept.keep(List.of(record(number)));
      }
      long size = Files.size(file);
      kept.retain(Set.of(record(5).digest(), record(7).digest()));
      assertThat(Files.size(file)).isLessThan(size / 100);
      assertThat(kept.find(record(5).digest())).isPresent();
      assertThat(kept.find(record(6).digest())).isEmpty();
      kept.keep(List.of(record(6)));
      assertThat(kept.find(record(6).digest())).isPresent();
    }
  }

  @Test
  void tellsOneTextFromAnother() {
    assertThat(record(1).digest()).isEqualTo(record(1).digest()).isNotEqualTo(record(2).digest());
    assertThat(ClaimRecord.of(NEWS.report(1, 1).article(), NEWS.report(1, 1).claims()).digest())
        .isNotEqualTo(record(1).digest());
  }
}
