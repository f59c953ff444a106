package org.stagebook.interchange.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.protools.ParseResult;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.SessionHeader;
import org.stagebook.interchange.protools.SessionTextParser;
import org.stagebook.interchange.protools.SessionTime;
import org.stagebook.interchange.protools.SessionTime.FeetTime;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What a file of another program says of the production it belongs to, so that nobody is asked for what stands there.
 *
 * @param title as the session is named, else as the file is
 * @param timecode how the session counts; empty for formats that do not say it at their head
 * @param sampleRateHz samples per second of the session
 * @param mayCountFeet whether its times are in feet+frames, or its head does not show any
 */
public record TurnoverFacts(
        String title, Optional<TimecodeFormat> timecode, OptionalInt sampleRateHz, boolean mayCountFeet) {

    private static final int HEAD_BYTES = 16 * 1024;

    /**
     * Reads the head of the file.
     *
     * @param format what it was found to be
     * @throws IOException if it cannot be read
     */
    public static TurnoverFacts of(Path file, ForeignFormat format) throws IOException {
        if (format == ForeignFormat.PRO_TOOLS_TEXT
                && SessionTextParser.parse(head(file)) instanceof ParseResult.Session read) {
            return of(read.session());
        }
        boolean mayCountFeet = format == ForeignFormat.PRO_TOOLS_TEXT;
        return new TurnoverFacts(nameOf(file), Optional.empty(), OptionalInt.empty(), mayCountFeet);
    }

    private static TurnoverFacts of(ParsedSession session) {
        SessionHeader header = session.header();
        List<SessionTime> starts = session.tracks().stream()
                .flatMap(track -> track.events().stream())
                .map(event -> event.times().start())
                .toList();
        boolean mayCountFeet = starts.isEmpty() || starts.stream().anyMatch(FeetTime.class::isInstance);
        return new TurnoverFacts(
                header.sessionName().strip(),
                Optional.of(header.timecodeFormat()),
                OptionalInt.of(header.sampleRateHz()),
                mayCountFeet);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().replaceFirst("\\.[^.]{1,5}$", "");
    }
}
