package org.stagebook.interchange.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.model.Cue;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** What viewers see of cues. */
class SrtWriterTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_25;
    private static final Position START = FORMAT.parsePosition("01:00:00:00");
    private static final TimeRange RANGE =
            new TimeRange(FORMAT.parsePosition("01:00:10:00"), FORMAT.parsePosition("01:00:12:05"));

    @TempDir
    Path folder;

    @Test
    void viewersSeeNumberAndTextOnly() throws IOException {
        String shown = written(
                Optional.empty(),
                Map.of(
                        CueField.NUMBER,
                        "Q12",
                        CueField.DESCRIPTION,
                        "Door slam",
                        CueField.CATEGORY,
                        "FX",
                        CueField.INTENT,
                        "louder",
                        CueField.COMMENT,
                        "no tags {here}"));
        assertThat(shown).isEqualTo("1\r\n00:00:10,000 --> 00:00:12,200\r\nQ12\u2002Door slam\r\n\r\n");
    }

    @Test
    void withTagsASubtitleSaysEverything() throws IOException {
        String shown = written(
                Optional.of(tags()),
                Map.of(CueField.NUMBER, "Q12", CueField.DESCRIPTION, "Door", CueField.INTENT, "x"));
        assertThat(shown).contains("\r\nDoor $QN=Q12 $Intent=x\r\n");
    }

    @Test
    void theLineThatIsSpokenIsShownAndComesBackAsOne() throws IOException {
        String shown = written(
                Optional.empty(),
                Map.of(CueField.LINE, "Where?", CueField.DESCRIPTION, "Noisy", CueField.NUMBER, "A7"));
        assertThat(shown).contains("\r\nA7\u2003Where?\r\n").doesNotContain("Noisy");
        EditingSession editing = Lists.open(FORMAT, 1);
        Lists.apply(SrtImport.read(Lists.file(folder, "x.srt", shown), ImportSettings.none()), editing);
        Cue cue = Lists.cues(editing).getFirst();
        assertThat(cue.getLine()).isEqualTo("Where?");
        assertThat(cue.getNumber()).isEqualTo("A7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "two\n\nparagraphs",
                "<i>not italic</i> {\\an8}",
                "--> 00:00:01,000",
                "00:00:01,000 --> 00:00:02,000",
                "42",
                "{R=x} [ADR] $QN=1",
                "=1",
                "＜ and ＞",
                "a\\/b",
                ""
            })
    void difficultTextsComeBackEitherWay(String text) throws IOException {
        for (Optional<CueTags> tags : List.of(Optional.<CueTags>empty(), Optional.of(tags()))) {
            for (String number : List.of("", "R1 12", "7")) {
                Map<CueField, String> texts = Map.of(CueField.NUMBER, number, CueField.DESCRIPTION, text);
                EditingSession editing = Lists.open(FORMAT, 1);
                Path file = Lists.file(folder, "x.srt", written(tags, texts));
                Lists.apply(SrtImport.read(file, ImportSettings.none()), editing);
                Cue back = Lists.cues(editing).getFirst();
                assertThat(Optional.ofNullable(back.getDescription()).orElse(""))
                        .isEqualTo(text);
                assertThat(Optional.ofNullable(back.getNumber()).orElse("")).isEqualTo(number);
                assertThat(back.getRange()).isEqualTo(RANGE);
                assertThat(back.getLine()).isNull();
            }
        }
    }

    private static CueTags tags() {
        return OutgoingContext.of(Lists.open(FORMAT, 1).production()).tags();
    }

    private static String written(Optional<CueTags> tags, Map<CueField, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SrtWriter(START, tags).write(List.of(new OutgoingCue(1, RANGE, texts, List.of())), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
