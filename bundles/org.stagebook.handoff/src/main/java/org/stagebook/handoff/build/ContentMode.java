package org.stagebook.handoff.build;

/** How files get into a package. */
public enum ContentMode {
    /** The package holds bytes of its own, read back and compared after they were written. */
    COPY,
    /**
     * The package holds the same bytes under a second name (hard links), which costs no space and no time for writing; for
     * packages that stay on the disk. Whoever then edits the original edits the package, and verification says so. Files
     * that cannot be linked are copied.
     */
    HARD_LINK
}
