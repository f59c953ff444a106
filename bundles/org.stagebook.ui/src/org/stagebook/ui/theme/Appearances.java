package org.stagebook.ui.theme;

import java.util.function.Consumer;

/**
 * The look of the running workbench and its switch; a workbench service, {@code site.getService(Appearances.class)}.
 *
 * <p>Belongs to the UI thread.
 */
public interface Appearances {

    /** What the person chose. */
    AppearanceChoice choice();

    /** Switches at once and remembers the choice. */
    void choose(AppearanceChoice choice);

    /** Colours of the look that is shown now. */
    StagebookColors colors();

    /** Calls the listener with the new colours after each switch, until the returned handle is closed. */
    Subscription onChange(Consumer<StagebookColors> listener);

    /** Ends a subscription; closing twice does nothing. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
