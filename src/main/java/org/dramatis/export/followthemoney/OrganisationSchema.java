package org.dramatis.export.followthemoney;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells by its name whether an organisation is a company or a public body, where the name tells.
 */
final class OrganisationSchema {

  private final Set<String> legalForms = new TreeSet<>(WordLists.lines("legal-forms.txt"));
  private final List<String> publicBodies = WordLists.lines("public-bodies.txt");

  /** "Company", "PublicBody", or "Organization" where the name does not tell. */
  String of(String name) {
    String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ").strip() + " ";
    String last = words.strip().substring(words.strip().lastIndexOf(' ') + 1).replace(".", "");
    if (words.strip().indexOf(' ') > 0 && legalForms.contains(last)) {
      return "Company";
    }
    return publicBodies.stream().anyMatch(body -> words.contains(" " + body + " "))
        ? "PublicBody"
        : "Organization";
  }
}
