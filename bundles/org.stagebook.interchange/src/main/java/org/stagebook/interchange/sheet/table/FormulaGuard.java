package org.stagebook.interchange.sheet.table;

/**
 * Keeps spreadsheet programs from calculating a text: a cell that would be a formula gets an apostrophe before it, as those
 * programs show texts themselves, and loses it when it is read.
 */
public final class FormulaGuard {

    private static final String SIGNS = "=+-@";

    private FormulaGuard() {}

    /** The cell as it is to be written into a text table. */
    public static String put(String cell) {
        return guarded(cell, 0) ? "'" + cell : cell;
    }

    /** The cell that was written. */
    public static String taken(String cell) {
        return cell.startsWith("'") && guarded(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean guarded(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && SIGNS.indexOf(cell.charAt(at)) >= 0;
    }
}
