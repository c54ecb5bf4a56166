/** Lets a query be stopped in the middle of a regular expression. */
package org.dramatis.query.pattern;
