package org.dramatis;

import java.util.Optional;
import java.util.function.Supplier;
import org.dramatis.cache.CacheFolder;
import org.dramatis.dictionary.NameDictionary;
import org.dramatis.resolve.name.Titles;

/** Has the resolver ask the dictionary of names, which is opened with the first question. */
public final class WikipediaTitles implements Titles {

  private final Supplier<NameDictionary> source;
  private NameDictionary dictionary;

  private WikipediaTitles(Supplier<NameDictionary> source) {
    this.source = source;
  }

  /** The dictionary in the user's cache folder; made first where it is not there yet. */
  public static WikipediaTitles ofUser() {
    return new WikipediaTitles(() -> NameDictionary.in(CacheFolder.ofUser()));
  }

  @Override
  public Optional<Sense> of(String name) {
    return dictionary()
        .find(name)
        .map(meaning -> new Sense(meaning.title(), meaning.probability(), meaning.exact()));
  }

  @Override
  public int names(int number) {
    return dictionary().namesOf(number).size();
  }

  @Override
  public String title(int number) {
    return dictionary().title(number);
  }

  private synchronized NameDictionary dictionary() {
    if (dictionary == null) {
      dictionary = source.get();
    }
    return dictionary;
  }
}
