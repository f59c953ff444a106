package org.stagebook.interchange.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;

class WorkbookTableTest {

    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]hh:mm:ss.000\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; days&quot;\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm:ss\"/>"
            + "<numFmt numFmtId=\"167\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"14\"/><xf numFmtId=\"167\"/>"
            + "<xf numFmtId=\"45\"/></cellXfs>";

    @Test
    void cellsOfAllTypesAreRead() throws IOException {
        byte[] bytes = Tables.workbook(
                "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r>"
                        + "</is></c></row><row r=\"5\"><c t=\"str\"><f>A1&amp;B1</f><v>joined</v></c><c t=\"b\"><v>1</v></c>"
                        + "<c><f>1/4</f><v>0.25</v></c><c><v>1E3</v></c></row>",
                "<si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r><rPh><t>phonetic</t></rPh></si>",
                STYLES);
        assertThat(Tables.rows(WorkbookTable.of(bytes, TableOptions.none()), new Warnings()))
                .containsExactly(
                        new TableRow(3, List.of("", "one", "", "inline")),
                        new TableRow(5, List.of("joined", "TRUE", "0.25", "1000")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.0417824074074074, 01:00:10",
        "1, 0.04178819444444444, 01:00:10.500",
        "3, 1.5, 36:00:00",
        "6, 0.00011574, 00:00:10",
        "2, 1.5, 1.5",
        "4, 46023, 2026-01-01",
        "5, 46023.5, 2026-01-01 12:00:00",
        "4, 59, 1900-02-28",
        "4, 61, 1900-03-01",
        "0, 0.1, 0.1",
        "0, 0.30000000000000004, 0.3",
        "1, 1E300, 1E+300",
        "99, 12, 12",
    })
    void numbersAreShownAsTimesAndDates(int style, String value, String shown) throws IOException {
        byte[] bytes = Tables.workbook("<row><c s=\"" + style + "\"><v>" + value + "</v></c></row>", "", STYLES);
        assertThat(Tables.cells(WorkbookTable.of(bytes, TableOptions.none()))).containsExactly(List.of(shown));
    }

    @Test
    void aSheetIsTakenByNameElseTheFirst() throws IOException {
        byte[] bytes = Tables.workbook("<row><c t=\"str\"><v>first</v></c></row>");
        TableOptions notes = new TableOptions(Optional.empty(), Optional.empty(), true, Optional.of("notes"));
        assertThat(Tables.cells(WorkbookTable.of(bytes, notes))).containsExactly(List.of("second"));
        Warnings warnings = new Warnings();
        TableOptions other = new TableOptions(Optional.empty(), Optional.empty(), true, Optional.of("other"));
        assertThat(Tables.rows(WorkbookTable.of(bytes, other), warnings)).hasSize(1);
        assertThat(warnings.inFileOrder().getFirst().text()).contains("no sheet \"other\"");
    }

    @Test
    void columnsNoSheetHasAreLeftOut() throws IOException {
        Warnings warnings = new Warnings();
        byte[] bytes = Tables.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZZZZZZZZ1\"><v>2</v></c></row>"
                + "<row r=\"99999999999999\"><c r=\"1\"><v>3</v></c></row>");
        assertThat(Tables.rows(WorkbookTable.of(bytes, TableOptions.none()), warnings))
                .containsExactly(new TableRow(1, List.of("1")), new TableRow(2, List.of("3")));
        assertThat(warnings.inFileOrder().toString()).contains("beyond column 512");
    }

    @Test
    void errorsOfFormulasAreReported() throws IOException {
        Warnings warnings = new Warnings();
        byte[] bytes = Tables.workbook("<row r=\"4\"><c><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row>");
        Tables.rows(WorkbookTable.of(bytes, TableOptions.none()), warnings);
        assertThat(warnings.inFileOrder().toString()).contains("line 4: ").contains("#REF!");
    }

    @Test
    void aDamagedSheetKeepsItsFirstRows() throws IOException {
        Warnings warnings = new Warnings();
        byte[] bytes = Tables.workbook("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c></row>");
        assertThat(Tables.rows(WorkbookTable.of(bytes, TableOptions.none()), warnings))
                .hasSize(1);
        assertThat(warnings.inFileOrder().toString()).contains("is damaged");
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workbook><sheets><sheet name=\"&x;\" id=\"1\"/>"
                        + "</sheets></workbook>");
        assertThatThrownBy(() -> WorkbookTable.of(Tables.zip(parts), TableOptions.none()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("xl/workbook.xml is damaged");
    }

    @Test
    void aBombIsRefused() {
        byte[] bytes = Tables.workbook("<row>" + "<c><v>1</v></c>".repeat(800_000));
        assertThat(bytes.length).isLessThan(1 << 20);
        Warnings warnings = new Warnings();
        assertThat(readAll(bytes, warnings)).isEmpty();
        assertThat(warnings.inFileOrder().toString()).contains("more than 16,384 cells in one row");
    }

    @Test
    void aBombOfSpacesIsRefusedAndKeepsTheRowsBefore() {
        byte[] bytes = Tables.workbook("<row r=\"1\"><c><v>1</v></c></row>" + "<!--x-->".repeat(2_000_000)
                + "<row r=\"2\"><c><v>2</v></c></row>");
        assertThat(bytes.length).isLessThan(1 << 20);
        Warnings warnings = new Warnings();
        assertThat(readAll(bytes, warnings)).containsExactly(new TableRow(1, List.of("1")));
        assertThat(warnings.inFileOrder())
                .extracting(ParseWarning::toString)
                .contains("line 1: The workbook is damaged: its part xl/worksheets/sheet1.xml unpacks to far more"
                        + " than a workbook of its size holds. The rows before the damage were read.");
    }

    @Test
    void aBombInTheListOfSheetsRefusesTheWorkbook() {
        byte[] bytes =
                Tables.zip(Map.of("xl/workbook.xml", "<workbook><sheets>" + "<sheet name=\"a\"/>".repeat(1_000_000)));
        assertThat(bytes.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> WorkbookTable.of(bytes, TableOptions.none()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("xl/workbook.xml unpacks to far more");
    }

    @Test
    void rowsBeyondThoseOfAnOldSheetAreLeftOutAndSaid() {
        byte[] bytes = Tables.workbook("<row><c><v>1</v></c></row>".repeat(65_537));
        Warnings warnings = new Warnings();
        assertThat(readAll(bytes, warnings)).hasSize(65_536);
        assertThat(warnings.inFileOrder())
                .extracting(ParseWarning::toString)
                .contains("line 65536: The sheet has more than 65,536 rows, which is all that is read of a workbook;"
                        + " the rest was left out. Split the sheet, or save it as CSV.");
    }

    @Test
    void anAttributeOfMegabytesIsRefused() {
        byte[] bytes = Tables.workbook("<row r=\"" + "9".repeat(3_000_000) + "\"/>");
        Warnings warnings = new Warnings();
        assertThat(readAll(bytes, warnings)).isEmpty();
        assertThat(warnings.inFileOrder()).isNotEmpty();
    }

    @Test
    void cutWorkbooksAreRefusedInOneSentence() {
        byte[] whole = Tables.workbook("<row><c><v>1</v></c></row>");
        for (int length = 4; length < whole.length - 30; length += 7) {
            TableFile file = new TableFile(Path.of("list.xlsx"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> file.open(TableOptions.none()))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageStartingWith("list.xlsx: The file is no Excel workbook that can be read: ");
        }
    }

    @Test
    void oldWorkbooksAreRefused() {
        TableFile file = new TableFile(Path.of("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        assertThatThrownBy(() -> file.open(TableOptions.none())).hasMessageContaining("Excel 97 to 2003");
    }

    private static List<TableRow> readAll(byte[] bytes, Warnings warnings) {
        try {
            return Tables.rows(WorkbookTable.of(bytes, TableOptions.none()), warnings);
        } catch (IOException e) {
            throw new AssertionError("The workbook should open", e);
        }
    }
}
