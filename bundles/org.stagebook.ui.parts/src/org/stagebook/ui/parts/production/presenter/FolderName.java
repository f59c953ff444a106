package org.stagebook.ui.parts.production.presenter;

/** Makes the name of a folder out of a title: letters, digits, blanks and hyphens that every system takes. */
final class FolderName {

    private FolderName() {}

    static String of(String title) {
        return title.replaceAll("[^\\p{L}\\p{N} _-]", " ").replaceAll(" +", " ").strip();
    }
}
