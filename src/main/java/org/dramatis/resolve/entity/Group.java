package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.List;

/** The parties that are one thing, and the members found to belong to them besides. */
final class Group {

  private final List<Party> parties;
  private final List<Member> extra;
  private Context context;

  Group(List<Party> parties, List<Member> extra) {
    this.parties = parties;
    this.extra = extra;
  }

  List<Party> parties() {
    return parties;
  }

  /** Grows while single names are placed. */
  List<Member> extra() {
    return extra;
  }

  int size() {
    return parties.stream().mapToInt(party -> party.members().size()).sum();
  }

  /** The context of the parties alone, so that no placed member helps to place another. */
  Context context(NameForms forms) {
    if (context == null) {
      List<Member> all = new ArrayList<>();
      parties.forEach(party -> all.addAll(party.members()));
      context = Context.of(all);
      parties.forEach(party -> context.without(forms.number(party.form())));
    }
    return context;
  }

  List<Member> members() {
    if (extra.isEmpty() && parties.size() == 1) {
      return parties.get(0).members();
    }
    List<Member> all = new ArrayList<>(extra);
    parties.forEach(party -> all.addAll(party.members()));
    all.sort(Member.ORDER);
    return all;
  }
}
