package org.dramatis.model;

import java.util.Optional;

/**
 * Words that say that somebody holds or held a post.
 *
 * @param holder the span of an entity mention
 * @param title the post, as the text has it, without the organisation
 * @param organisation the span of an entity mention: what the post belongs to
 * @param begin the span of a time mention
 * @param end the span of a time mention
 * @param former whether the words say that it is over
 */
public record TenureMention(
    Grounds grounds,
    Span holder,
    String title,
    Optional<Span> organisation,
    Optional<Span> begin,
    Optional<Span> end,
    boolean former)
    implements Mention {}
