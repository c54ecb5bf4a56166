/** Asks CoreNLP what the words are. */
package org.dramatis.annotate;
