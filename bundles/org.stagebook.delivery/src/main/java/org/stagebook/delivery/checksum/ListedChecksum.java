package org.stagebook.delivery.checksum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a list, in the forms of GNU coreutils and of BSD.
 *
 * @param name of the file with the folders that are written; empty where the list says nothing but the checksum
 * @param digits hexadecimal, as they are written
 */
record ListedChecksum(String name, String digits) {

    private static final Pattern GNU = Pattern.compile("\\\\?([0-9a-fA-F]{16,128})(?:\\s+[ *]?(.+))?");
    private static final Pattern BSD = Pattern.compile("[A-Za-z0-9-]+ \\((.+)\\) = ([0-9a-fA-F]{16,128})");

    /** Reads a line; nothing from one that is no checksum of a known kind. */
    static Optional<ListedChecksum> of(String line) {
        Matcher bsd = BSD.matcher(line);
        if (bsd.matches()) {
            return known(bsd.group(1), bsd.group(2));
        }
        Matcher gnu = GNU.matcher(line);
        return gnu.matches() ? known(gnu.group(2) == null ? "" : gnu.group(2), gnu.group(1)) : Optional.empty();
    }

    private static Optional<ListedChecksum> known(String name, String digits) {
        return ChecksumKind.ofDigits(digits.length()).map(kind -> new ListedChecksum(name, digits));
    }

    /** The name without its folders, whichever system wrote them. */
    String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
