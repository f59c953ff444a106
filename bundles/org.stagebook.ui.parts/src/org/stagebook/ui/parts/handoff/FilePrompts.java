package org.stagebook.ui.parts.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders of this machine; nothing comes back where somebody thinks better of it. */
public interface FilePrompts {

    /** A folder that is there, or a new one. */
    Optional<Path> folder(String title, String message);

    /** Files that are there. */
    List<Path> files(String title);

    /** A letter that is there. */
    Optional<Path> letter(String title);

    /** A letter to be written. */
    Optional<Path> newLetter(String title, String name);
}
