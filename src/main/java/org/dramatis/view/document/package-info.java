/** The documents that a graph was read from. */
package org.dramatis.view.document;
