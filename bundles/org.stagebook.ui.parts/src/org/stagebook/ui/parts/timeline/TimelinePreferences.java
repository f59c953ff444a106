package org.stagebook.ui.parts.timeline;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.parts.timeline.presenter.OptionsText;

/** Remembers how the person likes timelines. */
final class TimelinePreferences {

    private static final String OPTIONS = "timeline.options";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.stagebook.ui.parts");

    TimelineOptions options() {
        return OptionsText.read(preferences.get(OPTIONS, ""));
    }

    void remember(TimelineOptions options) {
        preferences.put(OPTIONS, OptionsText.write(options));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The look of the timeline will not be remembered. " + e.getMessage(), e);
        }
    }
}
