package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.ParseWarning;

/** Rows as they should not be. */
class TrackListingTest {

    @Test
    void channelsThatDifferAreReportedAndChannelOneDecides() {
        ParsedSession session = track("FX (5.1)", """
                1\t1\tboom.L\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted


                2\t1\tboom.C\t01:00:00:00\t01:00:01:00\t00:00:01:00\tMuted


                3\t1\tboom.R\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted
                3\t2\textra.R\t01:00:02:00\t01:00:03:00\t00:00:01:00\tUnmuted
                """);
        assertThat(session.tracks().getFirst().layout()).isEqualTo("5.1");
        assertThat(Exports.events(session)).extracting(TrackEvent::clipName).containsExactly("boom");
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(20, 23, 24);
    }

    @Test
    void aPointInTheNameOfAMonoClipIsNoChannel() {
        ParsedSession session = track("FX", "1\t1\tdoor.L\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted\n");
        assertThat(Exports.events(session)).extracting(TrackEvent::clipName).containsExactly("door.L");
    }

    @Test
    void bracketsThatAreNoChannelFormatBelongToTheName() {
        ParsedSession session = track("FX (old)", "");
        assertThat(session.tracks().getFirst().name()).isEqualTo("FX (old)");
        assertThat(session.tracks().getFirst().layout()).isEqualTo("Mono");
    }

    @Test
    void tabsInAClipNameDoNotShiftItsTimes() {
        ParsedSession session = track("FX", "1\t1\tbig\tdoor\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted\n");
        TrackEvent event = Exports.events(session).getFirst();
        assertThat(event.clipName()).isEqualTo("big door");
        assertThat(event.times().start()).isEqualTo(new SessionTime.TimecodeTime(86_400, 0, false, false));
    }

    @Test
    void unreadableRowsAreNamed() {
        ParsedSession session = track("FX", """
                1\t1\tdoor\t01:00:00:99\t01:00:01:00\t00:00:01:00\tUnmuted
                1\t2\tdoor\t01:00:00:00
                oops
                1\t3\tdoor\t01:00:00:00\t01:00:01:00\t00:00:01:00\tHalf
                """);
        assertThat(Exports.events(session)).hasSize(1);
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(17, 18, 19, 20);
        assertThat(session.warnings().getFirst().text()).contains("frames run from 00 to 23");
    }

    @Test
    void aDroppedLabelIsRefusedWithTheReason() {
        ParsedSession session = Exports.track(
                "01:00:00;00",
                "29.97 Drop Frame",
                "FX",
                "1\t1\tdoor\t01:01:00;00\t01:01:02;00\t00:00:02;00\tUnmuted\n");
        assertThat(Exports.events(session)).isEmpty();
        assertThat(session.warnings())
                .extracting(ParseWarning::text)
                .anyMatch(text -> text.contains("drop frame skips"));
    }

    @Test
    void rowsThatContradictThemselvesAreNamed() {
        ParsedSession session = track("FX", """
                1\t1\tfine\t01:00:00:00\t01:00:02:00\t00:00:01:23\tUnmuted
                1\t2\toff\t01:00:00:00\t01:00:02:00\t00:00:01:22\tUnmuted
                """);
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(18);
    }

    @Test
    void sectionsComeInAnyOrder() {
        ParsedSession session = Exports.session(
                Exports.HEADER.formatted("01:00:00:00", "24 Frame").replace("FILES:\t0", "FILES:\t1")
                        + "M A R K E R S  L I S T I N G\n#   \tLOCATION     \tTIME REFERENCE    \tUNITS    \tNAME     \tCOMMENTS\n"
                        + "1\t01:00:00:00\t0\tSamples\tone      \t\n\n\n"
                        + "T R A C K  L I S T I N G\nTRACK NAME:\tDX\n" + Exports.COLUMNS + "\n\n"
                        + "F I L E S  I N  S E S S I O N\nFilename\tLocation\na.wav\tDisk:\n\n\n");
        assertThat(session.markers()).hasSize(1);
        assertThat(session.tracks()).hasSize(1);
        assertThat(session.files()).hasSize(1);
        assertThat(session.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01:00:60:00, '\"01:00:60:00\" is no timecode at 24: seconds run from 00 to 59'",
        "459+17, '\"459+17\" is no feet+frames: a foot of 35 mm 4-perf holds the frames 00 to 15'",
        "5:72, '\"5:72\" is no min:sec: seconds run from 00 to 59'",
        "later, '\"later\" is neither timecode, feet+frames, min:sec, samples nor bars|beats'",
        "'', 'the cell is empty'",
    })
    void aTimeThatCannotBeReadIsSaidInOneSentence(String time, String reason) {
        ParsedSession session = track("FX", "1\t1\tclip\t" + time + "\t01:00:01:00\t00:00:01:00\tUnmuted\n");
        assertThat(session.warnings())
                .extracting(ParseWarning::text)
                .containsExactly("This row was skipped, because a time in it cannot be read: " + reason + ".");
    }

    @Test
    void columnTitlesThatAreNotUnderstoodAreSaid() {
        ParsedSession session = Exports.session(Exports.HEADER.formatted("01:00:00:00", "24 Frame")
                + "T R A C K  L I S T I N G\nTRACK NAME:\tDX\nCHANNEL\tEVENT\tCLIP NAME\tSTART TIME\tEND\n"
                + "1\t1\tclip\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted\n\n\n");
        assertThat(Exports.events(session)).hasSize(1);
        assertThat(session.warnings())
                .extracting(ParseWarning::text)
                .singleElement()
                .asString()
                .contains("column titles");
    }

    @Test
    void aMissingHeaderLineIsNamedWithWhatItMeans() {
        String text = Exports.HEADER.formatted("01:00:00:00", "24 Frame").replace("SESSION START", "SESSION END");
        assertThat(SessionTextParser.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ParseResult.NotASession.class,
                        none -> assertThat(none.reason().text())
                                .startsWith("The session header has no line \"SESSION START TIMECODE:\", without which")
                                .contains("export the session info from Pro Tools again"));
    }

    private static ParsedSession track(String name, String rows) {
        return Exports.track("01:00:00:00", "24 Frame", name, rows);
    }
}
