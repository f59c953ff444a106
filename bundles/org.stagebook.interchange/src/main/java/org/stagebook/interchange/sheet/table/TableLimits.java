package org.stagebook.interchange.sheet.table;

/** How much of a table is kept, so that a damaged or hostile file cannot fill the memory; far above what people write. */
final class TableLimits {

    /** What a cell of Excel holds. */
    static final int LONGEST_CELL = 32_767;

    static final int MOST_COLUMNS = 512;

    /** Characters after which a quote without its partner is taken for a sign like any other. */
    static final int LONGEST_QUOTED = 2 * LONGEST_CELL;

    /** Rows of a sheet, blank ones among them: what a sheet of Excel before 2007 holds. */
    static final int MOST_ROWS = 65_536;

    /** Elements of a sheet's XML; a cell is two or three. */
    static final int MOST_ELEMENTS = 1_500_000;

    /** Cells of a row that are looked at, empty ones among them: as many columns as a sheet of Excel has. */
    static final int MOST_CELLS_OF_ROW = 16_384;

    /** How much larger than the workbook one file inside it may be, beyond {@link #FREE_PART_BYTES}. */
    static final long INFLATION = 60;

    /** How large a file inside a workbook may always be. */
    static final long FREE_PART_BYTES = 8L << 20;

    /** Bytes of one tag or text of XML. */
    static final int LONGEST_TOKEN_BYTES = 1 << 20;

    /** Characters of all shared texts of a workbook. */
    static final long SHARED_CHARACTERS = 24L << 20;

    private TableLimits() {}
}
