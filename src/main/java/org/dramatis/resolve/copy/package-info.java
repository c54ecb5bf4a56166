/** Recognises documents that tell the same story in nearly the same words. */
package org.dramatis.resolve.copy;
