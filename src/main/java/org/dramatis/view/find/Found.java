package org.dramatis.view.find;

import java.util.List;

/**
 * What fits the words typed.
 *
 * @param things best first
 * @param sentences best first, then the newest
 * @param moreThings how many others fit
 */
public record Found(List<FoundThing> things, List<FoundSentence> sentences, int moreThings) {}
