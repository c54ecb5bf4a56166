package org.dramatis.view.judgement;

import java.util.Optional;

/**
 * What came of judging.
 *
 * @param judgement its IRI
 * @param now the IRI that the thing has now that was judged, if it is still there
 * @param state of the graph
 */
public record Judged(String judgement, Optional<String> now, String state) {}
