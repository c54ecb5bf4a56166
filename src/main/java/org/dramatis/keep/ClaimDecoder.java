package org.dramatis.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.dramatis.bytes.ByteSource;
import org.dramatis.model.Basis;
import org.dramatis.model.Claims;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.Metadata;
import org.dramatis.model.Period;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.TenureMention;
import org.dramatis.model.TimeMention;
import org.dramatis.model.TimexType;

/** Reads what {@link ClaimEncoder} wrote. */
final class ClaimDecoder {

  /** The head token of a mention: neither a graph nor its kept claims have it. */
  private static final int NO_HEAD = -1;

  private static final EntityKind[] KINDS = EntityKind.values();
  private static final EntityMention.Form[] FORMS = EntityMention.Form.values();
  private static final Factuality[] FACTUALITIES = Factuality.values();
  private static final Basis[] BASES = Basis.values();

  private final ByteSource source;
  private final String[] strings;
  private final List<List<Span>> entitySpans = new ArrayList<>();
  private final List<List<Span>> eventSpans = new ArrayList<>();
  private int last;

  private ClaimDecoder(byte[] bytes) {
    this.source = new ByteSource(bytes);
    this.strings = new String[source.readNumber()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = source.readString();
    }
  }

  /**
   * The claims.
   *
   * @throws RuntimeException of some sort if the bytes are others
   */
  static DocumentClaims decode(byte[] bytes) {
    return new ClaimDecoder(bytes).read();
  }

  private DocumentClaims read() {
    Document document = readDocument();
    List<Span> sentences = readAll(this::readNext);
    List<Draft> entities = readAll(() -> readThing(entitySpans, true));
    List<Draft> events = readAll(() -> readThing(eventSpans, false));
    Claims claims =
        new Claims(
            sentences,
            readAll(this::readEntity),
            readAll(this::readTime),
            readAll(this::readEvent),
            readAll(this::readRelation),
            readAll(this::readTenure),
            readAll(this::readQuotation));
    return new DocumentClaims(
        document,
        claims,
        entities.stream().map(Draft::entity).toList(),
        events.stream().map(Draft::event).toList());
  }

  /** A local thing whose mentions are still to come. */
  private record Draft(String id, String words, int kind, List<Span> mentions) {

    LocalEntity entity() {
      return new LocalEntity(id, KINDS[kind >> 1], words, (kind & 1) == 1, mentions);
    }

    LocalEvent event() {
      return new LocalEvent(id, words, mentions);
    }
  }

  private Draft readThing(List<List<Span>> spans, boolean entity) {
    List<Span> mentions = new ArrayList<>(2);
    spans.add(mentions);
    return new Draft(readString(), readString(), entity ? source.readNumber() : 0, mentions);
  }

  private <T> List<T> readAll(Supplier<T> reader) {
    int size = source.readNumber();
    List<T> list = new ArrayList<>(size);
    last = 0;
    for (int i = 0; i < size; i++) {
      list.add(reader.get());
    }
    return list;
  }

  private Document readDocument() {
    String id = readString();
    String sha256 = readString();
    String fingerprint = readString();
    DateBasis basis = DateBasis.values()[source.readNumber()];
    Optional<LocalDate> issued =
        basis == DateBasis.NONE
            ? Optional.empty()
            : Optional.of(readString()).map(LocalDate::parse);
    Optional<String> title = readOptional();
    Optional<String> publisher = readOptional();
    Optional<String> creator = readOptional();
    Optional<String> address = readOptional();
    Metadata metadata =
        new Metadata(title, issued, basis, publisher, creator, address, readOptional());
    return new Document(id, metadata, sha256, fingerprint);
  }

  private EntityMention readEntity() {
    Grounds grounds = readGrounds(readNext());
    addTo(entitySpans, grounds.span());
    int kindAndForm = source.readNumber();
    String name = readOptional().orElse(grounds.text());
    boolean counted = readTruth();
    OptionalInt count = counted ? OptionalInt.of(source.readSigned()) : OptionalInt.empty();
    return new EntityMention(
        grounds,
        FORMS[kindAndForm & 3],
        KINDS[kindAndForm >> 2],
        name,
        count,
        source.readSigned(),
        NO_HEAD);
  }

  private void addTo(List<List<Span>> spans, Span span) {
    int thing = source.readNumber();
    if (thing > 0) {
      spans.get(thing - 1).add(span);
    }
  }

  private TimeMention readTime() {
    Grounds grounds = readGrounds(readNext());
    String timex = readString();
    TimexType type = TimexType.values()[source.readNumber()];
    return new TimeMention(grounds, timex, type, source.readSigned());
  }

  private EventMention readEvent() {
    Grounds grounds = readGrounds(readNext());
    addTo(eventSpans, grounds.span());
    String type = readString();
    String lemma = readString();
    Factuality factuality = FACTUALITIES[source.readNumber()];
    Optional<Span> attributedTo = readOptionalSpan();
    int sentence = source.readSigned();
    List<EventArgument> arguments = new ArrayList<>(4);
    for (int rest = source.readNumber(); rest > 0; rest--) {
      arguments.add(readArgument());
    }
    return new EventMention(
        grounds, type, lemma, factuality, arguments, attributedTo, sentence, NO_HEAD);
  }

  private EventArgument readArgument() {
    return new EventArgument(
        readString(), readSpan(), readConfidence(), BASES[source.readNumber()]);
  }

  private RelationMention readRelation() {
    Grounds grounds = readGrounds(readNext());
    String predicate = readString();
    Span subject = readSpan();
    Span object = readSpan();
    boolean over = readTruth();
    Period period = new Period(readOptionalSpan(), readOptionalSpan(), over);
    return new RelationMention(grounds, predicate, subject, object, period);
  }

  private TenureMention readTenure() {
    Grounds grounds = readGrounds(readNext());
    String title = readString();
    boolean former = readTruth();
    return new TenureMention(
        grounds,
        readSpan(),
        title,
        readOptionalSpan(),
        readOptionalSpan(),
        readOptionalSpan(),
        former);
  }

  private QuotationMention readQuotation() {
    Grounds grounds = readGrounds(readNext());
    return new QuotationMention(
        grounds, readTruth(), readOptionalGrounds(), readOptionalGrounds(), readOptionalSpan());
  }

  private Optional<Grounds> readOptionalGrounds() {
    return readOptionalSpan().map(this::readGrounds);
  }

  private Grounds readGrounds(Span span) {
    String text = readString();
    String foundBy = readString();
    return new Grounds(span, text, readConfidence(), foundBy);
  }

  private double readConfidence() {
    return source.readNumber() / (double) ClaimEncoder.PARTS;
  }

  private Span readNext() {
    Span span = readSpan();
    last = span.begin();
    return span;
  }

  private Span readSpan() {
    int begin = last + source.readSigned();
    return new Span(begin, begin + source.readNumber());
  }

  private Optional<Span> readOptionalSpan() {
    return readTruth() ? Optional.of(readSpan()) : Optional.empty();
  }

  private boolean readTruth() {
    return source.readNumber() == 1;
  }

  private Optional<String> readOptional() {
    int place = source.readNumber();
    return place == 0 ? Optional.empty() : Optional.of(strings[place - 1]);
  }

  private String readString() {
    return strings[source.readNumber()];
  }
}
