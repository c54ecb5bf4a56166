package org.dramatis.view;

import java.io.IOException;
import org.dramatis.TemporaryFolder;
import org.dramatis.store.GraphStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The store of the harbour, open while the tests of a class run. */
public final class OpenHarbour implements BeforeAllCallback, AfterAllCallback {

  private final TemporaryFolder folder = TemporaryFolder.create();
  private HarbourStore harbour;

  @Override
  public void beforeAll(ExtensionContext context) {
    harbour = HarbourStore.in(folder.path());
  }

  /** The answer of a view; what it is asked is written {@code name=value}. */
  public <T> T ask(Class<T> type, String view, String... asked) {
    return harbour.ask(type, view, asked);
  }

  public GraphStore store() {
    return harbour.store();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    harbour.close();
    folder.close();
  }
}
