package org.dramatis.annotate.name;

/** A word as one model sees it, by the hashes of which the names of its features are made. */
final class NameWord {

  /** What stands before the first and after the last word of a sentence. */
  static final NameWord PADDING = new NameWord("", "", TextHash.of(""), TextHash.of(""), null);

  private static final TextHash MISSING = TextHash.of("null");

  final String text;
  final String tag;
  final TextHash hash;
  final TextHash shape;

  /** Empty for the padding. */
  final TextHash cluster;

  private final TextHash ownCluster;

  private NameWord(String text, String tag, TextHash shape, TextHash cluster, TextHash ownCluster) {
    this.text = text;
    this.tag = tag;
    this.hash = TextHash.of(text);
    this.shape = shape;
    this.cluster = cluster;
    this.ownCluster = ownCluster;
  }

  /**
   * @param text spelt as in America
   */
  static NameWord of(String text, String tag, NameModel model) {
    TextHash cluster = TextHash.of(model.cluster(text));
    return new NameWord(text, tag, TextHash.of(model.shape(text)), cluster, cluster);
  }

  /** As the models were trained with it, where a feature has the cluster of the padding. */
  TextHash clusterOrMissing() {
    return ownCluster == null ? MISSING : ownCluster;
  }

  /** As the models were trained with it, where a feature has the shape of the padding alone. */
  TextHash shapeOrMissing() {
    return ownCluster == null ? MISSING : shape;
  }

  boolean is(NameWord other) {
    return hash.value() == other.hash.value() && text.equals(other.text);
  }

  boolean isShort() {
    return text.length() <= 3;
  }

  /** Whether the word is written as a name is: a capital, and no other. */
  boolean isNameCase() {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    return (Character.isUpperCase(first) || Character.isTitleCase(first)) && hasNoCapital(1);
  }

  boolean isWithoutCapitals() {
    return !text.isEmpty() && hasNoCapital(0);
  }

  private boolean hasNoCapital(int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean hasLetter() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isTaggedName() {
    return isNameCase() && tag.equals("NNP");
  }
}
