package org.dramatis.export.network;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Scripts that bring {@link Neo4jWriter}'s files into Neo4j 5. */
final class Neo4jScripts {

  private final List<String> nodeHeader;
  private final List<String> relationshipHeader;

  Neo4jScripts(List<String> nodeHeader, List<String> relationshipHeader) {
    this.nodeHeader = nodeHeader;
    this.relationshipHeader = relationshipHeader;
  }

  /** For a database that is not running. */
  String importScript() {
    return """
        #!/bin/sh
        # Makes the database "neo4j" of these files. Stop Neo4j first; what the database held is lost.
        # Then start it, and run schema.cypher in it.
        set -eu
        cd "$(dirname "$0")"
        neo4j-admin database import full "${1:-neo4j}" --overwrite-destination \\
          --multiline-fields=true --nodes=nodes.csv --relationships=relationships.csv
        """;
  }

  String schema() {
    return """
        // What makes things quick to find.
        CREATE CONSTRAINT thing_iri IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.iri IS UNIQUE;
        CREATE FULLTEXT INDEX thing_names IF NOT EXISTS FOR (thing:Thing) ON EACH [thing.name, thing.otherNames];
        CREATE INDEX event_days IF NOT EXISTS FOR (event:Event) ON (event.firstDay, event.lastDay);
        """;
  }

  /** For a running database: adds to what it holds, and adds nothing when it is run again. */
  String load(Collection<String> labels, Collection<String> types) {
    StringBuilder script =
        new StringBuilder(
            """
            // Put nodes.csv and relationships.csv into Neo4j's folder "import", and run this in cypher-shell.
            // A name that ends with a backslash wants server.config: dbms.import.csv.legacy_quote_escaping=false

            """);
    script.append(schema()).append('\n');
    script.append(loading("nodes.csv", ""));
    script.append("  MERGE (thing:Thing {iri: row.`iri:ID`})\n");
    script
        .append("  SET ")
        .append(properties("thing", nodeHeader))
        .append("\n} IN TRANSACTIONS;\n");
    for (String label : labels) {
      script.append(
          "MATCH (thing:Thing) WHERE thing.type = %s OR thing.kind = %s SET thing:%s;\n"
              .formatted(text(label), text(label.toLowerCase(Locale.ROOT)), name(label)));
    }
    for (String type : types) {
      script
          .append('\n')
          .append(loading("relationships.csv", " WHERE row.`:TYPE` = " + text(type)));
      script.append(
          "  MATCH (from:Thing {iri: row.`:START_ID`}), (to:Thing {iri: row.`:END_ID`})\n");
      script.append("  MERGE (from)-[tie:%s {fact: row.fact}]->(to)\n".formatted(name(type)));
      script.append("  SET ").append(properties("tie", relationshipHeader));
      script.append("\n} IN TRANSACTIONS;\n");
    }
    return script.toString();
  }

  private static String loading(String file, String condition) {
    return ":auto LOAD CSV WITH HEADERS FROM 'file:///%s' AS row\nWITH row%s\nCALL {\n  WITH row\n"
        .formatted(file, condition);
  }

  /** All that a header names as properties, with their types. */
  private static String properties(String variable, List<String> header) {
    return header.stream()
        .filter(column -> !column.startsWith(":") && !column.endsWith(":ID"))
        .map(column -> variable + "." + column.replaceFirst(":.*", "") + " = " + value(column))
        .collect(Collectors.joining(", "));
  }

  private static String value(String column) {
    String cell = "row." + name(column);
    return switch (column.replaceFirst(".*:|^[^:]*$", "")) {
      case "long" -> "toInteger(" + cell + ")";
      case "double" -> "toFloat(" + cell + ")";
      case "boolean" -> "toBoolean(" + cell + ")";
      case "date" -> "date(" + cell + ")";
      default -> cell;
    };
  }

  private static String name(String word) {
    return "`" + word.replace("`", "``") + "`";
  }

  private static String text(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
