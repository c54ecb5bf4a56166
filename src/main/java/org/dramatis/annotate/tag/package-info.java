/** Finds the parts of speech in a sentence, with CoreNLP's published weights, our own inference. */
package org.dramatis.annotate.tag;
