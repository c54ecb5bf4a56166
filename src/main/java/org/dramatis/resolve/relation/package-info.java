/** Gathers what the documents say of posts and relations between the same things. */
package org.dramatis.resolve.relation;
