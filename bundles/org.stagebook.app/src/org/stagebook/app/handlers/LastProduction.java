package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers which production was open, so that the next start takes it up again. */
public final class LastProduction {

    private static final String FOLDER = "lastProduction";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.stagebook.app");

    public Optional<Path> folder() {
        String folder = preferences.get(FOLDER, "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    public void remember(Path folder) {
        preferences.put(FOLDER, folder.toString());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The production will not be opened by itself next time. " + e.getMessage(), e);
        }
    }
}
