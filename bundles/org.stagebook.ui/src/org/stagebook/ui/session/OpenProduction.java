package org.stagebook.ui.session;

import java.nio.file.Path;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Production;

/**
 * One production that the window has open and locked: its folder and its session.
 *
 * <p>Stays open until {@link OpenProductions#close} or the end of the window, whichever editors come and go.
 */
public final class OpenProduction {

    private final Path folder;
    private final EditingSession session;

    public OpenProduction(Path folder, EditingSession session) {
        this.folder = folder;
        this.session = session;
    }

    public Path folder() {
        return folder;
    }

    public EditingSession session() {
        return session;
    }

    public Production production() {
        return session.production();
    }

    /** The title as people know it; the folder's name while it has none. */
    public String title() {
        String title = production().getTitle();
        return title == null || title.isBlank() ? folder.getFileName().toString() : title;
    }
}
