package org.dramatis.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, element by element. The JDK's own writer leaves line breaks in attributes as they
 * are, and readers take them for spaces. What XML cannot hold, control characters and halves of
 * characters, becomes U+FFFD.
 */
final class XmlOutput {

  private static final String REPLACEMENT = "\uFFFD";

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean startIsOpen;

  XmlOutput(OutputStream out) throws IOException {
    this.out = new java.io.BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Opens an element on a line of its own. */
  XmlOutput start(String element) throws IOException {
    closeStart();
    out.write("\n" + " ".repeat(open.size()) + "<" + element);
    open.push(element);
    startIsOpen = true;
    return this;
  }

  /** Of the element that was just opened. */
  XmlOutput attribute(String name, Object value) throws IOException {
    out.write(" " + name + "=\"");
    escape(value.toString());
    out.write('"');
    return this;
  }

  /** Closes the element with its text. */
  void end(String text) throws IOException {
    closeStart();
    escape(text);
    out.write("</" + open.pop() + ">");
  }

  void end() throws IOException {
    if (startIsOpen) {
      out.write("/>");
      open.pop();
      startIsOpen = false;
    } else {
      String element = open.pop();
      out.write("\n" + " ".repeat(open.size()) + "</" + element + ">");
    }
  }

  /** Closes what is open, and leaves the stream open. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.write("\n");
    out.flush();
  }

  private void closeStart() throws IOException {
    if (startIsOpen) {
      out.write(">");
      startIsOpen = false;
    }
  }

  private void escape(String text) throws IOException {
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      out.write(escaped(character));
      index += Character.charCount(character);
    }
  }

  private static String escaped(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t', '\n', '\r' -> "&#" + character + ";";
      default -> isXml(character) ? Character.toString(character) : REPLACEMENT;
    };
  }

  /** The characters of XML 1.0, production [2]; tab and line breaks apart. */
  private static boolean isXml(int character) {
    return character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
