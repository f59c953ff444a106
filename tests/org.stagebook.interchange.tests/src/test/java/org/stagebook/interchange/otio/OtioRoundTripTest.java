package org.stagebook.interchange.otio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.edl.EdlImport;
import org.stagebook.interchange.edl.Stage;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.outgoing.OutgoingCues;
import org.stagebook.model.PictureEvent;
import org.stagebook.timebase.TimecodeFormat;

/** Timelines go into a production as one step, and ours come back as the same cues and cut. */
class OtioRoundTripTest {

    private static final String CUT = """
            TITLE: Harbour v7
            FCM: NON-DROP FRAME
            001  A001 V C        04:00:00:00 04:00:08:00 01:00:00:00 01:00:08:00
            * FROM CLIP NAME: leader
            * SOURCE FILE: leader.mov
            002  A002 V C        05:00:00:00 05:00:00:00 01:00:08:00 01:00:08:00
            002  A003 V D    012 06:00:00:00 06:00:02:00 01:00:08:00 01:00:10:00
            003  A004 V2 C       07:00:00:00 07:00:02:00 01:00:09:00 01:00:10:00
            M2   A004    048.0   07:00:00:00
            004  A004 V C        07:00:00:00 07:00:00:01 02:00:11:00 02:00:12:00
            M2   A004    000.0   07:00:00:00
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("org.stagebook.timebase.TimecodeFormat#STANDARD")
    void cuesComeBackTheSame(TimecodeFormat format) throws IOException {
        EditingSession from = Stage.withCues(format);
        Path file = written(from, OptionalInt.empty());
        EditingSession to = Stage.open(format, 2);
        ImportSummary made = OtioImport.read(file, ImportSettings.none()).apply(to, Progress.NONE);
        assertThat(made.cues()).isEqualTo(3);
        assertThat(made.warnings()).isEmpty();
        assertThat(Stage.markers(to)).isEmpty();
        List<OutgoingCue> expected = Stage.outgoing(from);
        List<OutgoingCue> back = Stage.outgoing(to);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(back.get(i).range()).isEqualTo(expected.get(i).range());
            assertThat(back.get(i).headline()).isEqualTo(expected.get(i).headline());
            assertThat(back.get(i).texts()).containsAllEntriesOf(expected.get(i).texts());
            assertThat(back.get(i).tags()).isEqualTo(expected.get(i).tags());
        }
        assertThat(OtioImport.read(file, ImportSettings.none())
                        .apply(to, Progress.NONE)
                        .cues())
                .isZero();
        to.undo();
        assertThat(Stage.cues(to)).isEmpty();
    }

    @Test
    void theCutComesBackToo() throws IOException {
        EditingSession from = Stage.withCues(TimecodeFormat.TC_24);
        Path list = Files.writeString(folder.resolve("cut.edl"), CUT);
        EdlImport.read(list, ImportSettings.none()).apply(from, Progress.NONE);
        EditingSession to = Stage.open(TimecodeFormat.TC_24, 2);
        ImportSummary made = OtioImport.read(written(from, OptionalInt.empty()), ImportSettings.none())
                .apply(to, Progress.NONE);
        assertThat(made.events()).isEqualTo(4);
        assertThat(made.cues()).isEqualTo(3);
        assertThat(events(to)).isEqualTo(events(from));
        EditingSession one = Stage.open(TimecodeFormat.TC_24, 2);
        assertThat(OtioImport.read(written(from, OptionalInt.of(2)), ImportSettings.none())
                        .apply(one, Progress.NONE)
                        .events())
                .isEqualTo(1);
    }

    @Test
    void aForeignTimelineComesInAndGoesOutByOneUndo() throws IOException {
        EditingSession editing = Stage.open(TimecodeFormat.TC_24, 1);
        Path file = folder.resolve("r1.otio");
        Files.write(file, TimelineFiles.harbour());
        ImportSummary made = OtioImport.read(file, ImportSettings.none()).apply(editing, Progress.NONE);
        assertThat(made.format()).isEqualTo(ForeignFormat.OTIO);
        assertThat(made.events()).isEqualTo(4);
        assertThat(made.tracks()).isEqualTo(1);
        assertThat(made.clips()).isEqualTo(1);
        assertThat(made.markers()).isEqualTo(2);
        assertThat(Stage.cuts(editing).getFirst().getLabel()).isEqualTo("Harbour R1");
        assertThat(Stage.markers(editing).getFirst().getColour()).isEqualTo("GREEN");
        ImportSummary again = OtioImport.read(file, ImportSettings.none()).apply(editing, Progress.NONE);
        assertThat(again.events() + again.tracks() + again.clips() + again.markers())
                .isZero();
        editing.undo();
        assertThat(Stage.cuts(editing)).isEmpty();
        assertThat(Stage.markers(editing)).isEmpty();
        assertThat(editing.production().getReels().getFirst().getTracks()).isEmpty();
    }

    @Test
    void aStatedReelTakesATimelineWithoutAStart() throws IOException {
        EditingSession editing = Stage.open(TimecodeFormat.TC_24, 3);
        String json = TimelineFiles.withTracks(
                        "24", "86400", TimelineFiles.track("Video", TimelineFiles.clip("24", "5", "9", "")))
                .replace("'global_start_time'", "'x'")
                .replace('\'', '"');
        Path file = Files.writeString(folder.resolve("r3.otio"), json);
        ImportSummary made = OtioImport.read(file, Stage.reel(3)).apply(editing, Progress.NONE);
        assertThat(made.events()).isEqualTo(1);
        PictureEvent event = Stage.cuts(editing).getFirst().getEvents().getFirst();
        assertThat(Stage.label(editing, Objects.requireNonNull(event.getRange())))
                .isEqualTo("03:00:00:00-03:00:00:09");
    }

    @Test
    void whatIsNoTimelineIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.otio"), "{\"a\":");
        assertThatThrownBy(() -> OtioImport.read(file, ImportSettings.none()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no whole JSON document");
        Path other = Files.writeString(folder.resolve("y.otio"), "{\"a\":1}");
        assertThatThrownBy(() -> OtioImport.read(other, ImportSettings.none()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no OpenTimelineIO file");
    }

    private Path written(EditingSession editing, OptionalInt reel) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OtioWriter.of(editing.production(), reel)
                .write(
                        OutgoingCues.of(editing.production(), reel).cues(),
                        OutgoingContext.of(editing.production()),
                        out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Timeline.1\"");
        return Files.write(folder.resolve("out.otio"), out.toByteArray());
    }

    private static List<String> events(EditingSession editing) {
        return Stage.cuts(editing).stream()
                .flatMap(cut -> cut.getEvents().stream())
                .map(event -> String.join(
                        " ",
                        String.valueOf(event.getNumber()),
                        event.getChannels(),
                        event.getSource(),
                        String.valueOf(event.getClipName()),
                        String.valueOf(event.getFile()),
                        Stage.label(editing, event.getRange()),
                        editing.production()
                                .getTimecodeFormat()
                                .format(event.getSourceRange().start()),
                        event.getTransition() + "/" + event.getTransitionFrames(),
                        String.valueOf(event.getSpeed())))
                .toList();
    }
}
