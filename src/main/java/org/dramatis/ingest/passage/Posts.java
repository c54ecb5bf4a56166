package org.dramatis.ingest.passage;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines of embedded posts, from the line that signs or marks one back to its first. */
final class Posts {

  /** A post holds 280 characters; addresses and the name of who wrote it come on top. */
  private static final int LONGEST = 600;

  private final Pattern signature;
  private final Pattern signed;
  private final Pattern marked;
  private final Pattern further;

  Posts(Rules rules) {
    signature = rules.pattern("post.signature");
    signed = rules.pattern("post.end");
    marked = rules.pattern("post.mark");
    further = rules.pattern("post.line");
  }

  /** The indexes of the lines that belong to posts. */
  BitSet in(String text, List<Line> lines) {
    BitSet posts = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      if (endsPost(text, lines.get(i))) {
        posts.set(first(text, lines, i, posts), i + 1);
      }
    }
    return posts;
  }

  private boolean endsPost(String text, Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String string = text.substring(line.begin(), line.end());
    return string.indexOf('@') >= 0
            && (signature.matcher(string).matches() || signed.matcher(string).matches())
        || marked.matcher(string).matches();
  }

  private int first(String text, List<Line> lines, int last, BitSet posts) {
    int first = last;
    if (last > 0
        && isAttribution(text, lines.get(last))
        && !posts.get(last - 1)
        && lines.get(last - 1).length() <= LONGEST / 2) {
      // Nobody signs nothing: what stands before a signature is the post.
      first--;
    }
    while (first > 0
        && !posts.get(first - 1)
        && !lines.get(first).afterBlank()
        && lines.get(last).end() - lines.get(first - 1).begin() <= LONGEST
        && isFurther(text, lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isFurther(String text, Line line) {
    return further.matcher(text.substring(line.begin(), line.end())).matches();
  }

  /** A line that begins with a dash and says who posted. */
  private static boolean isAttribution(String text, Line line) {
    return "—–-―".indexOf(text.charAt(line.begin())) >= 0
        && text.substring(line.begin(), line.end()).contains("(@");
  }
}
