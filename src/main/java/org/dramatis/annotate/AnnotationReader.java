package org.dramatis.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.dramatis.bytes.ByteSource;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Dependency;
import org.dramatis.model.DependencyGraph;
import org.dramatis.model.GazetteerLabel;
import org.dramatis.model.NameLabel;
import org.dramatis.model.Passage;
import org.dramatis.model.Sentence;
import org.dramatis.model.Span;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.TimexType;
import org.dramatis.model.Token;

/** Reads what {@link AnnotationWriter} wrote of an article. */
final class AnnotationReader {

  // Kept here, as each call of values() makes a copy.
  private static final Passage.Kind[] KINDS = Passage.Kind.values();
  private static final NameLabel[] NAMES = NameLabel.values();
  private static final GazetteerLabel[] GAZETTEER = GazetteerLabel.values();
  private static final TimexType[] TYPES = TimexType.values();

  private final Article article;
  private final Map<Column, ByteSource> columns = new EnumMap<>(Column.class);
  private List<String> strings = List.of();
  private int position;

  private AnnotationReader(Article article) {
    this.article = article;
  }

  /**
   * @throws IOException if the bytes are not those of an annotation in this version
   * @throws RuntimeException if they are damaged in a way that the checksum did not show
   */
  static AnnotatedArticle read(Article article, byte[] bytes) throws IOException {
    if (bytes.length == 0 || bytes[0] != AnnotationWriter.VERSION) {
      throw new IOException("another version");
    }
    AnnotationReader reader = new AnnotationReader(article);
    try (InflaterInputStream inflater =
        new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
      reader.open(inflater.readAllBytes());
    }
    return reader.readAll();
  }

  private void open(byte[] content) {
    ByteSource source = new ByteSource(content);
    for (Column column : Column.values()) {
      columns.put(column, source.readBytes());
    }
  }

  private AnnotatedArticle readAll() {
    ByteSource outline = columns.get(Column.OUTLINE);
    List<String> remarks = readStrings(outline);
    int[][] shapes = new int[outline.readNumber()][];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = new int[] {outline.readNumber(), outline.readNumber()};
    }
    int timeCount = outline.readNumber();
    strings = readStrings(outline);
    List<Sentence> sentences = new ArrayList<>(shapes.length);
    for (int[] shape : shapes) {
      sentences.add(readSentence(sentences.size(), KINDS[shape[0]], shape[1]));
    }
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < timeCount; i++) {
      times.add(readTime());
    }
    return new AnnotatedArticle(article, sentences, times, remarks);
  }

  private static List<String> readStrings(ByteSource source) {
    int count = source.readNumber();
    List<String> read = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      read.add(source.readString());
    }
    return read;
  }

  private Sentence readSentence(int number, Passage.Kind passage, int size) {
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      tokens.add(readToken());
    }
    List<Dependency> tree = new ArrayList<>(size);
    List<Dependency> graph = new ArrayList<>(size + size / 4);
    for (int i = 0; i < size; i++) {
      int inTree = columns.get(Column.TREE_GOVERNOR).readNumber();
      int begin = tree.size();
      readAbove(i, inTree, tree, Column.TREE_GOVERNOR, Column.TREE_RELATION);
      int inGraph = columns.get(Column.GRAPH_COUNT).readNumber();
      if (inGraph == 0) {
        graph.addAll(tree.subList(begin, tree.size()));
      } else {
        readAbove(i, inGraph - 1, graph, Column.GRAPH_GOVERNOR, Column.GRAPH_RELATION);
      }
    }
    return new Sentence(
        number, passage, tokens, new DependencyGraph(size, tree), new DependencyGraph(size, graph));
  }

  private Token readToken() {
    int begin = position + columns.get(Column.GAP).readSigned();
    position = begin + columns.get(Column.LENGTH).readNumber();
    Span span = new Span(begin, position);
    int form = columns.get(Column.FORM).readNumber();
    String word =
        TokenForm.isWordGiven(form) ? readString(Column.STRING) : article.text().slice(span);
    TokenForm.Lemma way = TokenForm.lemma(form);
    String lemma = way == TokenForm.Lemma.GIVEN ? readString(Column.STRING) : way.of(word);
    return new Token(
        span,
        word,
        lemma,
        readString(Column.TAG),
        NAMES[columns.get(Column.NAME).readNumber()],
        GAZETTEER[columns.get(Column.GAZETTEER).readNumber()]);
  }

  private void readAbove(
      int dependent, int count, List<Dependency> list, Column governors, Column relations) {
    for (int i = 0; i < count; i++) {
      int governor = dependent + columns.get(governors).readSigned();
      list.add(new Dependency(governor, dependent, readString(relations)));
    }
  }

  private TimeExpression readTime() {
    ByteSource column = columns.get(Column.TIME);
    int sentence = column.readNumber();
    int first = column.readNumber();
    int end = first + column.readNumber();
    TimexType type = TYPES[column.readNumber()];
    return new TimeExpression(sentence, first, end, readString(Column.TIME), type);
  }

  private String readString(Column column) {
    return strings.get(columns.get(column).readNumber());
  }
}
