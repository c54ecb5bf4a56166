package org.dramatis.annotate.tag;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CoreNLP's tagger, taken apart: it gives access to no part of itself, so that reflection reaches
 * them.
 */
final class PublishedTagger {

  /** Of the kind of features that is made of clusters, among those for rare words. */
  private static final int CLUSTER_KIND = 3;

  private final Object tagger;

  private PublishedTagger(Object tagger) {
    this.tagger = tagger;
  }

  static PublishedTagger read(String resource) {
    return new PublishedTagger(new MaxentTagger(resource));
  }

  List<String> tags() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < ((MaxentTagger) tagger).numTags(); i++) {
      names.add(((MaxentTagger) tagger).getTag(i));
    }
    return names;
  }

  String[] openTags() throws IOException {
    return (String[]) call(field(tagger, "tags"), "getOpenTagsArray");
  }

  /** A word is rare if it was seen less often. */
  int rareBelow() throws IOException {
    return (Integer) field(tagger, "rareWordThresh");
  }

  /** Each word that was seen, with its tags. */
  Map<String, Seen> words() throws IOException {
    Object ttags = field(tagger, "tags");
    Map<String, Seen> words = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) field(field(tagger, "dict"), "dict")).entrySet()) {
      Object count = entry.getValue();
      Object tags = call(ttags, "deterministicallyExpandTags", call(count, "getTags"));
      words.put(
          (String) entry.getKey(),
          new Seen(
              (Integer) call(count, "sum"), (String) call(count, "getFirstTag"), (String[]) tags));
    }
    return words;
  }

  /**
   * A word that was seen.
   *
   * @param count how often
   * @param frequent its most frequent tag
   * @param tags those that it may have
   */
  record Seen(int count, String frequent, String[] tags) {}

  /** For each kind of feature, by value, for each tag the place of its weight; -1 for none. */
  @SuppressWarnings("unchecked")
  List<Map<String, int[]>> features() throws IOException {
    return (List<Map<String, int[]>>) field(tagger, "fAssociations");
  }

  double[] weights() throws IOException {
    return (double[]) field(field(tagger, "prob"), "lambda");
  }

  /** By word in small letters, the number of its cluster. */
  @SuppressWarnings("unchecked")
  Map<String, String> clusters() throws IOException {
    Object[] kinds = (Object[]) field(field(tagger, "extractorsRare"), "v");
    return (Map<String, String>) field(field(kinds[CLUSTER_KIND], "lexicon"), "lexicon");
  }

  private static Object field(Object holder, String name) throws IOException {
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return value(field, holder);
        }
      }
    }
    throw new IOException("CoreNLP's tagger has no " + name + " any more");
  }

  private static Object value(Field field, Object holder) throws IOException {
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IOException("Cannot reach " + field, e);
    }
  }

  private static Object call(Object holder, String name, Object... arguments) throws IOException {
    for (Method method : holder.getClass().getDeclaredMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        try {
          method.setAccessible(true);
          return method.invoke(holder, arguments);
        } catch (ReflectiveOperationException e) {
          throw new IOException("Cannot call " + method, e);
        }
      }
    }
    throw new IOException("CoreNLP's tagger has no " + name + " any more");
  }
}
