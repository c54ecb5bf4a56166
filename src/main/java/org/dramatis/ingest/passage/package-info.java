/** Tells a text's headlines and paragraphs from what stands around them, and finds its date. */
package org.dramatis.ingest.passage;
