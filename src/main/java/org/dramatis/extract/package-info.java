/** Finds who did what, in annotated sentences. */
package org.dramatis.extract;
