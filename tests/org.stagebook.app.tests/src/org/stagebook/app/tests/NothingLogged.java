package org.stagebook.app.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which anything was logged as an error, for nobody reads the log. */
public final class NothingLogged implements BeforeEachCallback, AfterEachCallback {

    private final List<String> errors = new ArrayList<>();
    private final ILogListener listener = this::logged;

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        if (!errors.isEmpty()) {
            throw new AssertionError("Errors were logged:\n" + String.join("\n", errors));
        }
    }

    private void logged(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR) {
            String cause = status.getException() == null ? "" : " (" + status.getException() + ")";
            errors.add(plugin + ": " + status.getMessage() + cause);
        }
    }
}
