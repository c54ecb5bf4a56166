/** Writes texts, and what is named in them, in the NLP Interchange Format. */
package org.dramatis.export.nif;
