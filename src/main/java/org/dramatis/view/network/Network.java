package org.dramatis.view.network;

import java.util.List;

/**
 * Things and what ties them.
 *
 * @param left how many neighbours, or without a focus people and organisations, are not shown
 */
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges, int left) {}
