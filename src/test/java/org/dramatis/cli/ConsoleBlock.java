package org.dramatis.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A command in a text of ours, with the output shown below it. A line "…" stands for any lines left
 * out.
 *
 * @param line where the command stands in the text, from 0
 */
record ConsoleBlock(int line, String command, List<String> output) {

  static final String LEFT_OUT = "…";

  static List<ConsoleBlock> in(List<String> text) {
    List<ConsoleBlock> blocks = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).equals("```console")) {
        int end = i + 1 + text.subList(i + 1, text.size()).indexOf("```");
        blocks.add(
            new ConsoleBlock(
                i + 1, text.get(i + 1).substring(2), List.copyOf(text.subList(i + 2, end))));
        i = end;
      }
    }
    return blocks;
  }

  /** What is shown, with each piece of it taken anew from what is printed now. */
  List<String> brought(List<String> printed) {
    List<String> lines = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < output.size(); i++) {
      if (output.get(i).equals(LEFT_OUT)) {
        lines.add(LEFT_OUT);
        next = i + 1 < output.size() ? printed.indexOf(output.get(i + 1)) : printed.size();
      } else {
        lines.add(next >= 0 && next < printed.size() ? printed.get(next++) : "(not printed)");
      }
    }
    if (output.isEmpty() || !output.get(output.size() - 1).equals(LEFT_OUT)) {
      lines.addAll(printed.subList(Math.max(0, next), printed.size()));
    }
    return lines;
  }
}
