/** How likeness is scored, and how what is alike is joined. */
package org.dramatis.resolve.match;
