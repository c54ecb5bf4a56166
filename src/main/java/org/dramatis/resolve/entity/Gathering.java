package org.dramatis.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;
import org.dramatis.resolve.copy.Sketch;
import org.dramatis.resolve.event.Dates;
import org.dramatis.resolve.name.Folding;
import org.dramatis.resolve.name.NameKnowledge;

/** Reads documents one by one and keeps of each only what the comparison of names needs. */
public final class Gathering {

  private static final int CONTEXT = 64;

  private final NameForms forms;
  private final Map<String, String> shared = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<Integer, Integer> spread = new HashMap<>();
  private final TreeSet<String> apart = new TreeSet<>();
  private int documents;

  public Gathering(NameKnowledge knowledge) {
    this.forms = new NameForms(knowledge);
  }

  public void add(DocumentClaims document) {
    documents++;
    Map<Span, EntityMention> mentions = new HashMap<>();
    document.claims().entities().forEach(mention -> mentions.put(mention.span(), mention));
    Map<Span, LocalEntity> entities = new HashMap<>();
    document.entities().forEach(e -> e.mentions().forEach(span -> entities.put(span, e)));
    String country = country(document);
    int[] context = context(document);
    String id = document.document().id();
    Evidence evidence = new Evidence(document, entities);
    for (LocalEntity entity : document.entities()) {
      members.add(
          new Member(
              id,
              entity.id(),
              entity.kind(),
              entity.named(),
              share(forms.of(entity.kind(), entity.name(), country)),
              share(entity.name()),
              aliases(entity, mentions),
              entity.mentions().size(),
              evidence.posts(entity),
              evidence.birthDate(entity),
              context));
    }
    for (RelationMention relation : document.claims().relations()) {
      keepApart(entities.get(relation.subject()), entities.get(relation.object()));
    }
  }

  private String share(String name) {
    return shared.computeIfAbsent(name, key -> key);
  }

  private List<String> aliases(LocalEntity entity, Map<Span, EntityMention> mentions) {
    TreeSet<String> aliases = new TreeSet<>();
    for (Span span : entity.mentions()) {
      EntityMention mention = mentions.get(span);
      if (mention != null && mention.form() == Form.NAME && !mention.name().equals(entity.name())) {
        aliases.add(share(mention.name()));
      }
    }
    return List.copyOf(aliases);
  }

  /** The country that the document speaks of most; none if two are as frequent. */
  private static String country(DocumentClaims document) {
    String most = "";
    int count = 0;
    for (LocalEntity entity : document.entities()) {
      int mentions = entity.mentions().size();
      if (entity.kind() == EntityKind.COUNTRY && mentions >= count) {
        most = mentions > count ? entity.name() : "";
        count = mentions;
      }
    }
    return most;
  }

  private int[] context(DocumentClaims document) {
    int[] context =
        document.entities().stream()
            .filter(LocalEntity::named)
            .mapToInt(entity -> (int) Sketch.hash(forms.of(entity.kind(), entity.name())))
            .distinct()
            .limit(CONTEXT)
            .sorted()
            .toArray();
    Arrays.stream(context).forEach(name -> spread.merge(name, 1, Integer::sum));
    return context;
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

  List<Member> members() {
    return members.stream().sorted(Member.ORDER).toList();
  }

  NameForms forms() {
    return forms;
  }

  /** The number of names two contexts share that are not in the news of every day. */
  int overlap(Context one, Context other) {
    int most = Math.max(5, documents / 20);
    return one.shared(other, name -> spread.getOrDefault(name, 0) <= most);
  }

  /** The posts and dates that a document's claims give to its people. */
  private static final class Evidence {
    private final Map<LocalEntity, TreeSet<Integer>> posts = new HashMap<>();
    private final Map<LocalEntity, String> births = new HashMap<>();

    Evidence(DocumentClaims document, Map<Span, LocalEntity> entities) {
      for (TenureMention tenure : document.claims().tenures()) {
        LocalEntity holder = entities.get(tenure.holder());
        LocalEntity body = tenure.organisation().map(entities::get).orElse(null);
        List<String> title = Folding.words(tenure.title());
        if (holder != null && body != null && body.named() && !title.isEmpty()) {
          TreeSet<Integer> found = posts.computeIfAbsent(holder, key -> new TreeSet<>());
          found.add((int) Sketch.hash("title " + title.get(title.size() - 1)));
          found.add((int) Sketch.hash("body " + Folding.fold(body.name())));
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
      return posts.getOrDefault(entity, new TreeSet<>()).stream().mapToInt(post -> post).toArray();
    }

    String birthDate(LocalEntity entity) {
      return births.getOrDefault(entity, "");
    }
  }
}
