package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.Warnings;

/** One sheet of an Excel workbook (ECMA-376, .xlsx), with the values formulas had when it was saved. */
public final class WorkbookTable implements TableReader {

    private final WorkbookParts parts;
    private final String sheet;
    private final String notice;

    private WorkbookTable(WorkbookParts parts, String sheet, String notice) {
        this.parts = parts;
        this.sheet = sheet;
        this.notice = notice;
    }

    /**
     * The sheet the options name, or the first.
     *
     * @throws IOException if the bytes are no workbook that can be read; the message is a clause that says why
     */
    public static WorkbookTable of(byte[] bytes, TableOptions options) throws IOException {
        WorkbookParts parts = new WorkbookParts(bytes);
        List<String> sheets = parts.sheets();
        if (sheets.isEmpty()) {
            throw new IOException("it has no sheets");
        }
        Optional<String> named = options.sheet()
                .flatMap(name ->
                        sheets.stream().filter(name.strip()::equalsIgnoreCase).findFirst());
        String sheet = named.orElse(sheets.getFirst());
        String notice = "";
        if (options.sheet().isPresent() && named.isEmpty()) {
            notice = "The workbook has no sheet \"" + options.sheet().get() + "\"; its first sheet \"" + sheet
                    + "\" was read.";
        } else if (options.sheet().isEmpty() && sheets.size() > 1) {
            notice = "The workbook has " + sheets.size() + " sheets; only \"" + sheet
                    + "\" was read. Name another in a profile.";
        }
        return new WorkbookTable(parts, sheet, notice);
    }

    /** Names of all sheets in their order. */
    public List<String> sheets() {
        return parts.sheets();
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.XLSX;
    }

    @Override
    public void read(Predicate<TableRow> rows, Warnings warnings) {
        if (!notice.isEmpty()) {
            warnings.add(0, notice);
        }
        SheetPart part = new SheetPart(parts, rows, warnings);
        try {
            if (!parts.read(parts.partOf(sheet), part::element)) {
                warnings.add(0, "The sheet \"" + sheet + "\" is missing in the workbook; nothing of it was read.");
            }
        } catch (IOException e) {
            warnings.add(
                    part.line(),
                    "The workbook is damaged: " + e.getMessage() + ". The rows before the damage were read.");
        }
    }
}
