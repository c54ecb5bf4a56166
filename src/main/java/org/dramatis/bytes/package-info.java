/** Numbers and strings in as few bytes as they need. */
package org.dramatis.bytes;
