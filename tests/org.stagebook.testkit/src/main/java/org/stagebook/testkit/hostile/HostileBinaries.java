package org.stagebook.testkit.hostile;

import static org.stagebook.interchange.ForeignFormat.MIDI;
import static org.stagebook.interchange.ForeignFormat.XLSX;
import static org.stagebook.testkit.hostile.HostileFile.MEGABYTE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile MIDI files and workbooks. */
public final class HostileBinaries {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String WORKBOOK = XML + "<workbook " + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + TYPE + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + TYPE + "sharedStrings\" Target=\"sharedStrings.xml\"/>"
            + "</Relationships>";
    private static final String ROOT = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + TYPE
            + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String SHEET = XML + "<worksheet " + MAIN + "><sheetData>";
    private static final String TITLES = "<row><c t=\"inlineStr\"><is><t>TC In</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Description</t></is></c></row>";
    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>01:00:00:00</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    private static final int EXPANDED = 200 * MEGABYTE;

    private HostileBinaries() {}

    public static List<HostileFile> all() {
        return Stream.concat(midi().stream(), workbooks().stream()).toList();
    }

    private static List<HostileFile> midi() {
        return List.of(
                midi("zeros", 0),
                midi("bytes of 255", 0xFF),
                midi("markers", 0, 0xFF, 6, 1, 'x'),
                midi("markers without a name", 0, 0xFF, 6, 0),
                midi("markers far apart", 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 6, 1, 'x'),
                midi("tempo changes", 1, 0xFF, 0x51, 3, 0, 0, 1),
                midi("notes", 1, 0x90, 60, 64),
                midi("lengths that never end", 0x80),
                new HostileFile(MIDI, "one marker as long as the file", () -> {
                    byte[] event = {0, (byte) 0xFF, 6, (byte) 0xBD, (byte) 0x84, 0x00};
                    return tracks(event, 'x');
                }),
                new HostileFile(MIDI, "tracks without events", () -> repeated(head(0xFFFF), track(0))));
    }

    private static HostileFile midi(String what, int... event) {
        byte[] bytes = new byte[event.length];
        for (int i = 0; i < event.length; i++) {
            bytes[i] = (byte) event[i];
        }
        return new HostileFile(MIDI, what, () -> repeated(join(head(1), track(MEGABYTE)), bytes));
    }

    private static byte[] tracks(byte[] first, int rest) {
        return repeated(join(join(head(1), track(MEGABYTE)), first), new byte[] {(byte) rest});
    }

    private static byte[] head(int tracks) {
        return ByteBuffer.allocate(14)
                .put("MThd".getBytes(StandardCharsets.US_ASCII))
                .putInt(6)
                .putShort((short) 1)
                .putShort((short) tracks)
                .putShort((short) 9600)
                .array();
    }

    private static byte[] track(int sizeBytes) {
        return ByteBuffer.allocate(8)
                .put("MTrk".getBytes(StandardCharsets.US_ASCII))
                .putInt(sizeBytes)
                .array();
    }

    private static byte[] join(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    private static byte[] repeated(byte[] head, byte[] piece) {
        ByteBuffer bytes = ByteBuffer.allocate(MEGABYTE).put(head);
        while (bytes.remaining() >= piece.length) {
            bytes.put(piece);
        }
        return bytes.array();
    }

    private static List<HostileFile> workbooks() {
        return List.of(
                new HostileFile(XLSX, "one letter", () -> repeated(new byte[] {'P', 'K', 3, 4}, new byte[] {'x'})),
                workbook("rows, packed", new Part(SHEET + TITLES, ROW, EXPANDED / 4)),
                workbook("empty rows, packed", new Part(SHEET + TITLES, "<row/>", EXPANDED)),
                workbook("empty cells of one row, packed", new Part(SHEET + TITLES + "<row>", "<c/>", EXPANDED)),
                workbook("elements in elements, packed", new Part(SHEET, "<c>", EXPANDED / 10)),
                workbook("one long text, packed", new Part(SHEET + "<row><c t=\"inlineStr\"><is><t>", "x", EXPANDED)),
                workbook(
                        "rows far apart",
                        new Part(SHEET + TITLES, "<row r=\"99999999\"><c r=\"ZZZZZZ9\"/></row>", 50_000)),
                workbook(
                        "an entity that grows",
                        new Part(
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>",
                                "&b;",
                                500)),
                new HostileFile(
                        XLSX,
                        "shared texts, packed",
                        () -> zip(
                                new Part(SHEET + TITLES, "<row><c t=\"s\"><v>1</v></c></row>", 10_000),
                                new Part(XML + "<sst " + MAIN + ">", "<si><t>x</t></si>", EXPANDED))),
                new HostileFile(XLSX, "files in the archive", HostileBinaries::manyFiles));
    }

    private static HostileFile workbook(String what, Part sheet) {
        Supplier<byte[]> content = () -> zip(sheet, new Part(XML + "<sst " + MAIN + "/>", "", 0));
        return new HostileFile(XLSX, what, content);
    }

    /** @param sizeBytes how long it is, unpacked */
    private record Part(String head, String piece, int sizeBytes) {}

    private static byte[] zip(Part sheet, Part texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "_rels/.rels", new Part(ROOT, "", 0));
            put(zip, "xl/workbook.xml", new Part(WORKBOOK, "", 0));
            put(zip, "xl/_rels/workbook.xml.rels", new Part(RELATIONS, "", 0));
            put(zip, "xl/sharedStrings.xml", texts);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.head().getBytes(StandardCharsets.UTF_8));
        byte[] pieces = part.piece().repeat(part.piece().isEmpty() ? 0 : 4_096).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < part.sizeBytes() && pieces.length > 0; written += pieces.length) {
            zip.write(pieces);
        }
        zip.closeEntry();
    }

    private static byte[] manyFiles() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(MEGABYTE);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; bytes.size() < MEGABYTE / 2; i++) {
                put(zip, "xl/worksheets/sheet" + i + ".xml", new Part(SHEET, "", 0));
            }
            put(zip, "xl/workbook.xml", new Part(WORKBOOK, "", 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
