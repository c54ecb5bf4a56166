/** Keeps what can be made again, in the user's cache folder. */
package org.dramatis.cache;
