package org.dramatis.view;

import org.dramatis.model.DramatisException;

/** A view that cannot be given, with the status of HTTP that says so and a hint what to do. */
public final class ViewException extends DramatisException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String hint;

  private ViewException(int status, String message, String hint) {
    super(message);
    this.status = status;
    this.hint = hint;
  }

  /** What was asked cannot be understood. */
  public static ViewException wrong(String message, String hint) {
    return new ViewException(400, message, hint);
  }

  /** What was asked for is not in the store. */
  public static ViewException unknown(String message, String hint) {
    return new ViewException(404, message, hint);
  }

  /** It takes longer than anybody waits. */
  public static ViewException tooLong(String message, String hint) {
    return new ViewException(503, message, hint);
  }

  /** It goes against what is known. */
  public static ViewException conflict(String message, String hint) {
    return new ViewException(409, message, hint);
  }

  public int status() {
    return status;
  }

  public String hint() {
    return hint;
  }
}
