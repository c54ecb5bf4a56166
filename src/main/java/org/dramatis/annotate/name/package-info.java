/** Finds the names in a sentence, with CoreNLP's published weights and our own inference. */
package org.dramatis.annotate.name;
