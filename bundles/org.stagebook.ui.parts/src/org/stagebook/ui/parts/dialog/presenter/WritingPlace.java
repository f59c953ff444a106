package org.stagebook.ui.parts.dialog.presenter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a form writes: what it proposes follows the other answers until a person types another place. */
public final class WritingPlace {

    /** What is written there. */
    public enum What {
        FILE,
        FOLDER
    }

    private final Path folder;
    private final Path made;
    private What what = What.FILE;
    private String text = "";
    private boolean typed;

    /**
     * Without a proposal yet.
     *
     * @param folder that a place without one is in
     * @param made a folder that need not be there, because writing makes it
     */
    public WritingPlace(Path folder, Path made) {
        this.folder = folder;
        this.made = made.toAbsolutePath();
    }

    /** A place in a folder that is there. */
    public WritingPlace(Path folder) {
        this(folder, folder);
    }

    /** Proposes another place, unless one was typed. */
    public void propose(What newWhat, Path proposal) {
        what = newWhat;
        if (!typed) {
            text = proposal.toString();
        }
    }

    public void type(String newText) {
        text = newText.strip();
        typed = true;
    }

    public String text() {
        return text;
    }

    public boolean isFolder() {
        return what == What.FOLDER;
    }

    /** Why nothing can be written there, as a sentence; empty when it can. */
    public Optional<String> problem() {
        if (text.isEmpty()) {
            return Optional.of(isFolder() ? "Choose the folder to write into." : "Choose the file to write.");
        }
        try {
            return problem(path());
        } catch (InvalidPathException e) {
            return Optional.of("This is not the name of a file: " + e.getReason() + ".");
        }
    }

    private Optional<String> problem(Path target) {
        if (!isFolder() && Files.isDirectory(target)) {
            return Optional.of("This is a folder; add the name of a file.");
        }
        if (isFolder() && Files.isRegularFile(target)) {
            return Optional.of("This is a file; choose a folder.");
        }
        Path parent = target.toAbsolutePath().getParent();
        return parent != null && (parent.equals(made) || Files.isDirectory(parent))
                ? Optional.empty()
                : Optional.of("There is no folder " + parent + ".");
    }

    /** What is worth knowing before it is written, a sentence; empty while there is a problem. */
    public Optional<String> notice() {
        return !isFolder() && problem().isEmpty() && Files.exists(path())
                ? Optional.of(path().getFileName() + " is there already and will be replaced.")
                : Optional.empty();
    }

    /** The place itself; only when there is no problem. */
    public Path path() {
        return folder.resolve(text);
    }
}
