package org.dramatis.view.graph;

/** What sort of thing something is; the page has one shape and one colour for each. */
public enum Kind {
  PERSON,
  ORGANISATION,
  PLACE,
  EVENT,
  OTHER
}
