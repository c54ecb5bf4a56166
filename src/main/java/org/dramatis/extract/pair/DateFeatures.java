package org.dramatis.extract.pair;

import java.util.Set;
import org.dramatis.linear.Features;
import org.dramatis.model.Sentence;

/** Describes a date: how exact it is, and how it stands in a span of life in brackets. */
final class DateFeatures {

  private static final Set<String> DASHES = Set.of("–", "-", "—", "--");

  private final Sentence sentence;
  private final Argument date;

  DateFeatures(Scene scene, Argument date) {
    this.sentence = scene.sentence();
    this.date = date;
  }

  void describe(Features features) {
    features.add("date", shape(date.time().orElseThrow().value()));
    int open = openBefore();
    if (open >= 0) {
      String before = String.valueOf(hasDash(open, date.first()));
      String after = String.valueOf(hasDash(date.end(), closeAfter()));
      features.add("dashes", before, after);
    } else {
      features.add("dashes", "none");
    }
  }

  /** The value with all digits alike: "dddd-dd". */
  private static String shape(String value) {
    StringBuilder shape = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      shape.append(Character.isDigit(value.charAt(i)) ? 'd' : value.charAt(i));
    }
    return shape.toString();
  }

  /** The bracket that the date stands in; negative if it stands in none. */
  private int openBefore() {
    for (int i = date.first() - 1; i >= 0; i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("-LRB-")) {
        return i;
      }
      if (tag.equals("-RRB-")) {
        return -1;
      }
    }
    return -1;
  }

  private int closeAfter() {
    int token = date.end();
    while (token < sentence.tokens().size() && !sentence.token(token).tag().equals("-RRB-")) {
      token++;
    }
    return token;
  }

  private boolean hasDash(int first, int end) {
    for (int i = first; i < end; i++) {
      if (DASHES.contains(sentence.token(i).word())) {
        return true;
      }
    }
    return false;
  }
}
