package org.stagebook.interchange.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;

/**
 * Tells the format of a file by what its first bytes say; its name decides nothing.
 *
 * <p>Text that is no other format is taken as a table, because a table has no mark of its own.
 */
final class FormatDetector {

    private static final int HEAD_BYTES = 64 << 10;
    private static final Pattern EDL_EVENT = Pattern.compile(
            "^\\s{0,8}\\d{1,8}[ \\t]+\\S[^\\r\\n]{0,400}?\\d\\d[:;.]\\d\\d[:;.]\\d\\d[:;.]\\d\\d(\\s+\\d\\d[:;.]\\d\\d[:;.]\\d\\d[:;.]\\d\\d){3}");
    private static final Pattern SRT_TIMES = Pattern.compile("^\\s*\\d{1,4}:\\d{1,2}:\\d{1,2}[,.]\\d{1,3}\\s*-->");

    /**
     * Which format it is.
     *
     * @throws UnreadableFileException if it is none that is read
     * @throws IOException if it cannot be read at all
     */
    ForeignFormat detect(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return ForeignFormat.SOUND_FOLDER;
        }
        byte[] head = head(file);
        Optional<ForeignFormat> binary = binary(file, head);
        return binary.isPresent() ? binary.get() : ofText(file, text(head));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static Optional<ForeignFormat> binary(Path file, byte[] head) throws UnreadableFileException {
        String mark = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
        return switch (mark) {
            case "MThd" -> Optional.of(ForeignFormat.MIDI);
            case "PK\u0003\u0004" -> Optional.of(ForeignFormat.XLSX);
            case "RIFF", "RF64", "BW64", "FORM", "fLaC" ->
                throw refusal(file, "This is a recording. Import the folder it lies in; its recordings become tracks.");
            case "\u00d0\u00cf\u0011\u00e0" ->
                throw refusal(file, "This is a workbook of an Excel before 2007 (.xls). Save it as .xlsx or CSV.");
            case "%PDF" ->
                throw refusal(file, "This is a PDF, which holds no table. Ask for the CSV or XLSX it was made of.");
            default -> Optional.empty();
        };
    }

    /** Two-byte text is recognised by its zeros, so that the marks below are found in it too. */
    private static String text(byte[] head) {
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        boolean wide = head.length >= 2 && zeros > head.length / 4;
        if (!wide) {
            return new String(head, StandardCharsets.ISO_8859_1);
        }
        boolean bigEndian = head[0] == 0 || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
        return new String(head, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static ForeignFormat ofText(Path file, String head) throws UnreadableFileException {
        String start = head.replaceFirst("^(\u00ef\u00bb\u00bf|\ufeff)", "").stripLeading();
        if (start.isEmpty()) {
            throw refusal(file, "The file is empty; nothing was imported.");
        }
        if (start.startsWith("SESSION NAME:")) {
            return ForeignFormat.PRO_TOOLS_TEXT;
        }
        if (start.startsWith("{") && start.contains("\"OTIO_SCHEMA\"")) {
            return ForeignFormat.OTIO;
        }
        if (start.startsWith("WEBVTT")) {
            throw refusal(file, "These are WebVTT subtitles, which are not read. Save them as SubRip (.srt).");
        }
        if (start.startsWith("<")) {
            throw refusal(file, "This is XML, which is not read. Export CMX3600, OpenTimelineIO, CSV or XLSX instead.");
        }
        return byLines(file, start);
    }

    private static ForeignFormat byLines(Path file, String start) throws UnreadableFileException {
        boolean title = start.startsWith("TITLE:") || start.startsWith("FCM:");
        int lineNumber = 0;
        for (String line : (Iterable<String>) start.lines().limit(400)::iterator) {
            lineNumber++;
            if (EDL_EVENT.matcher(line).find()) {
                return ForeignFormat.CMX3600;
            }
            if (lineNumber <= 5 && SRT_TIMES.matcher(line).find()) {
                return ForeignFormat.SRT;
            }
        }
        if (title) {
            return ForeignFormat.CMX3600;
        }
        if (start.chars().limit(4096).anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            throw refusal(
                    file,
                    "This is no format that is read: it is neither text nor a workbook, MIDI file or folder of"
                            + " recordings.");
        }
        return ForeignFormat.CSV;
    }

    private static UnreadableFileException refusal(Path file, String reason) {
        return new UnreadableFileException(file, new ParseWarning(0, reason));
    }
}
