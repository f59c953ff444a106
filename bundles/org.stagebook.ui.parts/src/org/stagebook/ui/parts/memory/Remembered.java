package org.stagebook.ui.parts.memory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * One text in the preferences of the workspace: how a person likes to work, which is theirs and no part of a production.
 *
 * @param key its name there
 */
public record Remembered(String key) {

    /** What was last put there; empty when nothing was. */
    public String text() {
        return node().get(key, "");
    }

    /** Puts it there for good; where the disk refuses, it holds until the program ends and the log says so. */
    public void put(String text) {
        IEclipsePreferences node = node();
        node.put(key, text);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("This could not be remembered: " + key + ". " + e.getMessage(), e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.stagebook.ui.parts");
    }
}
