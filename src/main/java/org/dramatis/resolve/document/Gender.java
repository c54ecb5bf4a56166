package org.dramatis.resolve.document;

/** Whether a person is spoken of as he or as she. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean conflictsWith(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
