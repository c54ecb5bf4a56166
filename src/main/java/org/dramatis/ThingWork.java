package org.dramatis;

/**
 * What it took to make the things of a store.
 *
 * @param resolved documents whose claims were gone through
 * @param described things of which triples were written or removed
 * @param linked documents of which links were written or removed
 */
record ThingWork(int resolved, int described, int linked) {

  /** Nothing had changed. */
  static final ThingWork NONE = new ThingWork(0, 0, 0);
}
