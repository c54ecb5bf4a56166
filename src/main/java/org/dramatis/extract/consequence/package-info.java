/** Finds what follows for relations and posts from the events that an article tells of. */
package org.dramatis.extract.consequence;
