package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.timebase.TimecodeFormat;

/** Marker lists for Resolve: written as it wants them, and read back as the same cues. */
class MarkerEdlWriterTest {

    @TempDir
    Path folder;

    @Test
    void theNoteComesFirstThenColourNameAndLength() throws IOException {
        List<String> lines =
                written(Stage.withCues(TimecodeFormat.TC_24)).lines().toList();
        assertThat(lines.subList(0, 2)).containsExactly("TITLE: Harbour", "FCM: NON-DROP FRAME");
        assertThat(lines)
                .contains("001  001      V     C        01:00:10:00 01:00:10:01 01:00:10:00 01:00:10:01")
                .contains("Harbour by night |C:ResolveColorCream |M:Harbour by night |D:28608");
        String effect = lines.get(
                lines.indexOf("001  001      V     C        01:00:10:00 01:00:10:01 01:00:10:00 01:00:10:01") + 1);
        assertThat(effect)
                .startsWith("Door | slams")
                .contains(" |C:ResolveColorSand |M:Door / slams")
                .endsWith("|D:60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23.976", "24", "25", "29.97 DF", "29.97 NDF", "50", "59.94 DF"})
    void whatIsWrittenComesBackAsTheSameCues(String rate) throws IOException {
        TimecodeFormat format = TimecodeFormat.parse(rate);
        EditingSession from = Stage.withCues(format);
        Path file = Files.writeString(folder.resolve("markers.edl"), written(from));
        EditingSession to = Stage.open(format, 2);
        ImportSummary made = EdlImport.read(file, ImportSettings.none()).apply(to, Progress.NONE);
        assertThat(made.cues()).isEqualTo(3);
        List<OutgoingCue> expected = Stage.outgoing(from);
        List<OutgoingCue> back = Stage.outgoing(to);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(back.get(i).range()).isEqualTo(expected.get(i).range());
            assertThat(back.get(i).headline()).isEqualTo(expected.get(i).headline());
            assertThat(back.get(i).texts()).containsAllEntriesOf(expected.get(i).texts());
            assertThat(back.get(i).tags())
                    .containsExactlyInAnyOrderElementsOf(expected.get(i).tags());
        }
        assertThat(EdlImport.read(file, ImportSettings.none())
                        .apply(to, Progress.NONE)
                        .cues())
                .isZero();
        to.undo();
        assertThat(Stage.cues(to)).isEmpty();
    }

    @Test
    void ourReaderSeesStartsLengthsAndTexts() throws IOException {
        Edl edl = Lists.list(written(Stage.withCues(TimecodeFormat.TC_24)));
        assertThat(edl.warnings()).isEmpty();
        List<CutMarker> markers = edl.cutList(TimecodeFormat.TC_24).list().markers();
        assertThat(markers).extracting(marker -> marker.recordFrames().length()).containsExactly(60L, 1L, 28_608L);
        assertThat(markers.getLast().recordFrames().startFrame()).isEqualTo(2 * 86_400 + 192);
        assertThat(markers.getLast().text()).isEqualTo("Harbour by night");
        assertThat(markers.getFirst().text()).contains("$QN=FX104");
    }

    private static String written(EditingSession editing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkerEdlWriter().write(Stage.outgoing(editing), OutgoingContext.of(editing.production()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
