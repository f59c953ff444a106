package org.stagebook.interchange.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.timebase.TimecodeFormat;

class SubRipTest {

    @TempDir
    Path folder;

    @Test
    void subtitlesAreReadAsTheyAreFound() {
        SubRipFile file = parse("""
                \uFEFF1\r
                00:00:01,000 --> 00:00:02,500\r
                First\r
                second line\r
                \r
                00:00:02.0 -> 00:00:04.25 X1:10 X2:20 Y1:1 Y2:2\r
                <i>No</i> counter {\\an8}\r
                \r
                3\r
                1:05,5 --> 1:06\r
                No hours\r
                4\r
                00:01:10,000 --> 00:01:11,000\r
                no empty line before\r
                \r
                \r
                5\r
                00:01:12,000 --> 00:01:13,000\r
                """);
        assertThat(file.subtitles())
                .containsExactly(
                        new Subtitle(2, 1_000, 2_500, "First\nsecond line"),
                        new Subtitle(6, 2_000, 4_250, "No counter"),
                        new Subtitle(10, 65_500, 66_000, "No hours"),
                        new Subtitle(13, 70_000, 71_000, "no empty line before"),
                        new Subtitle(18, 72_000, 73_000, ""));
        assertThat(file.warnings()).extracting(ParseWarning::line).containsExactly(0);
    }

    @Test
    void numbersAreTextWhereTheyAreText() {
        SubRipFile file =
                parse("1\n00:00:01,000 --> 00:00:02,000\n42\n43\n\n2\n00:00:03,000 --> 00:00:04,000\nx --> y\n");
        assertThat(file.subtitles()).extracting(Subtitle::text).containsExactly("42\n43", "x --> y");
    }

    @Test
    void whatCannotBeReadIsReportedByLine() {
        SubRipFile file = parse("""
                        Title

                        1
                        00:00:0x,000 --> 00:00:02,000
                        lost

                        2
                        00:00:05:12 --> 00:00:06
                        also

                        3
                        00:00:09,000 --> 00:00:08,000
                        back
                        """);
        assertThat(file.subtitles()).containsExactly(new Subtitle(12, 9_000, 9_000, "back"));
        assertThat(file.warnings()).extracting(ParseWarning::line).contains(1, 8, 12);
    }

    @Test
    void foreignSubtitlesAreLinesCountedFromTheReel() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 2);
        ImportSummary summary = read(editing, "1\n00:00:10,480 --> 00:00:12,000\nWhere were you?\n", OptionalInt.of(2));
        assertThat(Lists.places(editing)).containsExactly("02:00:10:12-02:00:12:00 Where were you?");
        assertThat(Lists.cues(editing).getFirst().getLine()).isEqualTo("Where were you?");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("from the start of reel 2"));
    }

    @Test
    void wordsInBracketsAreReadByViewersAndAreNoTags() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        read(editing, "1\n00:00:10,000 --> 00:00:12,000\n- No. [laughs]\n", OptionalInt.empty());
        assertThat(Lists.cues(editing).getFirst().getLine()).isEqualTo("- No. [laughs]");
        assertThat(Lists.cues(editing).getFirst().getTags()).isEmpty();
    }

    @Test
    void hoursOfTimecodeAreTakenOff() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_23_976, 2);
        read(editing, "1\n02:00:10,010 --> 02:00:11,011\nx\n", OptionalInt.of(2));
        assertThat(Lists.places(editing)).containsExactly("02:00:10:00-02:00:11:00 x");
    }

    @Test
    void overlapsAreKept() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        read(editing, "00:00:01,000 --> 00:00:05,000\na\n\n00:00:02,000 --> 00:00:03,000\nb\n", OptionalInt.empty());
        assertThat(Lists.places(editing)).containsExactly("01:00:01:00-01:00:05:00 a", "01:00:02:00-01:00:03:00 b");
    }

    @Test
    void aFileWithoutSubtitlesIsRefused() {
        Path file = Lists.file(folder, "x.srt", "hello\n");
        assertThatThrownBy(() -> SrtImport.read(file, ImportSettings.none()))
                .hasMessageContaining("no subtitle in the file");
    }

    @Test
    void mutatedFilesNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_430L);
        Random random = new Random(seed);
        byte[] golden = """
                        1
                        00:00:01,000 --> 00:00:02,500
                        First {QN=1}
                        second

                        2
                        99:59:59,999 --> 99:59:59,999 X1:1
                        <i>x</i>

                        """.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4_000; i++) {
            byte[] mutant = Lists.mutated(golden, random);
            try {
                SubRipParser.parse(mutant);
                if (i % 20 == 0) {
                    read(
                            Lists.open(TimecodeFormat.TC_24, 1),
                            "00:00:01,000 --> 00:00:02,500\nx\n\n" + new String(mutant, StandardCharsets.UTF_8),
                            OptionalInt.empty());
                }
            } catch (RuntimeException | IOException e) {
                throw new AssertionError("seed " + seed + ", mutant " + i, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                "\n",
                "1\n",
                "-->",
                "00:00:00,000 --> 00:00:00,000\n",
                "<",
                "<font ",
                "{\\",
                "0:",
                "9",
                " ",
                "1\n\n",
                "00:00:00,000 --> 00:00:00,000 ",
                "a\n"
            })
    void aMegabyteOfTheSameIsReadInReasonableTime(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            parse(text);
            parse("00:00:00,000 --> 00:00:00,000\n" + text);
        });
    }

    private static SubRipFile parse(String text) {
        return SubRipParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportSummary read(EditingSession editing, String text, OptionalInt reel) throws IOException {
        ImportSettings settings = new ImportSettings(reel, Optional.empty(), Optional.empty(), Optional.empty());
        return Lists.apply(SrtImport.read(Lists.file(folder, "x.srt", text), settings), editing);
    }
}
