package org.dramatis.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes an element's text with a blank line between blocks and a line break where one is. */
final class Blocks implements NodeVisitor {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern BLANK_LINES = Pattern.compile(" *\n *\n[ \n]*");
  private static final Pattern LINE_ENDS = Pattern.compile(" *\n *");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  static String of(Element element) {
    Blocks blocks = new Blocks();
    element.traverse(blocks);
    blocks.end();
    return String.join("\n\n", blocks.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      block.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
    } else if (node.nameIs("br")) {
      block.append('\n');
    } else if (isBlock(node)) {
      end();
    } else if (node.nameIs("td") || node.nameIs("th")) {
      block.append(' ');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBlock(node)) {
      end();
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element
        && element.isBlock()
        && !element.nameIs("td")
        && !element.nameIs("th");
  }

  private void end() {
    for (String part : BLANK_LINES.split(block.toString())) {
      String lines = LINE_ENDS.matcher(part.replaceAll(" +", " ")).replaceAll("\n").strip();
      if (!lines.isEmpty()) {
        blocks.add(lines);
      }
    }
    block.setLength(0);
  }
}
