package org.stagebook.interchange.sheet.table;

import java.util.Optional;

/**
 * What is known about a table beforehand; the rest is found out.
 *
 * @param delimiter of a text; empty to find it out
 * @param encoding of a text as Java names character sets; empty to find it out
 * @param quotes whether double quotes enclose cells of a text; if not they are signs like others
 * @param sheet of a workbook; empty for the first
 */
public record TableOptions(
        Optional<Character> delimiter, Optional<String> encoding, boolean quotes, Optional<String> sheet) {

    /** Everything is to be found out. */
    public static TableOptions none() {
        return new TableOptions(Optional.empty(), Optional.empty(), true, Optional.empty());
    }
}
