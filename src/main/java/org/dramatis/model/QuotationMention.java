package org.dramatis.model;

import java.util.Optional;

/**
 * What somebody is quoted saying, word for word or in the reporter's words.
 *
 * @param direct whether the words stand in quotation marks
 * @param cue the reporting words
 * @param source the words that name who speaks ("a spokesman for the ministry")
 * @param speaker the span of the entity mention that is the source's head, where there is one
 */
public record QuotationMention(
    Grounds grounds,
    boolean direct,
    Optional<Grounds> cue,
    Optional<Grounds> source,
    Optional<Span> speaker)
    implements Mention {}
