package org.stagebook.archive;

import java.util.Locale;

/**
 * A file of an archive.
 *
 * @param path from the archive's folder, with forward slashes
 * @param title what people call it
 * @param kind what it is to a program, such as {@code table} or {@code document}
 * @param says what it says, in one sentence; may be empty
 * @param sizeBytes how long it is
 * @param sha1 SHA-1 (FIPS 180-4) of its bytes, 40 hexadecimal digits
 */
public record ArchivedFile(String path, String title, Kind kind, String says, long sizeBytes, String sha1) {

    /** What a file is to a program. */
    public enum Kind {
        /** Comma-separated values, RFC 4180. */
        TABLE,
        /** Printed pages, PDF. */
        DOCUMENT,
        /** A page for browsers. */
        PAGE,
        /** A file of the production itself. */
        PRODUCTION,
        /** What git keeps. */
        HISTORY,
        /** iCalendar, RFC 5545. */
        CALENDAR,
        /** Values for programs, JSON. */
        DATA,
        /** A list of hashes. */
        MANIFEST,
        /** Plain text. */
        TEXT,
        /** A file that belongs to a handoff package. */
        HANDOFF,
        /** A file somebody added. */
        ADDED;

        /** As in {@code contents.json}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The folder it lies in at the top, empty for the archive's own. */
    public String section() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
