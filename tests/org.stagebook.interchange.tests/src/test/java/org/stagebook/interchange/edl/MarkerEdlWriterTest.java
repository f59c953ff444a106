package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.timebase.TimeRange;
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
    @FieldSource("org.stagebook.timebase.TimecodeFormat#STANDARD")
    void whatIsWrittenComesBackAsTheSameCues(TimecodeFormat format) throws IOException {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* LOC: 01:00:00:00 RED x",
                "001  AX V C 01:00:00:00 01:00:00:01 01:00:00:00 01:00:00:01",
                "2 doors",
                "TITLE: x",
                "FCM: DROP FRAME",
                "M2 AX 048.0 01:00:00:00",
                ">>> SOURCE",
                "from clip name: x",
                "two\n* lines\r\n003 AX",
                "x |C:ResolveColorRed |M:y |D:5",
                "|C:",
                "|M:",
                "|D:",
                "|D:99",
                "ends with |D:",
                "{Text=x}",
                ""
            })
    void whatLooksLikeALineOfAListComesBack(String text) throws IOException {
        TimecodeFormat format = TimecodeFormat.TC_25;
        TimeRange range = Stage.range(format, "01:00:10:00", "01:00:12:05");
        for (Map<CueField, String> texts : List.of(
                Map.of(CueField.DESCRIPTION, text),
                Map.of(CueField.NUMBER, text, CueField.DESCRIPTION, text, CueField.COMMENT, text),
                Map.of(CueField.LINE, text))) {
            OutgoingCue cue = new OutgoingCue(1, range, texts, List.of());
            EditingSession to = Stage.open(format, 1);
            String list = written(List.of(cue), to);
            assertThat(list.lines().skip(5))
                    .allMatch(line -> line.matches("[^*\\d>].*\\|C:ResolveColorCream \\|M:[^|]* \\|D:55"));
            Path file = Files.writeString(folder.resolve("one.edl"), list);
            ImportSummary made = EdlImport.read(file, ImportSettings.none()).apply(to, Progress.NONE);
            assertThat(made.warnings()).allMatch(warning -> warning.text().contains("frame rate"));
            OutgoingCue back = Stage.outgoing(to).getFirst();
            assertThat(back.range()).isEqualTo(range);
            for (CueField field : List.of(CueField.NUMBER, CueField.LINE, CueField.COMMENT)) {
                assertThat(back.text(field)).isEqualTo(cue.text(field));
            }
            assertThat(back.headline()).isEqualTo(cue.headline());
        }
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
        return written(Stage.outgoing(editing), editing);
    }

    private static String written(List<OutgoingCue> cues, EditingSession editing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkerEdlWriter().write(cues, OutgoingContext.of(editing.production()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
