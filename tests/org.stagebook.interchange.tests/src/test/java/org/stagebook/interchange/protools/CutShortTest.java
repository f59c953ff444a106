package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.text.TextEncoding;

/** An export that does not reach to its end says so; whole ones of every kind do not. */
class CutShortTest {

    private static final String TRACK =
            "T R A C K  L I S T I N G\nTRACK NAME:\tFX\nCOMMENTS:\t\nUSER DELAY:\t0 Samples\nSTATE: \n"
                    + Exports.COLUMNS;
    private static final String ROW = "1\t1\tclip\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted";

    @Test
    void noWholeExportOfTheCorpusIsTakenForCutShort() {
        assertThat(Exports.allOfCorpus())
                .allSatisfy(file -> assertThat(texts(Exports.session(file)))
                        .noneMatch(text -> text.contains("cut short") || text.contains("could be read")));
    }

    @Test
    void everyByteInsideTheListingsOfARealExportIsMissed() {
        byte[] whole = Exports.bytes(Exports.corpus("swift-daw-file-tools")
                .resolve("SessionText_SimpleTest_23-976fps_DefaultExportOptions_PT2020.3.txt"));
        int markers = new String(whole, StandardCharsets.UTF_8).indexOf("M A R K E R S");
        for (int length = 300; length < markers; length++) {
            ParsedSession session = Exports.session(Arrays.copyOf(whole, length));
            boolean betweenListings = whole[length - 1] == '\n' && whole[length - 2] == '\n';
            if (!betweenListings || session.tracks().isEmpty()) {
                assertThat(texts(session)).as("%d bytes", length).anyMatch(text -> text.contains("cut short"));
            }
        }
    }

    @Test
    void theLineAndTheMissingListingsAreNamed() {
        ParsedSession session = Exports.session(header(1, 0, 1)
                + "O N L I N E  F I L E S  I N  S E S S I O N\nFilename     \tLocation\nAudio 1.wav\tDisk:Audio Fi");
        assertThat(session.warnings())
                .extracting(ParseWarning::line, warning -> warning.text().contains("cut short"))
                .containsExactly(tuple(0, true), tuple(13, true));
        assertThat(texts(session).getFirst())
                .contains("neither a track listing nor a marker listing")
                .contains("1 audio track.");
        assertThat(texts(session).getLast()).contains("Audio 1.wav⇥Disk:Audio Fi");
    }

    @Test
    void aFileCutInsideACharacterKeepsItsEncoding() {
        String text = header(1, 0, 0) + TRACK + ROW.replace("clip", "Café") + "\n" + ROW.replace("clip", "Gué");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int cut = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\u00C3') + 1;
        ParsedSession session = Exports.session(Arrays.copyOf(bytes, cut));
        assertThat(session.encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(Exports.events(session)).extracting(TrackEvent::clipName).containsExactly("Café");
        assertThat(texts(session)).anyMatch(warning -> warning.contains("Gu\uFFFD") && warning.contains("cut short"));
    }

    @Test
    void aHeaderAloneIsSaidToHoldNothing() {
        assertThat(texts(Exports.session(header(0, 0, 0) + "\n\n")))
                .singleElement()
                .asString()
                .contains("nothing to import");
    }

    @Test
    void filesAndClipsAreCountedAgainstTheHeader() {
        String files = "F I L E S  I N  S E S S I O N\nFilename\tLocation\na.wav\tDisk:\n\n\n";
        String clips = "O N L I N E  C L I P S  I N  S E S S I O N\nCLIP NAME\tSource File\na\ta.wav\n\n\n";
        assertThat(texts(Exports.session(header(1, 3, 2) + files + clips + TRACK + ROW + "\n\n\n")))
                .containsExactly(
                        "The session has 3 audio clips and 1 could be read; rows are damaged or missing, or the file was"
                                + " cut short.",
                        "The session has 2 audio files and 1 could be read; rows are damaged or missing, or the file was"
                                + " cut short.");
        assertThat(texts(Exports.session(header(1, 1, 1) + files + clips + TRACK + ROW + "\n\n\n")))
                .isEmpty();
    }

    @Test
    void aTrackThatEndsWithItsRowIsNotWhole() {
        ParsedSession session = Exports.session(header(1, 0, 0) + TRACK + ROW + "\n");
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(17);
        assertThat(texts(session).getFirst())
                .contains("T R A C K  L I S T I N G")
                .contains("cut short");
        assertThat(Exports.events(session)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Unm, false", "U, false", "Mut, true", "M, true", "'', false", "unmuted, false"})
    void aStateCutShortIsReadAndNamed(String state, boolean muted) {
        ParsedSession session = Exports.session(header(1, 0, 0) + TRACK + ROW.replace("Unmuted", state) + "\n\n\n");
        assertThat(Exports.events(session).getFirst().muted()).isEqualTo(muted);
        assertThat(texts(session))
                .singleElement()
                .asString()
                .contains("\"" + state + "\"")
                .contains("counts as " + (muted ? "muted" : "unmuted"));
    }

    private static String header(int tracks, int clips, int files) {
        return Exports.HEADER
                .formatted("01:00:00:00", "24 Frame")
                .replace("TRACKS:\t1", "TRACKS:\t" + tracks)
                .replace("CLIPS:\t0", "CLIPS:\t" + clips)
                .replace("FILES:\t0", "FILES:\t" + files);
    }

    private static List<String> texts(ParsedSession session) {
        return session.warnings().stream().map(ParseWarning::text).toList();
    }
}
