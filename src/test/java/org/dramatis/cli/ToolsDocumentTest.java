package org.dramatis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dramatis.export.ExportFormat;
import org.dramatis.serve.GraphServer;
import org.dramatis.serve.ServerSettings;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands and programs that docs/tools.md shows, with the graph of the harbour. */
class ToolsDocumentTest {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String SHOWN = "http://localhost:3030/";

  @TempDir Path folder;
  private String store;
  private String document;

  @BeforeEach
  void prepare() throws IOException {
    store = Terminal.harbourStore(folder.resolve("store")).toString();
    document = Files.readString(Path.of("docs/tools.md")).replace("Marta Quell", "Ana Müller");
  }

  @Test
  void everyExportShownWritesSomething() throws IOException {
    List<List<String>> commands = exports();
    assertThat(commands).hasSizeGreaterThan(8);
    for (List<String> words : commands) {
      int output = words.indexOf("-o") + 1;
      if (output > 0) {
        Path target = folder.resolve(words.get(output));
        words.set(output, target.toString());
        run(words);
        assertThat(target).exists();
      }
    }
    assertThat(folder.resolve("news-tables/posts.csv")).exists();
    assertThat(folder.resolve("news-neo4j/nodes.csv")).exists();
  }

  @Test
  void whatIsSentToAnotherStoreArrives() {
    FusekiServer server =
        FusekiServer.create().add("/news", DatasetGraphFactory.createTxnMem()).port(0).build();
    server.start();
    try {
      List<List<String>> commands = exports();
      commands.removeIf(words -> !words.contains("--remote"));
      assertThat(commands).hasSize(2);
      for (List<String> words : commands) {
        words.replaceAll(word -> word.replace(":3031/", ":" + server.getPort() + "/"));
        run(words);
      }
    } finally {
      server.stop();
    }
  }

  @Test
  void everyFormatIsShownByItsNameOrItsEnding() {
    String shown = String.join("\n", exports().stream().map(Object::toString).toList());
    for (ExportFormat format :
        List.of(
            ExportFormat.GEXF,
            ExportFormat.GRAPHML,
            ExportFormat.CYTOSCAPE,
            ExportFormat.FTM,
            ExportFormat.NIF,
            ExportFormat.NQUADS)) {
      assertThat(shown).contains("." + format.ending());
    }
    assertThat(shown).contains("neo4j", "csv", "rocrate");
  }

  @Test
  void theProgramForTablesReadsThem() throws Exception {
    run(List.of("export", "--format", "csv", "-o", folder.resolve("news-tables").toString()));
    assertThat(python(program("csv.DictReader(file)")))
        .isEqualTo("Ana Müller | mayor | Port Alder | 2029\n");
  }

  @Test
  void theProgramAndTheCommandThatAskTheServerAreAnswered() throws Exception {
    try (GraphStore opened = GraphStore.open(Path.of(store));
        GraphServer server = GraphServer.start(opened, ServerSettings.onPort(0))) {
      String address = server.address().toString();
      assertThat(python(program("urlopen").replace(SHOWN, address)))
          .isEqualTo("Ana Müller 2\nTom Reed 2\n");
      String curl = document.lines().filter(line -> line.startsWith("    curl ")).findFirst().get();
      assumeTrue(isThere("curl"), "curl is not there");
      assertThat(
              output("bash", "-c", curl.strip().replace("curl", "curl -s").replace(SHOWN, address)))
          .startsWith("s,p,o")
          .hasLineCount(4);
    }
  }

  @Test
  void everyLinkOfTheTableLeadsToAHeading() {
    List<String> headings =
        document
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(
                line ->
                    line.substring(3).toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-'))
            .toList();
    Matcher links = Pattern.compile("\\]\\(#([^)]*)\\)").matcher(document);
    assertThat(links.results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(headings).contains(link));
  }

  private void run(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--store", store));
    Terminal terminal = Terminal.run(all.toArray(String[]::new));
    assertThat(terminal.code()).as("%s: %s", words, terminal.err()).isEqualTo(Command.DONE);
  }

  /** The words of every export that is shown. */
  private List<List<String>> exports() {
    List<List<String>> commands = new ArrayList<>();
    document
        .lines()
        .filter(line -> line.startsWith("    ./dramatis export "))
        .forEach(
            line ->
                commands.add(
                    new ArrayList<>(
                        WORD.matcher(line.strip().substring("./dramatis ".length()))
                            .results()
                            .map(ToolsDocumentTest::word)
                            .toList())));
    return commands;
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private String program(String words) {
    return Stream.of(document.split("```python\n"))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf("```")))
        .filter(program -> program.contains(words))
        .findFirst()
        .orElseThrow();
  }

  private String python(String program) throws IOException, InterruptedException {
    assumeTrue(isThere("python3"), "Python is not there");
    return output("python3", "-c", program);
  }

  private String output(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return printed;
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
