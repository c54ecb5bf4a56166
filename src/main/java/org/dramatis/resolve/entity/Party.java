package org.dramatis.resolve.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dramatis.model.EntityKind;
import org.dramatis.resolve.name.NameKnowledge;
import org.dramatis.resolve.name.PersonName;
import org.dramatis.resolve.name.Titles;
import org.dramatis.resolve.name.Titles.Sense;

/** All members of one name form that are held to be one thing. */
final class Party {

  /** Smaller parties come first where nothing else decides. */
  static final Comparator<Party> ORDER =
      Comparator.comparing(Party::form).thenComparing(party -> party.members.get(0), Member.ORDER);

  private static final EntityKind[] KINDS = EntityKind.values();

  private final String form;
  private final List<Member> members;
  private final EntityKind kind;
  private final PersonName person;
  private Context context;
  private Optional<Sense> sense;

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
    int[] broad = new int[KINDS.length];
    int[] refined = new int[KINDS.length];
    for (Member member : members) {
      EntityKind kind = member.kind();
      broad[kind.broad().ordinal()]++;
      refined[kind.ordinal()] += kind.isPlace() && kind != EntityKind.PLACE ? 1 : 0;
    }
    EntityKind most = KINDS[mostFrequent(broad)];
    int place = mostFrequent(refined);
    return most == EntityKind.PLACE && refined[place] > 0 ? KINDS[place] : most;
  }

  /** Of several as frequent the last. */
  private static int mostFrequent(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] >= counts[most] ? i : most;
    }
    return most;
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

  /** What the name that most documents use stands for in a dictionary. */
  Optional<Sense> sense(Titles titles) {
    if (sense == null) {
      sense = titles.of(usualName(members));
    }
    return sense;
  }

  /** The name that most members have. */
  static String usualName(List<Member> members) {
    String first = members.get(0).name();
    if (members.stream().allMatch(member -> member.name().equals(first))) {
      return first;
    }
    Map<String, Integer> counts = new HashMap<>();
    members.forEach(member -> counts.merge(member.name(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  Context context(NameForms forms) {
    if (context == null) {
      context = Context.of(members).without(forms.number(form));
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
