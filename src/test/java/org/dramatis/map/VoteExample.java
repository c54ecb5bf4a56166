package org.dramatis.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.dramatis.model.Article;
import org.dramatis.model.Basis;
import org.dramatis.model.Claims;
import org.dramatis.model.Copy;
import org.dramatis.model.DateBasis;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.Entity;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.Event;
import org.dramatis.model.EventArgument;
import org.dramatis.model.EventMention;
import org.dramatis.model.Fact;
import org.dramatis.model.Factuality;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.LocalEvent;
import org.dramatis.model.LocalThing;
import org.dramatis.model.MentionReference;
import org.dramatis.model.Metadata;
import org.dramatis.model.Participation;
import org.dramatis.model.QuotationMention;
import org.dramatis.model.RelationMention;
import org.dramatis.model.Span;
import org.dramatis.model.Support;
import org.dramatis.model.Tenure;
import org.dramatis.model.TenureMention;
import org.dramatis.model.Text;
import org.dramatis.model.Things;
import org.dramatis.model.TimeMention;
import org.dramatis.model.TimexType;

/** One sentence of news with every sort of claim in it, and the things it is about. */
public final class VoteExample {

  public static final String ID = "vote";
  public static final String SHA256 = "00ff".repeat(16);
  public static final String DR = "https://w3id.org/dramatis/ns#";
  public static final Run RUN = Run.of(Map.of("dramatis", "0.1", "corenlp", "4.5"));

  static final String TEXT =
      "Ruritania's council voted on Sunday, a spokesman for Mayor Ana Lind said.";
  static final Span COUNCIL = span("Ruritania's council");
  static final Span RURITANIA = span("Ruritania");
  static final Span VOTED = span("voted");
  static final Span SUNDAY = span("Sunday");
  static final Span LIND = span("Ana Lind");
  static final Span SPOKESMAN = span("a spokesman");

  private VoteExample() {}

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  static Grounds grounds(Span span, double confidence, String foundBy) {
    return new Grounds(span, Text.of(TEXT).slice(span), confidence, foundBy);
  }

  public static Article article() {
    return new Article(ID, Text.of(TEXT), metadata(), List.of());
  }

  private static Metadata metadata() {
    return new Metadata(
        Optional.of("A vote"),
        Optional.of(LocalDate.of(2020, 1, 6)),
        DateBasis.GIVEN,
        Optional.of("The Gazette"),
        Optional.empty(),
        Optional.of("https://gazette.example/vote?id=1"),
        Optional.of("en"));
  }

  public static DocumentClaims claims() {
    return claims(ID);
  }

  public static DocumentClaims claims(String id) {
    return new DocumentClaims(
        new Document(id, metadata(), SHA256, "1a2b"),
        new Claims(
            List.of(new Span(0, TEXT.length())),
            entityMentions(),
            List.of(
                new TimeMention(grounds(SUNDAY, 0.97, "time"), "2020-01-05", TimexType.DATE, 0)),
            List.of(vote()),
            List.of(seat(), founding()),
            List.of(mayor()),
            List.of(quotation())),
        List.of(
            new LocalEntity(
                "council", EntityKind.ORGANISATION, "Ruritania's council", true, List.of(COUNCIL)),
            new LocalEntity("ruritania", EntityKind.COUNTRY, "Ruritania", true, List.of(RURITANIA)),
            new LocalEntity(
                "spokesman of lind", EntityKind.PERSON, "a spokesman", false, List.of(SPOKESMAN)),
            new LocalEntity("lind", EntityKind.PERSON, "Ana Lind", true, List.of(LIND))),
        List.of(new LocalEvent("voted", DR + "Vote", List.of(VOTED))));
  }

  private static List<EntityMention> entityMentions() {
    return List.of(
        mention(
            COUNCIL, 0.93, EntityMention.Form.NAME, EntityKind.ORGANISATION, "Ruritania's council"),
        mention(RURITANIA, 1, EntityMention.Form.NAME, EntityKind.PLACE, "Ruritania"),
        mention(SPOKESMAN, 0.5, EntityMention.Form.NOMINAL, EntityKind.PERSON, "spokesman"),
        mention(LIND, 0.98765, EntityMention.Form.NAME, EntityKind.PERSON, "Ana Lind"));
  }

