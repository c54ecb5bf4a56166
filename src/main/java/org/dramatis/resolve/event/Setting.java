package org.dramatis.resolve.event;

/**
 * How a report speaks of an event, its words as numbers and each set of them ascending.
 *
 * @param words its trigger words
 * @param context the words of its sentences
 * @param names the words of the names in its sentences
 * @param describedActors who acts, where the report describes them and does not name them
 * @param describedTargets likewise, to whom it is done
 * @param sentence where it is told first
 * @param rivals how many other events of the report share a word with it
 */
record Setting(
    int[] words,
    int[] context,
    int[] names,
    int[] describedActors,
    int[] describedTargets,
    int sentence,
    int rivals) {}
