package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dramatis.annotate.ArticleAnnotator;
import org.dramatis.bench.SyntheticNews;
import org.dramatis.bench.SyntheticNews.Report;
import org.dramatis.keep.ClaimRecord;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.ClaimMapper;
import org.dramatis.map.Iris;
import org.dramatis.map.Run;
import org.dramatis.ontology.OntologyReader;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things made a difference at a time are those that are made at once. */
class ThingBuilderTest {

  private static final Run RUN = Run.of(Map.of("program", "synthetic"));
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  /** So few people and places that each report touches the things of others. */
  private static final SyntheticNews NEWS = new SyntheticNews(12);

  @TempDir Path folder;

  private static final Stages STAGES =
      new Stages(
          new OntologyReader().read(),
          new ArticleAnnotator(),
          Path.of("unused"),
          Iris.DEFAULT_BASE);

  /** Writes documents, without things. */
  private static void write(GraphStore store, KeptClaims kept, List<Report> reports) {
    store.write(
        update -> {
          for (Report report : reports) {
            ClaimRecord record = ClaimRecord.of(report.article(), report.claims());
            kept.keep(List.of(record));
            update.replace(
                IRIS.document(report.article().id()),
                new ClaimMapper(IRIS).map(report.article(), report.claims(), RUN, record.digest()));
          }
        });
  }

  private static void remove(GraphStore store, List<String> ids) {
    store.write(update -> ids.forEach(id -> update.remove(IRIS.document(id))));
  }

  /** What a new store holds that is given all documents in one run. */
  private Statements madeAtOnce(Map<String, Report> reports) throws IOException {
    Path fresh = Files.createTempDirectory(folder, "fresh");
    try (GraphStore store = Builds.store(fresh);
        KeptClaims kept = new KeptClaims(store.claims())) {
      write(store, kept, List.copyOf(reports.values()));
      STAGES.things(store, kept).bringUpToDate();
      return Statements.of(store);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void makesTheSameInWhateverRuns(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Report> held = new TreeMap<>();
    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      for (int run = 0; run < 5; run++) {
        try (KeptClaims kept = new KeptClaims(store.claims())) {
          change(store, kept, held, random);
          STAGES.things(store, kept).bringUpToDate();
        }
        Statements.of(store).mustEqual(madeAtOnce(held));
      }
    }
  }

  /** Adds, replaces and removes some. */
  private static void change(
      GraphStore store, KeptClaims kept, Map<String, Report> held, Random random) {
    List<Report> written = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Report report = NEWS.report(random.nextInt(24), random.nextInt(2));
      written.removeIf(other -> other.article().id().equals(report.article().id()));
      written.add(report);
      held.put(report.article().id(), report);
    }
    write(store, kept, written);
    List<String> removed = held.keySet().stream().filter(id -> random.nextInt(8) == 0).toList();
    remove(store, removed);
    removed.forEach(held::remove);
  }

  private Map<String, Report> reports(int count) {
    Map<String, Report> reports = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      Report report = NEWS.report(i);
      reports.put(report.article().id(), report);
    }
    return reports;
  }

  @Test
  void makesTheSameWithoutWhatIsKept() throws IOException {
    Map<String, Report> held = reports(8);
    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      try (KeptClaims kept = new KeptClaims(store.claims())) {
        write(store, kept, List.copyOf(held.values()));
        STAGES.things(store, kept).bringUpToDate();
      }
      Statements before = Statements.of(store);
      byte[] claims = Files.readAllBytes(store.claims());
      byte[] things = Files.readAllBytes(store.things());

      damage(store.claims());
      damage(store.things());
      Report another = NEWS.report(9);
      held.put(another.article().id(), another);
      try (KeptClaims kept = new KeptClaims(store.claims())) {
        write(store, kept, List.of(another));
        STAGES.things(store, kept).bringUpToDate();
      }
      Statements.of(store).mustEqual(madeAtOnce(held));

      remove(store, List.of(another.article().id()));
      Files.delete(store.claims());
      Files.delete(store.things());
      try (KeptClaims kept = new KeptClaims(store.claims())) {
        STAGES.things(store, kept).bringUpToDate();
      }
      Statements.of(store).mustEqual(before);
      assertThat(Files.readAllBytes(store.claims())).hasSameSizeAs(claims);
      assertThat(Files.readAllBytes(store.things())).isEqualTo(things);
    }
  }

  /** Another byte in the middle and none at the end. */
  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(
        file,
        java.util.Arrays.copyOf(bytes, bytes.length - 100),
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** In a large world one report touches little of what the others tell. */
  @Test
  void writesOnlyWhatDiffers() throws IOException {
    SyntheticNews wide = new SyntheticNews(5000);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      reports.add(wide.report(i));
    }
    try (GraphStore store = Builds.store(folder.resolve("store"));
        KeptClaims kept = new KeptClaims(store.claims())) {
      write(store, kept, reports.subList(0, 19));
      ThingWork first = STAGES.things(store, kept).bringUpToDate();
      assertThat(first.resolved()).isEqualTo(19);
      assertThat(first.linked()).isEqualTo(19);

      write(store, kept, reports.subList(19, 20));
      ThingWork second = STAGES.things(store, kept).bringUpToDate();
      assertThat(second.linked()).isBetween(1, 4);
      assertThat(second.described()).isPositive().isLessThan(first.described() / 5);

      assertThat(STAGES.things(store, kept).bringUpToDate()).isEqualTo(ThingWork.NONE);
      assertThat(STAGES.things(store, kept).makeAnew()).isEqualTo(new ThingWork(20, 0, 0));
    }
  }

  @Test
  void makesTheSameAnew() throws IOException {
    Map<String, Report> held = reports(6);
    try (GraphStore store = Builds.store(folder.resolve("store"));
        KeptClaims kept = new KeptClaims(store.claims())) {
      write(store, kept, List.copyOf(held.values()));
      STAGES.things(store, kept).bringUpToDate();
      Statements before = Statements.of(store);

      STAGES.things(store, kept).makeAnew();

      Statements.of(store).mustEqual(before);
    }
  }
}