  private static EntityMention mention(
      Span span, double confidence, EntityMention.Form form, EntityKind kind, String name) {
    OptionalInt count = span.equals(SPOKESMAN) ? OptionalInt.of(1) : OptionalInt.empty();
    return new EntityMention(
        grounds(span, confidence, "name/crf"), form, kind, name, count, 0, ClaimReader.NO_HEAD);
  }

  private static EventMention vote() {
    return new EventMention(
        grounds(VOTED, 0.91, "event/vote.v"),
        DR + "Vote",
        "vote",
        Factuality.ASSERTED,
        List.of(
            new EventArgument("actor", COUNCIL, 0.95),
            new EventArgument("actor", RURITANIA, 0.4),
            new EventArgument("date", SUNDAY, 0.9, Basis.GOVERNING)),
        Optional.of(SPOKESMAN),
        0,
        ClaimReader.NO_HEAD);
  }

  static RelationMention seat() {
    return new RelationMention(
        grounds(COUNCIL, 0.7, "relation/possessive"), DR + "headquarters", COUNCIL, RURITANIA);
  }

  static RelationMention founding() {
    return new RelationMention(
        grounds(VOTED, 0.2, "relation/founded"), DR + "foundingDate", COUNCIL, SUNDAY);
  }

  static TenureMention mayor() {
    return new TenureMention(
        grounds(span("Mayor Ana Lind"), 0.987654, "tenure/title"),
        LIND,
        "Mayor",
        Optional.of(COUNCIL),
        Optional.of(SUNDAY),
        Optional.empty(),
        false);
  }

  private static QuotationMention quotation() {
    return new QuotationMention(
        grounds(span("Ruritania's council voted on Sunday"), 0.8, "quotation/cue-after"),
        false,
        Optional.of(grounds(span("said"), 0.9, "cue")),
        Optional.of(grounds(span("a spokesman for Mayor Ana Lind"), 0.85, "source")),
        Optional.of(SPOKESMAN));
  }

  public static Things things() {
    return new Things(
        List.of(
            entity(
                "organisation/ruritania-council",
                EntityKind.ORGANISATION,
                "Ruritania Council",
                "council"),
            entity("person/ana-lind", EntityKind.PERSON, "Ana Lind", "lind"),
            entity("place/ruritania", EntityKind.COUNTRY, "Ruritania", "ruritania")),
        List.of(event()),
        List.of(
            new Tenure(
                "tenure/ana-lind-mayor",
                "person/ana-lind",
                "Mayor",
                Optional.of("organisation/ruritania-council"),
                Optional.of("2020-01"),
                Optional.of("2021"),
                true,
                List.of(new MentionReference(ID, mayor())))),
        List.of(
            new Fact(
                "organisation/ruritania-council",
                DR + "headquarters",
                "place/ruritania",
                false,
                List.of(new MentionReference(ID, seat()))),
            new Fact(
                "organisation/ruritania-council", DR + "foundingDate", "1871-05", true, List.of())),
        List.of(new Copy("vote 2", ID)));
  }

  private static Entity entity(String path, EntityKind kind, String label, String member) {
    return new Entity(
        path,
        kind,
        label,
        new TreeSet<>(List.of(label, label + "!")),
        new Support(3, 2, 1),
        Optional.of("Ruritania_(\"old\")").filter(page -> kind == EntityKind.COUNTRY),
        List.of(new LocalThing(ID, member)));
  }

  private static Event event() {
    return new Event(
        "event/vote-2020-01-05",
        DR + "Vote",
        "Ruritania Council voted",
        List.of(new Participation("actor", "organisation/ruritania-council")),
        Optional.of("2020-01-05"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(12),
        Factuality.ASSERTED,
        new Support(1, 1, 1),
        List.of(new LocalThing(ID, "voted")));
  }
}
