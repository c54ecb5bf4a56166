package org.dramatis.store;

/** A store that another process has open. */
public final class StoreLockedException extends StoreException {

  public StoreLockedException(String message) {
    super(message);
  }
}
