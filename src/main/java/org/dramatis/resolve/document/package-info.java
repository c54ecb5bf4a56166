/** Decides which mentions of one document are the same thing. */
package org.dramatis.resolve.document;
