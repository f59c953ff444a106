package org.stagebook.ui.parts.timeline;

import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.timeline.presenter.OptionsText;

/** Remembers how the person likes timelines. */
final class TimelinePreferences {

    private final Remembered remembered = new Remembered("timeline.options");

    TimelineOptions options() {
        return OptionsText.read(remembered.text());
    }

    void remember(TimelineOptions options) {
        remembered.put(OptionsText.write(options));
    }
}
