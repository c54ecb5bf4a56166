package org.dramatis.model;

/** What a statistical tagger takes a token for. */
public enum NameLabel {
  NONE,
  PERSON,
  ORGANISATION,
  PLACE,
  /** A name of another kind: a nationality, an event, a work, a product. */
  MISC,
  DATE,
  TIME,
  MONEY,
  PERCENT
}
