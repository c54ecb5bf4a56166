package org.dramatis.model;

/** What a list of words and names takes a token for. */
public enum GazetteerLabel {
  NONE,
  /** A post, rank or occupation: "foreign minister", "general", "spokeswoman". */
  TITLE,
  NATIONALITY,
  COUNTRY,
  REGION,
  CITY,
  RELIGION,
  IDEOLOGY,
  CRIMINAL_CHARGE,
  CAUSE_OF_DEATH,
  OTHER
}
