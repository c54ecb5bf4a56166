/** Answers the questions in {@code queries/}. */
package org.dramatis.query;
