package org.dramatis.model;

/** The types of time expression of TIMEX3. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
