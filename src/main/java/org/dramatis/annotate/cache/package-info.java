/** Keeps the published models in a form that loads fast. */
package org.dramatis.annotate.cache;
