/**
 * Finds the words that name a time and says in TIMEX3's terms which one, by rules that are data.
 */
package org.dramatis.annotate.time;
