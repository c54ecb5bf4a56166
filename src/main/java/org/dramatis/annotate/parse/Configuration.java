package org.dramatis.annotate.parse;

/**
 * The state of a parse: a stack, a buffer and the arcs so far. Tokens count from 1; token 0 is the
 * root of the sentence, and, as it is nobody's child, stands for no child.
 */
final class Configuration {

  private final int tokenCount;
  private final int[] stack;
  private int stackSize = 1;
  private int next = 1;

  private final int[] governors;
  private final int[] labels;

  // In this system the children of a token come from the inside to the outside.
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  /** All tokens in the buffer, the root alone on the stack. */
  Configuration(int tokenCount) {
    this.tokenCount = tokenCount;
    this.stack = new int[tokenCount + 1];
    this.governors = new int[tokenCount + 1];
    this.labels = new int[tokenCount + 1];
    this.left = new int[tokenCount + 1];
    this.secondLeft = new int[tokenCount + 1];
    this.right = new int[tokenCount + 1];
    this.secondRight = new int[tokenCount + 1];
  }

  boolean isTerminal() {
    return stackSize == 1 && !hasNext();
  }

  boolean hasNext() {
    return next <= tokenCount;
  }

  int stackSize() {
    return stackSize;
  }

  /**
   * @param depth 0 for the top, less than the size of the stack
   */
  int stack(int depth) {
    return stack[stackSize - 1 - depth];
  }

  /** The token at a place in the buffer, 0 for the first; 0 if there is none. */
  int buffer(int place) {
    return next + place <= tokenCount ? next + place : 0;
  }

  int left(int token) {
    return left[token];
  }

  int secondLeft(int token) {
    return secondLeft[token];
  }

  int right(int token) {
    return right[token];
  }

  int secondRight(int token) {
    return secondRight[token];
  }

  int governor(int token) {
    return governors[token];
  }

  int label(int token) {
    return labels[token];
  }

  void shift() {
    stack[stackSize++] = next++;
  }

  /** Attaches the second token on the stack to the top, and takes it off. */
  void attachSecond(int label) {
    int top = stack(0);
    int second = stack(1);
    attach(second, top, label);
    secondLeft[top] = left[top];
    left[top] = second;
    stackSize--;
    stack[stackSize - 1] = top;
  }

  /** Attaches the top of the stack to the second, and takes it off. */
  void attachTop(int label) {
    int top = stack(0);
    int second = stack(1);
    attach(top, second, label);
    secondRight[second] = right[second];
    right[second] = top;
    stackSize--;
  }

  private void attach(int token, int governor, int label) {
    governors[token] = governor;
    labels[token] = label;
  }
}
