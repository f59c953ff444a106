package org.stagebook.interchange;

import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;

/** A foreign file that has been read, and can be brought into a production; immutable, so that reading may be on any thread. */
public interface Incoming {

    /** Which format it turned out to be. */
    ForeignFormat format();

    /**
     * Brings it into the production as one undoable step; if there is nothing new in it, as none.
     *
     * <p>To be called on the editing session's thread.
     *
     * @return what was made, with the warnings of reading and of placing
     * @throws java.util.concurrent.CancellationException if the progress says so; the production is unchanged then
     */
    ImportSummary apply(EditingSession editing, Progress progress);
}
