package org.dramatis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.dramatis.model.Claims;
import org.dramatis.model.Document;
import org.dramatis.model.DocumentClaims;
import org.dramatis.model.EntityKind;
import org.dramatis.model.EntityMention;
import org.dramatis.model.EntityMention.Form;
import org.dramatis.model.Grounds;
import org.dramatis.model.LocalEntity;
import org.dramatis.model.Metadata;
import org.dramatis.model.Span;

/**
 * Claims that only name things, any number of them. Names are put together from syllables and
 * words, so that first names, family names and the words of organisations are shared by many. One
 * name in eight is written otherwise: with an initial, with a letter doubled, in capitals, or the
 * family name alone.
 */
final class RecombinedNames {

  static final int MENTIONS_A_DOCUMENT = 20;

  private static final int NAMES_A_DOCUMENT = 10;
  private static final int NEIGHBOURS = 40;
  private static final String[] BEGINNINGS = {
    "Ba", "Ce", "Da", "El", "Fi", "Ga", "Ha", "Jo", "Ka", "Le", "Mi", "No", "Or", "Pe", "Ro", "Sa"
  };
  private static final String[] MIDDLES = {
    "l", "n", "r", "st", "m", "rd", "v", "nd", "k", "ss", "lm", "tt", "g", "rn", "z", "b"
  };
  private static final String[] ENDS = {
    "a", "o", "en", "ix", "us", "ey", "in", "ard", "ett", "is", "or", "ana", "ulf", "eck", "ow",
    "ic"
  };
  private static final String[] BODIES = {
    "Institute", "Trust", "Motors", "Line", "Radio", "League", "Academy", "Foundry", "Club", "Mill"
  };

  private final int things;

  RecombinedNames(int things) {
    this.things = things;
  }

  /** A document; the same for the same number. Its things are often met together. */
  DocumentClaims document(int number) {
    Random random = new Random(number);
    int story = random.nextInt(things);
    String id = "report-" + number;
    List<EntityMention> mentions = new ArrayList<>();
    List<LocalEntity> entities = new ArrayList<>();
    for (int i = 0; i < NAMES_A_DOCUMENT; i++) {
      int thing = (story + random.nextInt(NEIGHBOURS)) % things;
      String name = written(thing, random.nextInt(8 * 4));
      List<Span> spans = new ArrayList<>();
      for (int again = 0; again < MENTIONS_A_DOCUMENT / NAMES_A_DOCUMENT; again++) {
        Span span = new Span(100 * mentions.size(), 100 * mentions.size() + name.length());
        spans.add(span);
        mentions.add(mention(span, kind(thing), name));
      }
      entities.add(new LocalEntity("thing-" + i, kind(thing), name, true, spans));
    }
    Claims claims =
        new Claims(List.of(), mentions, List.of(), List.of(), List.of(), List.of(), List.of());
    Document document = new Document(id, Metadata.NONE, id, "");
    return new DocumentClaims(document, claims, entities, List.of());
  }

  private static EntityMention mention(Span span, EntityKind kind, String name) {
    Grounds grounds = new Grounds(span, name, 1, "invented");
    return new EntityMention(grounds, Form.NAME, kind, name, OptionalInt.empty(), 0, 0);
  }

  private static EntityKind kind(int thing) {
    return switch (thing % 10) {
      case 0, 1, 2 -> EntityKind.ORGANISATION;
      case 3 -> EntityKind.CITY;
      default -> EntityKind.PERSON;
    };
  }

  private static String written(int thing, int way) {
    String given = word(thing * 31 + 7);
    String family = word(thing / 64 * 17 + thing % 64);
    return switch (kind(thing)) {
      case ORGANISATION -> given + " " + family + " " + BODIES[thing / 10 % BODIES.length];
      case CITY -> given + family.toLowerCase(java.util.Locale.ROOT);
      default ->
          switch (way) {
            case 0 -> given.charAt(0) + ". " + family;
            case 1 -> given + " " + family + family.charAt(family.length() - 1);
            case 2 -> (given + " " + family).toUpperCase(java.util.Locale.ROOT);
            case 3 -> family;
            default -> given + " " + family;
          };
    };
  }

  private static String word(int number) {
    int mixed = Math.floorMod(number * 0x9E3779B1, 1 << 12);
    return BEGINNINGS[mixed & 15] + MIDDLES[mixed >> 4 & 15] + ENDS[mixed >> 8 & 15];
  }
}
