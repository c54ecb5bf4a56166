/** Knows which names Wikipedia uses for one thing, without taking memory for it. */
package org.dramatis.dictionary;
