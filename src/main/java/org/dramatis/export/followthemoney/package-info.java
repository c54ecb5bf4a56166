/** Writes the graph in the model of FollowTheMoney, which OpenAleph reads. */
package org.dramatis.export.followthemoney;
