package org.dramatis.keep;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dramatis.bytes.ByteSink;
import org.dramatis.bytes.ByteSource;
import org.dramatis.model.Copy;
import org.dramatis.model.Entity;
import org.dramatis.model.Event;
import org.dramatis.model.Fact;
import org.dramatis.model.JudgedClaim;
import org.dramatis.model.LocalThing;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Ruling;
import org.dramatis.model.Tenure;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Things;

/**
 * What the graph of things holds, in a few bytes a thing: for each thing a digest of all that is
 * said of it, for each document one of the links from its claims. What has the same digest as
 * before need not be written.
 *
 * @param things digests by path
 * @param documents by id
 */
public record MadeThings(Map<String, Long> things, Map<String, Links> documents) {

  /** What an empty graph holds. */
  public static final MadeThings NONE = new MadeThings(Map.of(), Map.of());

  private static final int DIGEST_BYTES = 16;

  /**
   * What the links of a document depend on.
   *
   * @param claims the digest of its claims
   * @param things a digest of the things that its local things are
   */
  public record Links(String claims, long things) {}

  /**
   * What things will have in the graph.
   *
   * @param documents the digest of each document's claims, by its id
   */
  public static MadeThings of(Things things, Map<String, String> documents) {
    Map<String, Long> digests = new HashMap<>();
    Sums links = new Sums(documents.size());
    for (Entity entity : things.entities()) {
      digests.merge(entity.path(), digest(entity), Long::sum);
      link(links, entity.members(), entity.path());
    }
    for (Event event : things.events()) {
      digests.merge(event.path(), digest(event), Long::sum);
      link(links, event.members(), event.path());
    }
    for (Tenure tenure : things.tenures()) {
      digests.merge(tenure.path(), digest(tenure), Long::sum);
      tenure.evidence().forEach(mention -> link(links, mention, tenure.path()));
    }
    // Sums do not depend on the order of what is added up.
    for (Fact fact : things.facts()) {
      digests.merge(fact.subject(), digest(fact), Long::sum);
      if (fact.isTimed()) {
        digests.merge(fact.path(), digest(fact), Long::sum);
      }
    }
    for (Copy copy : things.copies()) {
      links.add(copy.document(), new Mixer().add(copy.original()).digest());
    }
    for (Ruling ruling : things.rulings()) {
      digests.merge(ruling.judgement().path(), digest(ruling), Long::sum);
      ruling.bound().forEach(claim -> link(links, claim, ruling));
    }
    Map<String, Links> made = new HashMap<>(2 * documents.size());
    documents.forEach((id, claims) -> made.put(id, new Links(claims, links.of(id))));
    return new MadeThings(digests, made);
  }

  /** Sums of digests by document: they do not depend on the order of what is added up. */
  private static final class Sums {
    private final Map<String, long[]> sums;

    Sums(int documents) {
      sums = new HashMap<>(2 * documents);
    }

    void add(String document, long digest) {
      sums.computeIfAbsent(document, key -> new long[1])[0] += digest;
    }

    long of(String document) {
      long[] sum = sums.get(document);
      return sum == null ? 0 : sum[0];
    }
  }

  private static void link(Sums links, List<LocalThing> members, String path) {
    for (LocalThing member : members) {
      links.add(member.document(), new Mixer().add(member.id()).add(path).digest());
    }
  }

  private static void link(Sums links, MentionReference reference, String path) {
    if (reference.mention() instanceof TenureMention mention) {
      long digest =
          new Mixer()
              .add(mention.span().begin())
              .add(mention.span().end())
              .add(mention.holder().begin())
              .add(mention.holder().end())
              .add(mention.title())
              .add(mention.organisation().toString())
              .add(path)
              .digest();
      links.add(reference.document(), digest);
    }
  }

  private static void link(Sums links, JudgedClaim claim, Ruling ruling) {
    long digest =
        new Mixer()
            .add(claim.sort().ordinal())
            .add(claim.span().begin())
            .add(claim.span().end())
            .add(claim.type())
            .add(claim.words())
            .add(claim.rank())
            .add(ruling.judgement().path())
            .add(ruling.rejects() ? 1 : 0)
            .digest();
    links.add(claim.document(), digest);
  }

  private static long digest(Ruling ruling) {
    Mixer mixer = new Mixer().add(ruling.standing().ordinal());
    ruling.against().forEach(mixer::add);
    return mixer.digest();
  }

  private static long digest(Entity entity) {
    Mixer mixer = new Mixer().add(entity.kind().ordinal()).add(entity.label());
    entity.alternativeLabels().forEach(mixer::add);
    entity.page().ifPresent(page -> mixer.add("page").add(page));
    return mixer
        .add(entity.support().mentions())
        .add(entity.support().documents())
        .add(entity.support().sources())
        .digest();
  }

  private static long digest(Event event) {
    Mixer mixer = new Mixer().add(event.type()).add(event.label());
    event.participations().forEach(part -> mixer.add(part.role()).add(part.entity()));
    return mixer
        .add(event.date().orElse("-"))
        .add(event.begin().orElse("-"))
        .add(event.end().orElse("-"))
        .add(event.amount().map(amount -> 1L + amount).orElse(0L))
        .add(event.factuality().ordinal())
        .add(event.support().mentions())
        .add(event.support().documents())
        .add(event.support().sources())
        .digest();
  }

  private static long digest(Tenure tenure) {
    return new Mixer()
        .add(tenure.holder())
        .add(tenure.title())
        .add(tenure.organisation().orElse("-"))
        .add(tenure.begin().orElse("-"))
        .add(tenure.end().orElse("-"))
        .add(tenure.former() ? 1 : 0)
        .digest();
  }

  private static long digest(Fact fact) {
    return new Mixer()
        .add(fact.predicate())
        .add(fact.object())
        .add(fact.literal() ? 1 : 0)
        .add(fact.begin().orElse("-"))
        .add(fact.end().orElse("-"))
        .add(fact.former() ? 1 : 0)
        .digest();
  }

  /** The bytes, the same for the same things. */
  byte[] toBytes() {
    ByteSink sink = new ByteSink();
    sink.writeNumber(things.size());
    new TreeMap<>(things)
        .forEach(
            (path, digest) -> {
              sink.writeString(path);
              sink.writeLong(digest);
            });
    sink.writeNumber(documents.size());
    new TreeMap<>(documents)
        .forEach(
            (id, links) -> {
              sink.writeString(id);
              sink.writeString(links.claims());
              sink.writeLong(links.things());
            });
    return sink.toBytes();
  }

  static MadeThings read(byte[] bytes) {
    ByteSource source = new ByteSource(bytes);
    Map<String, Long> things = new HashMap<>();
    for (int rest = source.readNumber(); rest > 0; rest--) {
      things.put(source.readString(), source.readLong());
    }
    Map<String, Links> documents = new HashMap<>();
    for (int rest = source.readNumber(); rest > 0; rest--) {
      documents.put(source.readString(), new Links(source.readString(), source.readLong()));
    }
    return new MadeThings(things, documents);
  }

  static String digestOf(byte[] bytes) {
    return HexFormat.of().formatHex(ClaimRecord.sha256().digest(bytes), 0, DIGEST_BYTES);
  }
}
