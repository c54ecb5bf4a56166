package org.dramatis.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dramatis.model.EntityKind;

/**
 * Invented people, organisations, places, events and posts, of which few are in the news daily and
 * most hardly ever.
 */
final class SyntheticWorld {

  private static final String[] SYLLABLES =
      "ka lo mi ren tor vas del bur san qui har mon pel ost gra win sel dra fen ul".split(" ");
  private static final List<String> POSTS =
      List.of("minister", "president", "spokeswoman", "chair", "general", "mayor");
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Actor> places = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();

  /** Who or what takes part: the first are those most spoken of. */
  record Actor(String path, EntityKind kind, String name, String shortName) {}

  record Happening(
      String path, String type, Actor actor, Actor target, Optional<Actor> place, LocalDate day) {}

  record Post(String path, Actor holder, String title, Actor organisation) {}

  /**
   * @param types the IRIs of event classes
   */
  SyntheticWorld(int documents, List<String> types, Random random) {
    for (int i = 0; i < 2 * documents + 200; i++) {
      Actor actor = actor(i, random);
      actors.add(actor);
      if (actor.kind().isPlace()) {
        places.add(actor);
      }
    }
    for (int i = 0; i < 4 * documents; i++) {
      happenings.add(happening(i, types.get(skewed(types.size(), 5, random)), random));
    }
    for (int i = 0; i < documents / 2 + 10; i++) {
      String title = POSTS.get(random.nextInt(POSTS.size()));
      posts.add(new Post("tenure/" + title + "-" + i, actor(random), title, actor(random)));
    }
  }

  private static Actor actor(int rank, Random random) {
    int sort = rank % 20;
    String last = word(3, random);
    if (sort < 11) {
      return new Actor("person/" + rank, EntityKind.PERSON, word(2, random) + " " + last, last);
    }
    if (sort < 15) {
      String name = last + (sort % 2 == 0 ? " Party" : " Holdings");
      return new Actor("organisation/" + rank, EntityKind.ORGANISATION, name, last);
    }
    EntityKind kind = rank < 400 && sort < 17 ? EntityKind.COUNTRY : EntityKind.CITY;
    return new Actor("place/" + rank, kind, last, last);
  }

  private Happening happening(int number, String type, Random random) {
    String path = "event/" + type.replaceFirst(".*#", "").toLowerCase(Locale.ROOT) + "-" + number;
    Optional<Actor> place = random.nextInt(10) < 7 ? Optional.of(place(random)) : Optional.empty();
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
    return new Happening(path, type, actor(random), actor(random), place, day);
  }

  private static String word(int length, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  List<Actor> actors() {
    return actors;
  }

  List<Actor> places() {
    return places;
  }

  List<Happening> happenings() {
    return happenings;
  }

  List<Post> posts() {
    return posts;
  }

  Actor actor(Random random) {
    return actors.get(skewed(actors.size(), 5, random));
  }

  private Actor place(Random random) {
    return places.get(skewed(places.size(), 5, random));
  }

  Happening happening(Random random) {
    return happenings.get(skewed(happenings.size(), 50, random));
  }

  Post post(Random random) {
    return posts.get(skewed(posts.size(), 20, random));
  }

  /** A rank after Zipf and Mandelbrot: the larger the shift, the flatter the head. */
  private static int skewed(int size, int shift, Random random) {
    double rank = shift * Math.pow((size + shift) / (double) shift, random.nextDouble()) - shift;
    return Math.min(size - 1, (int) rank);
  }
}
