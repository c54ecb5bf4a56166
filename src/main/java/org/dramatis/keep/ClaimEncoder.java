package org.dramatis.keep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dramatis.bytes.ByteSink;
import org.dramatis.model.Claims;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Mention;
import org.dramatis.model.Metadata;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;

/**
 * Writes claims as bytes, as far as their graph keeps them: confidences with three digits, no head
 * tokens, each claim and each argument once. {@link ClaimDecoder} gives what the graph would give.
 */
final class ClaimEncoder {

  /** Confidences are kept in this many parts of 1. */
  static final int PARTS = 1000;

  private final Map<String, Integer> places = new HashMap<>();
  private final ByteSink strings = new ByteSink();
  private final ByteSink body = new ByteSink();
  private int last;

  private ClaimEncoder() {}

  static byte[] encode(DocumentClaims document) {
    ClaimEncoder encoder = new ClaimEncoder();
    encoder.write(document);
    ByteSink whole = new ByteSink();
    whole.writeNumber(encoder.places.size());
    whole.write(encoder.strings.toBytes());
    whole.write(encoder.body.toBytes());
    return whole.toBytes();
  }

  private void write(DocumentClaims document) {
    Claims claims = document.claims();
    Map<Span, LocalEntity> entities = new HashMap<>();
    Map<Span, LocalEvent> events = new HashMap<>();
    document.entities().forEach(thing -> thing.mentions().forEach(at -> entities.put(at, thing)));
    document.events().forEach(thing -> thing.mentions().forEach(at -> events.put(at, thing)));
    LocalPlaces<LocalEntity> localEntities =
        LocalPlaces.of(document.entities(), claims.entities(), entities, LocalEntity::id);
    LocalPlaces<LocalEvent> localEvents =
        LocalPlaces.of(document.events(), claims.events(), events, LocalEvent::id);
    writeDocument(document.document());
    writeAll(claims.sentences(), this::writeNext);
    writeAll(localEntities.ordered(), this::writeEntity);
    writeAll(localEvents.ordered(), this::writeEvent);
    writeAll(claims.entities(), mention -> writeMention(mention, localEntities.of(mention)));
    writeAll(claims.times(), this::writeTime);
    writeAll(claims.events(), mention -> writeMention(mention, localEvents.of(mention)));
    writeAll(once(claims.relations()), this::writeRelation);
    writeAll(once(claims.tenures()), this::writeTenure);
    writeAll(once(claims.quotations()), this::writeQuotation);
  }

  private <T> void writeAll(List<T> list, java.util.function.Consumer<T> writer) {
    body.writeNumber(list.size());
    last = 0;
    list.forEach(writer);
  }

