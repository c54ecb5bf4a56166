/** Reads files into articles. */
package org.dramatis.ingest;
