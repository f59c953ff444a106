package org.stagebook.interchange.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
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
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.midi.MidiFile.TextKind;
import org.stagebook.timebase.TimecodeFormat;

class MidiImportTest {

    private static final byte[] END = Smf.meta(0, 0x2F, new byte[0]);
    private static final byte[] AT_HOUR_ONE = Smf.meta(0, 0x54, new byte[] {1, 0, 0, 0, 0});

    @TempDir
    Path folder;

    @Test
    void tempoChangesOfAnyTrackCountInFormatOne() throws IOException {
        byte[] file = Smf.joined(
                Smf.header(1, 2, 480),
                Smf.track(AT_HOUR_ONE, Smf.tempo(0, 1_000_000), Smf.tempo(960, 250_000), END),
                Smf.track(Smf.text(480, 6, "one"), Smf.text(960, 7, "two"), END));
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        read(editing, file);
        assertThat(Lists.places(editing)).containsExactly("01:00:01:00-01:00:01:01 one", "01:00:02:06-01:00:02:07 two");
    }

    @Test
    void tracksOfFormatTwoHaveTheirOwnTempo() throws IOException {
        byte[] file = Smf.joined(
                Smf.header(2, 2, 480),
                Smf.track(AT_HOUR_ONE, Smf.tempo(0, 1_000_000), Smf.text(480, 6, "slow"), END),
                Smf.track(Smf.text(480, 6, "usual"), END));
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        read(editing, file);
        assertThat(Lists.places(editing))
                .containsExactlyInAnyOrder("01:00:01:00-01:00:01:01 slow", "01:00:00:12-01:00:00:13 usual");
    }

    @Test
    void smpteDivisionNeedsNoTempo() throws IOException {
        byte[] file = Smf.joined(
                Smf.header(0, 1, (256 - 25) << 8 | 40),
                Smf.track(
                        Smf.meta(0, 0x54, new byte[] {1 << 5 | 1, 0, 0, 0, 0}),
                        Smf.tempo(0, 123_456),
                        Smf.text(10_000, 6, "ten"),
                        END));
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        read(editing, file);
        assertThat(Lists.places(editing)).containsExactly("01:00:10:00-01:00:10:01 ten");
    }

    @Test
    void notesRunningStatusAndSystemExclusiveAreSkipped() {
        byte[] file = Smf.joined(
                Smf.header(0, 1, 480),
                "XFIH".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0, 0, 0, 2, 1, 2},
                Smf.track(
                        new byte[] {0, (byte) 0x90, 60, 64, 10, 60, 0, 0, (byte) 0xC0, 5, 0, 6},
                        new byte[] {0, (byte) 0xF0, 3, 1, 2, (byte) 0xF7, 0, (byte) 0xF7, 1, 9},
                        Smf.text(0, 6, "here"),
                        END));
        MidiFile midi = MidiReader.read(file).orElseThrow();
        assertThat(midi.texts()).containsExactly(new MidiFile.TextEvent(0, 10, TextKind.MARKER, "here"));
        assertThat(midi.warnings()).isEmpty();
    }

    @Test
    void plainTextsCountOnlyWhereThereIsNothingElse() throws IOException {
        byte[] text = Smf.text(0, 1, "credit");
        EditingSession both = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                read(both, Smf.joined(Smf.header(0, 1, 480), Smf.track(AT_HOUR_ONE, text, Smf.text(0, 6, "m"), END)));
        assertThat(Lists.places(both)).containsExactly("01:00:00:00-01:00:00:01 m");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("left out: 1"));
        EditingSession alone = Lists.open(TimecodeFormat.TC_24, 1);
        read(alone, Smf.joined(Smf.header(0, 1, 480), Smf.track(AT_HOUR_ONE, text, END)));
        assertThat(Lists.places(alone)).containsExactly("01:00:00:00-01:00:00:01 credit");
    }

    @Test
    void withoutAnOffsetTheReelsStartIsTakenAndSaid() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 3);
        Path file =
                Lists.file(folder, "m.mid", Smf.joined(Smf.header(0, 1, 480), Smf.track(Smf.text(960, 6, "x"), END)));
        ImportSettings reelTwo =
                new ImportSettings(OptionalInt.of(2), Optional.empty(), Optional.empty(), Optional.empty());
        ImportSummary summary = Lists.apply(MidiImport.read(file, reelTwo), editing);
        assertThat(Lists.places(editing)).containsExactly("02:00:01:00-02:00:01:01 x");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("does not say at which timecode"));
    }

    @Test
    void aCutTrackKeepsWhatCameBefore() {
        byte[] whole =
                Smf.joined(Smf.header(0, 1, 480), Smf.track(Smf.text(0, 6, "first"), Smf.text(10, 6, "second"), END));
        MidiFile midi = MidiReader.read(Arrays.copyOf(whole, whole.length - 8)).orElseThrow();
        assertThat(midi.texts()).extracting(MidiFile.TextEvent::text).containsExactly("first");
        assertThat(midi.warnings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MThd", "RIFF0000RMID0000", "MThd\0\0\0\6\0\0\0\1\0\0MTrk", "MThd\0\0\0\6\0\7\0\1\1\1MTrk"})
    void whatIsNoMidiFileIsSaidToBeNone(String text) {
        Path file = Lists.file(folder, "x.mid", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> MidiImport.read(file, ImportSettings.none()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("does not begin as a Standard MIDI File");
    }

    @Test
    void mutatedFilesNeverThrow() throws IOException {
        long seed = Long.getLong("stagebook.seed", 20_260_420L);
        Random random = new Random(seed);
        byte[] golden = Smf.joined(
                Smf.header(1, 2, 480),
                Smf.track(AT_HOUR_ONE, Smf.tempo(0, 500_000), Smf.tempo(960, 250_000), END),
                Smf.track(Smf.text(480, 6, "one {QN=1} {To=01:00:02:00}"), Smf.text(960, 7, "two"), END));
        for (int i = 0; i < 3_000; i++) {
            byte[] mutant = Lists.mutated(golden, random);
            try {
                boolean read = MidiReader.read(mutant).isPresent();
                if (read && i % 10 == 0) {
                    read(Lists.open(TimecodeFormat.TC_29_97_DF, 1), mutant);
                }
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", mutant " + i, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x7F, 0x80, 0xFF, 0x06, 0x51})
    void aMegabyteOfTheSameByteIsReadInReasonableTime(int value) {
        byte[] body = new byte[1 << 20];
        Arrays.fill(body, (byte) value);
        byte[] file = Smf.joined(Smf.header(0, 1, 480), Smf.track(body));
        byte[] markers = Smf.joined(
                Smf.header(0, 1, 480),
                Smf.track(Smf.joined(Collections.nCopies(200_000, new byte[] {1, (byte) 0xFF, 6, 0})
                        .toArray(byte[][]::new))));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(MidiReader.read(file)).isPresent();
            assertThat(MidiReader.read(markers).orElseThrow().texts()).hasSize(50_000);
        });
    }

    private ImportSummary read(EditingSession editing, byte[] bytes) throws IOException {
        return Lists.apply(MidiImport.read(Lists.file(folder, "m.mid", bytes), ImportSettings.none()), editing);
    }
}
