/**
 * Answers over HTTP what a store holds: SPARQL, the graphs themselves, and what an IRI stands for.
 */
package org.dramatis.serve;
