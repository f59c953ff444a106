package org.stagebook.interchange.sheet.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stagebook.interchange.Warnings;

/** Tables for tests, and what is read of them. */
public final class Tables {

    private Tables() {}

    static List<List<String>> cells(TableReader table) {
        return rows(table, new Warnings()).stream().map(TableRow::cells).toList();
    }

    static List<TableRow> rows(TableReader table, Warnings warnings) {
        List<TableRow> rows = new ArrayList<>();
        table.read(rows::add, warnings);
        return rows;
    }

    static TextTable text(String text) {
        return TextTable.of(text.getBytes(StandardCharsets.UTF_8), TableOptions.none());
    }

    /** A workbook with one sheet of these rows, written by hand as ECMA-376 says. */
    public static byte[] workbook(String sheetData) {
        return workbook(sheetData, "", "");
    }

    public static byte[] workbook(String sheetData, String sharedStrings, String cellFormats) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Spotting\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>second</t></is></c></row>"
                        + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet>" + cellFormats + "</styleSheet>");
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
