package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;
import org.dramatis.resolve.event.Dates;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Reads documents one by one and keeps of each only what the comparison of names needs. */
public final class Gathering {

  private static final int CONTEXT = 64;
  private static final int[] NONE = {};

  private final NameKnowledge knowledge;
  private final NameForms forms;
  private final List<Member> members = new ArrayList<>();

  /** In how many documents a name stands, and the last document in which it was seen. */
  private int[] spread = new int[1 << 10];

  private int[] seen = new int[1 << 10];
  private BitSet everyday;
  private final TreeSet<String> apart = new TreeSet<>();
  private int documents;

  public Gathering(NameKnowledge knowledge) {
    this.knowledge = knowledge;
    this.forms = new NameForms(knowledge);
  }

  public void add(DocumentClaims document) {
    documents++;
    everyday = null;
    List<NameForms.Name> names = new ArrayList<>(document.entities().size());
    for (LocalEntity entity : document.entities()) {
      names.add(forms.name(entity.kind(), entity.name()));
    }
    int spans = document.claims().entities().size();
    Map<Span, EntityMention> mentions = new HashMap<>(2 * spans);
    document.claims().entities().forEach(mention -> mentions.put(mention.span(), mention));
    Map<Span, LocalEntity> entities = new HashMap<>(2 * spans);
    document.entities().forEach(e -> e.mentions().forEach(span -> entities.put(span, e)));
    CountriesInView countries = new CountriesInView(document, knowledge);
    int[] context = context(document, names);
    String id = document.document().id();
    Evidence evidence = new Evidence(document, entities);
    int first = members.size();
    for (int i = 0; i < names.size(); i++) {
      LocalEntity entity = document.entities().get(i);
      NameForms.Name name = names.get(i);
      members.add(
          new Member(
              id,
              entity.id(),
              entity.kind(),
              entity.named() || tells(entity),
              forms.of(entity.kind(), name, () -> countries.of(entity)),
              entity.named() ? name.text() : knowledge.usualName(name.text()).orElse(name.text()),
              aliases(entity, mentions),
              entity.mentions().size(),
              evidence.posts(entity),
              evidence.birthDate(entity),
              context));
    }
    members.subList(first, members.size()).sort(Member.ORDER);
    for (RelationMention relation : document.claims().relations()) {
      keepApart(entities.get(relation.subject()), entities.get(relation.object()));
    }
  }

  /** Whether a description tells which thing it is: a country's adjective. */
  private boolean tells(LocalEntity entity) {
    return entity.kind().isPlace() && knowledge.usualName(entity.name()).isPresent();
  }

  private List<String> aliases(LocalEntity entity, Map<Span, EntityMention> mentions) {
    Set<String> aliases = null;
    for (Span span : entity.mentions()) {
      EntityMention mention = mentions.get(span);
      if (mention != null && mention.tellsName() && !mention.name().equals(entity.name())) {
        aliases = aliases == null ? new TreeSet<>() : aliases;
        aliases.add(forms.name(entity.kind(), mention.name()).text());
      }
    }
    return aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** The numbers of the first names of a document, ascending. */
  private int[] context(DocumentClaims document, List<NameForms.Name> names) {
    if (forms.size() > spread.length) {
      spread = Arrays.copyOf(spread, 2 * forms.size());
      seen = Arrays.copyOf(seen, spread.length);
    }
    int[] context = new int[Math.min(CONTEXT, names.size())];
    int size = 0;
    for (int i = 0; i < names.size() && size < CONTEXT; i++) {
      int number = names.get(i).number();
      if (document.entities().get(i).named() && seen[number] != documents) {
        seen[number] = documents;
        spread[number]++;
        context[size++] = number;
      }
    }
    int[] found = Arrays.copyOf(context, size);
    Arrays.sort(found);
    return found;
  }

  /** Two people that a claim relates are two, whatever they are called in another document. */
  private void keepApart(LocalEntity subject, LocalEntity object) {
    if (subject != null
        && object != null
        && subject.named()
        && object.named()
        && subject.kind() == EntityKind.PERSON
        && object.kind() == EntityKind.PERSON) {
      String one = forms.of(subject.kind(), subject.name());
      String other = forms.of(object.kind(), object.name());
      apart.add(pair(one, other));
    }
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
  }

  boolean areApart(String one, String other) {
    return apart.contains(pair(one, other));
  }

  /** In their order, which is quickly made where the documents came in that of their ids. */
  List<Member> members() {
    List<Member> ordered = new ArrayList<>(members);
    ordered.sort(Member.ORDER);
    return ordered;
  }

  NameForms forms() {
    return forms;
  }

  /** The number of names two contexts share that are not in the news of every day. */
  int overlap(Context one, Context other) {
    return one.shared(other, everyday());
  }

  /** The numbers of those names. */
  Set<Integer> shared(Context one, Context other) {
    Set<Integer> shared = one.names();
    shared.retainAll(other.names());
    shared.removeIf(everyday()::get);
    return shared;
  }

  private BitSet everyday() {
    if (everyday == null) {
      everyday = new BitSet();
      int most = Math.max(5, documents / 20);
      for (int name = 0; name < spread.length; name++) {
        everyday.set(name, spread[name] > most);
      }
    }
    return everyday;
  }

  /** The posts and dates that a document's claims give to its people. */
  private final class Evidence {
    private final Map<LocalEntity, TreeSet<Integer>> posts = new IdentityHashMap<>();
    private final Map<LocalEntity, String> births = new IdentityHashMap<>();

    Evidence(DocumentClaims document, Map<Span, LocalEntity> entities) {
      for (TenureMention tenure : document.claims().tenures()) {
        LocalEntity holder = entities.get(tenure.holder());
        LocalEntity body = tenure.organisation().map(entities::get).orElse(null);
        List<String> title = Folding.words(tenure.title());
        if (holder != null && body != null && body.named() && !title.isEmpty()) {
          TreeSet<Integer> found = posts.computeIfAbsent(holder, key -> new TreeSet<>());
          found.add(forms.number("title " + title.get(title.size() - 1)));
          found.add(forms.number("body " + Folding.fold(body.name())));
        }
      }
      Map<Span, String> times = new HashMap<>();
      for (TimeMention time : document.claims().times()) {
        Dates.of(time.timex()).ifPresent(date -> times.put(time.span(), date));
      }
      for (RelationMention relation : document.claims().relations()) {
        LocalEntity subject = entities.get(relation.subject());
        String date = times.get(relation.object());
        if (relation.predicate().endsWith("birthDate") && subject != null && date != null) {
          births.merge(subject, date, (one, other) -> one.length() >= other.length() ? one : other);
        }
      }
    }

    int[] posts(LocalEntity entity) {
      TreeSet<Integer> found = posts.get(entity);
      return found == null ? NONE : found.stream().mapToInt(post -> post).toArray();
    }

    String birthDate(LocalEntity entity) {
      return births.getOrDefault(entity, "");
    }
  }
}
