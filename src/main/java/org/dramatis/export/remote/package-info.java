/** Sends the graph to another store, over HTTP. */
package org.dramatis.export.remote;
