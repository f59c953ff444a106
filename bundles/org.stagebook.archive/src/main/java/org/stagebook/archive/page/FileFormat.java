package org.stagebook.archive.page;

import java.util.Locale;

/** What a file is written in, as its ending says. */
record FileFormat(String path) {

    /** For people, such as "CSV". */
    String label() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "" -> "File";
            case "stagebook", "reel", "handoff", "xml" -> "XML";
            case "mhl" -> "ASC MHL";
            case "ics" -> "iCalendar";
            case "bundle" -> "git bundle";
            case "sha1" -> "Checksums";
            case "txt", "md", "gitignore", "gitattributes" -> "Text";
            default -> ending.length() > 8 ? "File" : ending.toUpperCase(Locale.ROOT);
        };
    }
}
