/** Puts the stages together: reads news and builds the graph. */
package org.dramatis;
