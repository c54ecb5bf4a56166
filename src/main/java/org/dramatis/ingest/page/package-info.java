/** Reads a web page: its story without what stands around it, and what it says of itself. */
package org.dramatis.ingest.page;
