package org.dramatis.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.dramatis.bytes.ByteSink;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Dependency;
import org.dramatis.model.Sentence;
import org.dramatis.model.Text;
import org.dramatis.model.TimeExpression;
import org.dramatis.model.Token;

/** Writes what the models said of one article, without the article itself. */
final class AnnotationWriter {

  /** Changes with every change of the layout. */
  static final int VERSION = 1;

  private final Map<Column, ByteSink> columns = new EnumMap<>(Column.class);
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Text text;
  private int position;

  private AnnotationWriter(Text text) {
    this.text = text;
    for (Column column : Column.values()) {
      columns.put(column, new ByteSink());
    }
  }

  static byte[] write(AnnotatedArticle annotated) {
    AnnotationWriter writer = new AnnotationWriter(annotated.article().text());
    writer.writeAll(annotated);
    return writer.compressed();
  }

  private void writeAll(AnnotatedArticle annotated) {
    ByteSink outline = columns.get(Column.OUTLINE);
    outline.writeNumber(annotated.remarks().size());
    annotated.remarks().forEach(outline::writeString);
    outline.writeNumber(annotated.sentences().size());
    for (Sentence sentence : annotated.sentences()) {
      outline.writeNumber(sentence.passage().ordinal());
      outline.writeNumber(sentence.tokens().size());
      sentence.tokens().forEach(this::write);
      for (int token = 0; token < sentence.tokens().size(); token++) {
        writeGovernors(sentence, token);
      }
    }
    outline.writeNumber(annotated.times().size());
    annotated.times().forEach(this::write);
    outline.writeNumber(strings.size());
    strings.keySet().forEach(outline::writeString);
  }

  private void write(Token token) {
    columns.get(Column.GAP).writeSigned(token.span().begin() - position);
    columns.get(Column.LENGTH).writeNumber(token.span().length());
    position = token.span().end();
    boolean wordGiven = !token.word().equals(text.slice(token.span()));
    TokenForm.Lemma lemma = TokenForm.Lemma.between(token.word(), token.lemma());
    columns.get(Column.FORM).writeNumber(TokenForm.of(wordGiven, lemma));
    if (wordGiven) {
      writeString(Column.STRING, token.word());
    }
    if (lemma == TokenForm.Lemma.GIVEN) {
      writeString(Column.STRING, token.lemma());
    }
    writeString(Column.TAG, token.tag());
    columns.get(Column.NAME).writeNumber(token.name().ordinal());
    columns.get(Column.GAZETTEER).writeNumber(token.gazetteer().ordinal());
  }

  private void writeGovernors(Sentence sentence, int token) {
    List<Dependency> inTree = sentence.tree().above(token);
    List<Dependency> inGraph = sentence.graph().above(token);
    columns.get(Column.TREE_GOVERNOR).writeNumber(inTree.size());
    write(inTree, Column.TREE_GOVERNOR, Column.TREE_RELATION);
    boolean same = inGraph.equals(inTree);
    columns.get(Column.GRAPH_COUNT).writeNumber(same ? 0 : inGraph.size() + 1);
    if (!same) {
      write(inGraph, Column.GRAPH_GOVERNOR, Column.GRAPH_RELATION);
    }
  }

  private void write(List<Dependency> above, Column governors, Column relations) {
    for (Dependency dependency : above) {
      columns.get(governors).writeSigned(dependency.governor() - dependency.dependent());
      writeString(relations, dependency.relation());
    }
  }

  private void write(TimeExpression time) {
    ByteSink column = columns.get(Column.TIME);
    column.writeNumber(time.sentence());
    column.writeNumber(time.first());
    column.writeNumber(time.end() - time.first());
    column.writeNumber(time.type().ordinal());
    writeString(Column.TIME, time.value());
  }

  private void writeString(Column column, String string) {
    Integer index = strings.computeIfAbsent(string, added -> strings.size());
    columns.get(column).writeNumber(index);
  }

  private byte[] compressed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(VERSION);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      for (ByteSink column : columns.values()) {
        byte[] content = column.toBytes();
        ByteSink length = new ByteSink();
        length.writeNumber(content.length);
        deflater.write(length.toBytes());
        deflater.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory never refuses bytes", e);
    }
    return bytes.toByteArray();
  }
}
