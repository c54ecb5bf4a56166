package org.dramatis.resolve.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.copy.Sketch;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.PersonName;

/** All members of one name form that are held to be one thing. */
final class Party {

  /** Smaller parties come first where nothing else decides. */
  static final Comparator<Party> ORDER =
      Comparator.comparing(Party::form).thenComparing(party -> party.members.get(0), Member.ORDER);

  private final String form;
  private final List<Member> members;
  private final EntityKind kind;
  private final PersonName person;
  private Context context;

  /**
   * @param members in their order; at least one
   */
  Party(String form, List<Member> members, NameKnowledge knowledge) {
    this.form = form;
    this.members = members;
    this.kind = kindOf(members);
    this.person = PersonName.parse(form, knowledge);
  }

  /** The broad kind of most; among places the most frequent of the refined kinds. */
  static EntityKind kindOf(List<Member> members) {
    Map<EntityKind, Integer> broad = new TreeMap<>();
    Map<EntityKind, Integer> refined = new TreeMap<>();
    for (Member member : members) {
      broad.merge(member.kind().broad(), 1, Integer::sum);
      if (member.kind().isPlace() && member.kind() != EntityKind.PLACE) {
        refined.merge(member.kind(), 1, Integer::sum);
      }
    }
    EntityKind most = mostFrequent(broad);
    return most == EntityKind.PLACE && !refined.isEmpty() ? mostFrequent(refined) : most;
  }

  private static EntityKind mostFrequent(Map<EntityKind, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<EntityKind, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  String form() {
    return form;
  }

  List<Member> members() {
    return members;
  }

  EntityKind kind() {
    return kind;
  }

  PersonName person() {
    return person;
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  Context context() {
    if (context == null) {
      context = Context.of(members).without((int) Sketch.hash(form));
    }
    return context;
  }

  String birthDate() {
    return members.stream()
        .map(Member::birthDate)
        .filter(date -> !date.isEmpty())
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }
}
