/** Has the language models say what the words are, and keeps what they say. */
package org.dramatis.annotate;
