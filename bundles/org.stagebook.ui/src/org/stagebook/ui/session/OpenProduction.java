package org.stagebook.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.ui.playhead.Playhead;

/**
 * One production that the window has open and locked: its folder and its session.
 *
 * <p>Stays open until {@link OpenProductions#close} or the end of the window, whichever editors come and go.
 */
public final class OpenProduction {

    private final Path folder;
    private final EditingSession session;
    private final Playhead playhead = new Playhead();

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

    /** Where its editors stand. */
    public Playhead playhead() {
        return playhead;
    }

    public Production production() {
        return session.production();
    }

    /** The title as people know it; the folder's name while it has none. */
    public String title() {
        String title = production().getTitle();
        return title == null || title.isBlank() ? folder.getFileName().toString() : title;
    }

    /** Where a handoff was built; empty for a draft, and for a name that is no folder on this system. */
    public Optional<Path> folderOf(HandoffPackage handoff) {
        String name = handoff.getFolder();
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            ILog.get().info("The handoff's folder is no folder on this system: " + e.getMessage(), e);
            return Optional.empty();
        }
    }
}
