package org.dramatis.model;

/**
 * Words for a time. No two time mentions of a document have the same span.
 *
 * @param timex the TIMEX3 value, relative where it could not be resolved
 */
public record TimeMention(Grounds grounds, String timex, TimexType type, int sentence)
    implements Mention {}
