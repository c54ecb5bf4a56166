/** What names look like, and when two of them may name the same thing. */
package org.dramatis.resolve.name;
