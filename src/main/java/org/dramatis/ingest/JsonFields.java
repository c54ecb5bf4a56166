package org.dramatis.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Metadata;

/** What a JSON object says about its document; what cannot be used is left out with a remark. */
final class JsonFields {

  private final JsonNode node;
  private final List<String> remarks;

  JsonFields(JsonNode node, List<String> remarks) {
    this.node = node;
    this.remarks = remarks;
  }

  Optional<String> id() {
    return string("id");
  }

  Metadata metadata() {
    Optional<LocalDate> date = date();
    return new Metadata(
        string("title"),
        date,
        date.isPresent() ? DateBasis.GIVEN : DateBasis.NONE,
        string("publisher"),
        string("author"),
        address(),
        string("language"));
  }

  private Optional<LocalDate> date() {
    Optional<String> string = string("date");
    Optional<LocalDate> date = string.flatMap(IsoDate::parse);
    if (string.isPresent() && date.isEmpty()) {
      remarks.add("date left out, not an ISO date: " + string.get());
    }
    return date;
  }

  private Optional<String> address() {
    Optional<String> url = string("url");
    Optional<String> address = url.filter(JsonFields::isAddress);
    if (url.isPresent() && address.isEmpty()) {
      remarks.add("url left out, not an address: " + url.get());
    }
    return address;
  }

  private static boolean isAddress(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException exception) {
      return false;
    }
  }

  /** A string, a number, or a list of them (several authors). */
  private Optional<String> string(String key) {
    JsonNode value = node.path(key);
    List<String> strings = new ArrayList<>();
    for (JsonNode element : value.isArray() ? value : List.of(value)) {
      if (element.isTextual() || element.isNumber()) {
        strings.add(element.asText().strip());
      } else if (!element.isNull() && !element.isMissingNode()) {
        remarks.add(key + " left out, not a string");
      }
    }
    strings.removeIf(String::isEmpty);
    return Optional.of(String.join(", ", strings)).filter(string -> !string.isEmpty());
  }
}
