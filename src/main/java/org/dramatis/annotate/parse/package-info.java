/** Parses sentences: the model is CoreNLP's, the inference our own. */
package org.dramatis.annotate.parse;
