package org.stagebook.interchange.protools;

import java.util.regex.Pattern;

/** The listings an export may hold, each under a title in spaced capitals; order and presence follow the dialog. */
enum SectionKind {
    FILES("FILESINSESSION"),
    ONLINE_FILES("ONLINEFILESINSESSION"),
    OFFLINE_FILES("OFFLINEFILESINSESSION"),
    ONLINE_CLIPS("ONLINECLIPSINSESSION"),
    OFFLINE_CLIPS("OFFLINECLIPSINSESSION"),
    PLUG_INS("PLUG-INSLISTING"),
    TRACKS("TRACKLISTING"),
    MARKERS("MARKERSLISTING"),
    /** A title this reader does not know. */
    UNKNOWN("");

    private static final Pattern SPACED_CAPITALS = Pattern.compile("[A-Z0-9&-](?: {1,3}[A-Z0-9&-]){4,}");
    private static final int SHORTEST_TITLE = 9;
    private static final int LONGEST_TITLE = 120;

    private final String title;

    SectionKind(String title) {
        this.title = title;
    }

    static boolean isTitle(String line) {
        return line.length() >= SHORTEST_TITLE
                && line.length() <= LONGEST_TITLE
                && line.charAt(1) == ' '
                && SPACED_CAPITALS.matcher(line.stripTrailing()).matches();
    }

    static SectionKind of(String titleLine) {
        String letters = titleLine.replace(" ", "");
        for (SectionKind kind : values()) {
            if (kind.title.equals(letters)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
