package org.dramatis.annotate;

import java.util.Set;
import org.dramatis.model.GazetteerLabel;

/**
 * What CoreNLP's list says of a phrase.
 *
 * @param overrides the statistical labels that this one may stand in place of
 * @param priority of two phrases that overlap, the one with the higher priority is taken
 * @param order of the entry in the lists; the earlier one wins where all else is equal
 */
record GazetteerEntry(GazetteerLabel label, Set<String> overrides, int priority, int order) {}
