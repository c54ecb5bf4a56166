package org.dramatis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the table of packages in docs/architecture.md. */
@AnalyzeClasses(packages = "org.dramatis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package with those of ours that it may know. */
  private static final Map<String, List<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("ontology", List.of("model")),
              Map.entry("ingest", List.of("model")),
              Map.entry("bytes", List.of()),
              Map.entry("cache", List.of()),
              Map.entry("linear", List.of()),
              Map.entry("annotate", List.of("model", "bytes", "cache")),
              Map.entry("keep", List.of("model", "bytes")),
              Map.entry("dictionary", List.of("model", "cache")),
              Map.entry("extract", List.of("model", "ontology", "linear")),
              Map.entry("resolve", List.of("model", "linear")),
              Map.entry("map", List.of("model", "ontology")),
              Map.entry("store", List.of("model")),
              Map.entry("query", List.of("model", "store")),
              Map.entry("export", List.of("model", "query")),
              Map.entry("search", List.of("model", "store")),
              Map.entry("view", List.of("model", "ontology", "store", "query", "search", "export")),
              Map.entry("serve", List.of("model", "store", "query", "search", "export", "view")),
              Map.entry(
                  "cli",
                  List.of(
                      "model",
                      "ontology",
                      "ingest",
                      "store",
                      "query",
                      "search",
                      "export",
                      "serve",
                      "cache",
                      "dictionary"))));

  @ArchTest
  void everyPackageKnowsOnlyWhatTheTableAllows(JavaClasses all) {
    MAY_KNOW.forEach(
        (name, allowed) -> {
          Set<String> others = new TreeSet<>(MAY_KNOW.keySet());
          allowed.forEach(others::remove);
          others.remove(name);
          String[] forbidden = others.stream().map(ArchitectureTest::within).toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(within(name))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .allowEmptyShould(true)
              .check(all);
        });
  }

  @ArchTest
  void everyPackageStandsInTheTable(JavaClasses all) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : all) {
      String[] parts = type.getPackageName().split("\\.");
      if (parts.length > 2) {
        found.add(parts[2]);
      }
    }
    assertThat(MAY_KNOW.keySet()).containsAll(found);
  }

  @ArchTest
  static final ArchRule modelKnowsTheLanguageAlone =
      classes()
          .that()
          .resideInAPackage(within("model"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(within("model"), "java..");

  @ArchTest static final ArchRule coreNlpStaysInAnnotate = keptIn("edu.stanford.nlp..", "annotate");

  @ArchTest
  static final ArchRule tdbAndShaclStayInStore =
      keptInAny(List.of("org.apache.jena.tdb2..", "org.apache.jena.shacl.."), "store");

  @ArchTest
  static final ArchRule fusekiStaysInServe =
      keptInAny(
          List.of("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet.."), "serve");

  @ArchTest
  static final ArchRule luceneStaysInSearch =
      keptInAny(List.of("org.apache.lucene..", "org.apache.jena.query.text.."), "search");

  @ArchTest static final ArchRule commonsCliStaysInCli = keptIn("org.apache.commons.cli..", "cli");

  @ArchTest static final ArchRule jsoupStaysInIngest = keptIn("org.jsoup..", "ingest");

  @ArchTest
  static final ArchRule jacksonReadsAndWrites =
      noClasses()
          .that()
          .resideOutsideOfPackages(within("ingest"), within("export"), within("serve"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule commonsCsvWritesTables =
      noClasses()
          .that()
          .resideOutsideOfPackages(within("export"), within("view"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule extractionKnowsNoJena =
      noClasses()
          .that()
          .resideInAnyPackage(
              within("extract"), within("resolve"), within("ingest"), within("annotate"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule onlyTheCommandLineTalksToTheTerminal =
      noClasses()
          .that(not(resideInAPackage(within("cli"))))
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingThrowsAnythingGeneral =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Util|Utils|Helper|Manager|Processor|Handler|Impl|Base|Common|Data|Info)")
          .orShould()
          .haveNameMatching(".*\\.(Abstract|Default)[A-Z].*");

  @ArchTest
  void everyPackageSaysWhatItIsFor(JavaClasses all) {
    Set<String> packages = new TreeSet<>();
    all.forEach(found -> packages.add(found.getPackageName()));
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(
                        java.nio.file.Path.of(
                            "src/main/java", name.replace('.', '/'), "package-info.java"))
                    .exists());
  }

  private static ArchRule keptIn(String outside, String home) {
    return keptInAny(List.of(outside), home);
  }

  private static ArchRule keptInAny(List<String> outside, String home) {
    return noClasses()
        .that(not(resideInAnyPackage(within(home))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(outside.toArray(String[]::new));
  }

  private static String within(String name) {
    return "org.dramatis." + name + "..";
  }
}
