package org.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.dramatis.bench.SyntheticNews;
import org.dramatis.keep.KeptClaims;
import org.dramatis.map.ClaimNames;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.Judgement;
import org.dramatis.model.Judgement.Decision;
import org.dramatis.model.Mention;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judging, undoing, adding, replacing and removing in any order leave what they add up to. */
class JudgedRunsTest {

  /** So few people and places that each report touches the things of others. */
  private static final SyntheticNews NEWS = new SyntheticNews(12);

  @TempDir Path folder;

  private final Map<String, SyntheticNews.Report> held = new TreeMap<>();
  private final Map<String, Judgement> judged = new TreeMap<>();
  private final Map<JudgedClaim, String> names = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void leaveWhatTheyAddUpTo(long seed) throws IOException {
    Random random = new Random(seed);
    try (GraphStore store = Builds.store(folder.resolve("store"))) {
      write(store, change(store, random));
      for (int run = 0; run < 3; run++) {
        judge(store, random);
        write(store, change(store, random));
        Statements.of(store).mustEqual(madeAtOnce());
      }
      new JudgementGraph(store, SmallNews.IRIS)
          .all()
          .all()
          .forEach(new JudgementGraph(store, SmallNews.IRIS)::remove);
      judged.clear();
      write(store, List.of());
      Statements.of(store).mustEqual(madeAtOnce());
    }
  }

  private Statements madeAtOnce() throws IOException {
    try (GraphStore store = Builds.store(Files.createTempDirectory(folder, "fresh"))) {
      new JudgementGraph(store, SmallNews.IRIS).add(List.copyOf(judged.values()), names);
      write(store, List.copyOf(held.values()));
      return Statements.of(store);
    }
  }

  private static void write(GraphStore store, List<SyntheticNews.Report> reports) {
    SmallNews.write(
        store,
        reports.stream()
            .map(report -> new SmallNews.Report(report.article(), report.claims()))
            .toArray(SmallNews.Report[]::new));
  }

  private List<SyntheticNews.Report> change(GraphStore store, Random random) {
    List<String> removed = held.keySet().stream().filter(id -> random.nextInt(6) == 0).toList();
    store.write(update -> removed.forEach(id -> update.remove(SmallNews.IRIS.document(id))));
    removed.forEach(held::remove);
    Map<String, SyntheticNews.Report> written = new TreeMap<>();
    for (int i = 1 + random.nextInt(5); i >= 0; i--) {
      SyntheticNews.Report report = NEWS.report(random.nextInt(16), random.nextInt(2));
      written.put(report.article().id(), report);
    }
    held.putAll(written);
    return List.copyOf(written.values());
  }

  /** Judges some claims of the reports that are there, and takes some judgements back. */
  private void judge(GraphStore store, Random random) {
    JudgementGraph graph = new JudgementGraph(store, SmallNews.IRIS);
    List<Judgement> undone =
        judged.values().stream().filter(judgement -> random.nextInt(4) == 0).toList();
    undone.forEach(graph::remove);
    undone.forEach(judgement -> judged.remove(judgement.id()));
    List<Judgement> made = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Decision decision = Decision.values()[random.nextInt(3)];
      boolean people = random.nextInt(3) > 0;
      List<JudgedClaim> about = new ArrayList<>();
      about.add(any(random, people));
      if (decision != Decision.REJECT) {
        about.add(any(random, people));
      }
      made.add(new Judgement(decision, about, "anna", Instant.EPOCH, Optional.empty()));
    }
    made.removeIf(judgement -> judged.putIfAbsent(judgement.id(), judgement) != null);
    graph.add(made, names);
    try (KeptClaims kept = new KeptClaims(store.claims())) {
      SmallNews.STAGES.things(store, kept).bringUpToDate();
    }
    assertThat(graph.all().all()).containsExactlyElementsOf(judged.values());
  }

  private JudgedClaim any(Random random, boolean people) {
    List<SyntheticNews.Report> reports = List.copyOf(held.values());
    DocumentClaims document = reports.get(random.nextInt(reports.size())).claims();
    List<? extends Mention> mentions =
        people ? document.claims().entities() : document.claims().events();
    Mention mention = mentions.get(random.nextInt(mentions.size()));
    JudgedClaim claim = JudgedClaim.of(document, mention).orElseThrow();
    names.put(claim, new ClaimNames(SmallNews.IRIS, document).of(mention));
    return claim;
  }
}
