package org.stagebook.interchange.protools;

import org.stagebook.interchange.text.SourceLine;

/**
 * The columns of a marker listing behind its four leading ones.
 *
 * @param tailCount 2 for NAME and COMMENTS, 4 with TRACK NAME and TRACK TYPE between them
 * @param width to which all but the last are padded, in characters; 0 when the titles are not padded
 * @param numberWidth to which the number in front is padded, in characters
 */
record MarkerColumns(int tailCount, int width, int numberWidth) {

    static final MarkerColumns SIX = new MarkerColumns(2, 0, 0);
    private static final int NAME_COLUMN = 4;

    static boolean isTitleLine(SourceLine line) {
        return line.text().startsWith("#") && line.text().contains("TIME REFERENCE");
    }

    static MarkerColumns of(SourceLine titles) {
        String[] cells = titles.text().split("\t", -1);
        String name = cells.length > NAME_COLUMN ? cells[NAME_COLUMN] : "";
        boolean padded = name.startsWith("NAME ");
        int tailCount = titles.text().contains("TRACK TYPE") ? 4 : 2;
        return new MarkerColumns(tailCount, padded ? name.length() : 0, cells[0].length());
    }

    /** The width of the columns in a row; 0 where its number is not padded as the titles are, because nothing is then. */
    int widthIn(MarkerRow row) {
        return row.line().text().indexOf('\t') < numberWidth ? 0 : width;
    }

    int count() {
        return NAME_COLUMN + tailCount;
    }
}