  /** Of claims that differ in how sure they are alone, a graph keeps the first. */
  private static <T extends Mention> List<T> once(List<T> mentions) {
    Set<List<Object>> seen = new HashSet<>();
    List<T> kept = new ArrayList<>(mentions.size());
    for (T mention : mentions) {
      if (seen.add(ClaimContent.of(mention))) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private void writeDocument(Document document) {
    Metadata metadata = document.metadata();
    writeString(document.id());
    writeString(document.sha256());
    writeString(document.fingerprint());
    body.writeNumber(metadata.dateBasis().ordinal());
    metadata.issued().ifPresent(day -> writeString(day.toString()));
    List.of(
            metadata.title(),
            metadata.publisher(),
            metadata.creator(),
            metadata.source(),
            metadata.language())
        .forEach(this::writeOptional);
  }

  private void writeEntity(LocalEntity entity) {
    writeString(entity.id());
    writeString(entity.name());
    body.writeNumber(entity.kind().ordinal() << 1 | (entity.named() ? 1 : 0));
  }

  private void writeEvent(LocalEvent event) {
    writeString(event.id());
    writeString(event.type());
  }

  private void writeMention(EntityMention mention, int thing) {
    writeNext(mention.grounds());
    body.writeNumber(thing);
    body.writeNumber(mention.kind().ordinal() * 4 + mention.form().ordinal());
    boolean same = mention.name().equals(mention.grounds().text());
    writeOptional(same ? Optional.empty() : Optional.of(mention.name()));
    body.writeNumber(mention.count().isPresent() ? 1 : 0);
    mention.count().ifPresent(body::writeSigned);
    body.writeSigned(mention.sentence());
  }

  private void writeTime(TimeMention mention) {
    writeNext(mention.grounds());
    writeString(mention.timex());
    body.writeNumber(mention.type().ordinal());
    body.writeSigned(mention.sentence());
  }

  private void writeMention(EventMention mention, int thing) {
    writeNext(mention.grounds());
    body.writeNumber(thing);
    writeString(mention.type());
    writeString(mention.lemma());
    body.writeNumber(mention.factuality().ordinal());
    writeOptionalSpan(mention.attributedTo());
    body.writeSigned(mention.sentence());
    List<EventArgument> arguments = ClaimContent.once(mention.arguments());
    body.writeNumber(arguments.size());
    for (EventArgument argument : arguments) {
      writeString(argument.role());
      writeSpan(argument.mention());
      body.writeNumber(parts(argument.confidence()));
      body.writeNumber(argument.basis().ordinal());
    }
  }

  private void writeRelation(RelationMention mention) {
    writeNext(mention.grounds());
    writeString(mention.predicate());
    writeSpan(mention.subject());
    writeSpan(mention.object());
    body.writeNumber(mention.period().over() ? 1 : 0);
    writeOptionalSpan(mention.period().begin());
    writeOptionalSpan(mention.period().end());
  }

  private void writeTenure(TenureMention mention) {
    writeNext(mention.grounds());
    writeString(mention.title());
    body.writeNumber(mention.former() ? 1 : 0);
    writeSpan(mention.holder());
    writeOptionalSpan(mention.organisation());
    writeOptionalSpan(mention.begin());
    writeOptionalSpan(mention.end());
  }

  private void writeQuotation(QuotationMention mention) {
    writeNext(mention.grounds());
    body.writeNumber(mention.direct() ? 1 : 0);
    writeOptionalGrounds(mention.cue());
    writeOptionalGrounds(mention.source());
    writeOptionalSpan(mention.speaker());
  }

  /** What follows in a list begins where the one before begins, or later. */
  private void writeNext(Grounds grounds) {
    writeNext(grounds.span());
    writeRest(grounds);
  }

  private void writeNext(Span span) {
    body.writeSigned(span.begin() - last);
    body.writeNumber(span.length());
    last = span.begin();
  }

  private void writeRest(Grounds grounds) {
    writeString(grounds.text());
    writeString(grounds.foundBy());
    body.writeNumber(parts(grounds.confidence()));
  }

  private void writeOptionalGrounds(Optional<Grounds> grounds) {
    writeOptionalSpan(grounds.map(Grounds::span));
    grounds.ifPresent(this::writeRest);
  }

  private void writeSpan(Span span) {
    body.writeSigned(span.begin() - last);
    body.writeNumber(span.length());
  }

  private void writeOptionalSpan(Optional<Span> span) {
    body.writeNumber(span.isPresent() ? 1 : 0);
    span.ifPresent(this::writeSpan);
  }

  private void writeOptional(Optional<String> string) {
    body.writeNumber(string.map(words -> 1 + place(words)).orElse(0));
  }

  private void writeString(String string) {
    body.writeNumber(place(string));
  }

  private int place(String string) {
    Integer known = places.putIfAbsent(string, places.size());
    if (known == null) {
      strings.writeString(string);
      return places.size() - 1;
    }
    return known;
  }

  /** As {@code Literals.confidence} rounds. */
  private static int parts(double confidence) {
    return BigDecimal.valueOf(confidence)
        .movePointRight(3)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** The local things of a document in the order of their first mention, and whose a mention is. */
  private record LocalPlaces<T>(List<T> ordered, Map<Span, Integer> places) {

    static <T> LocalPlaces<T> of(
        List<T> things,
        List<? extends Mention> mentions,
        Map<Span, T> byMention,
        java.util.function.Function<T, String> id) {
      Map<T, Span> first = new java.util.IdentityHashMap<>();
      for (Mention mention : mentions) {
        T thing = byMention.get(mention.span());
        if (thing != null) {
          first.putIfAbsent(thing, mention.span());
        }
      }
      Span none = new Span(0, 0);
      List<T> ordered = new ArrayList<>(things);
      ordered.sort(
          Comparator.comparing((T thing) -> first.getOrDefault(thing, none)).thenComparing(id));
      Map<T, Integer> numbers = new java.util.IdentityHashMap<>();
      ordered.forEach(thing -> numbers.put(thing, numbers.size() + 1));
      Map<Span, Integer> places = new HashMap<>();
      byMention.forEach((span, thing) -> places.put(span, numbers.get(thing)));
      return new LocalPlaces<>(ordered, places);
    }

    /** Counted from 1; 0 for a mention that is no thing. */
    int of(Mention mention) {
      return places.getOrDefault(mention.span(), 0);
    }
  }
}
