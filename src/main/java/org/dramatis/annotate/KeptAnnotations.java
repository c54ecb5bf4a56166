package org.dramatis.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.dramatis.bytes.ByteSink;
import org.dramatis.model.AnnotatedArticle;
import org.dramatis.model.Article;
import org.dramatis.model.Passage;

/**
 * Annotated articles kept in a folder, so that a text is parsed once. An article is found again by
 * what its annotation depends on: the text, its passages, its date, and the models; the folder may
 * be deleted at any time. Safe to share between threads, and between processes.
 */
public final class KeptAnnotations {

  private final Path folder;
  private final String pipelineVersion;

  /**
   * @param pipelineVersion as {@link PipelineVersion#text()} gives it; annotations of another
   *     version are not found
   */
  public KeptAnnotations(Path folder, String pipelineVersion) {
    this.folder = folder;
    this.pipelineVersion = pipelineVersion;
  }

  /** The kept annotation, else a new one, which is kept. */
  public AnnotatedArticle annotated(
      Article article, Function<Article, AnnotatedArticle> annotator) {
    return find(article)
        .orElseGet(
            () -> {
              AnnotatedArticle annotated = annotator.apply(article);
              keep(annotated);
              return annotated;
            });
  }

  /** The annotation of an article; nothing if there is none, or its file is damaged. */
  public Optional<AnnotatedArticle> find(Article article) {
    try {
      return Optional.of(AnnotationReader.read(article, Files.readAllBytes(file(article))));
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with the file: it is made anew from the text, and nothing is lost.
      return Optional.empty();
    }
  }

  /**
   * Keeps an annotation; a reader sees the whole of it or nothing.
   *
   * @throws AnnotationsNotKeptException if it cannot be written
   */
  public void keep(AnnotatedArticle annotated) {
    Path file = file(annotated.article());
    try {
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "unfinished-", "");
      try {
        Files.write(unfinished, AnnotationWriter.write(annotated));
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new AnnotationsNotKeptException(file, e);
    }
  }

  /** Deletes the annotation of an article, if there is one. */
  public void forget(Article article) {
    Path file = file(article);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new AnnotationsNotKeptException(file, e);
    }
  }

  /** Two levels of folders, as no file system likes a million files in one. */
  private Path file(Article article) {
    String key = key(article);
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
  }

  private String key(Article article) {
    ByteSink contents = new ByteSink();
    contents.writeString(pipelineVersion);
    contents.writeString(article.metadata().issued().map(LocalDate::toString).orElse(""));
    for (Passage passage : article.passages()) {
      contents.writeNumber(passage.span().begin());
      contents.writeNumber(passage.span().end());
      contents.writeString(passage.kind().name());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(contents.toBytes());
      digest.update(article.text().string().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 20);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
