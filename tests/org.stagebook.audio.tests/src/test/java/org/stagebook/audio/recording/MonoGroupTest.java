package org.stagebook.audio.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.OrderSource;

/** Discrete mono files as one programme. */
class MonoGroupTest {

    private final RecordingReader reader = new RecordingReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".X.wav", "_X.wav", "-X.wav", " (X).wav", " X.WAV"})
    void theSetIsFoundFromOneOfItsFiles(String ending) throws IOException {
        List<String> speakers = List.of("L", "C", "R", "Ls", "Rs", "LFE");
        for (int i = 0; i < speakers.size(); i++) {
            mono("R2 MX 48k" + ending.replace("X", speakers.get(i)), (short) (1000 * i));
        }
        mono("R2 DX" + ending.replace("X", "L"), (short) 1);
        mono("R2 MX 48k" + ending.replace("X", "ambience"), (short) 1);
        List<Path> files = reader.groupOf(folder.resolve("R2 MX 48k" + ending.replace("X", "Ls")));
        Recording recording = reader.readGroup(files, UserHint.NONE);
        assertThat(recording.format()).isEqualTo(new RecordingFormat("WAV", "16-bit", 48_000, 6, 2));
        assertThat(recording.channels().order()).contains(ChannelOrder.L_R_C_LFE_LS_RS);
        assertThat(recording.channels().source()).isEqualTo(OrderSource.FILE_NAME);
        assertThat(recording.channels().reason()).isEqualTo("The end of the files' names says L R C LFE Ls Rs.");
        assertThat(recording.remarks()).isEmpty();
        assertThat(recording.stored()).isPresent();
        double[][] planar = TestSound.samples(recording);
        assertThat(List.of(planar[0][0], planar[1][0], planar[2][0], planar[3][0], planar[4][0]))
                .containsExactly(0.0, 2000 / 32768.0, 1000 / 32768.0, 5000 / 32768.0, 3000 / 32768.0);
    }

    @Test
    void rearsMakeTheSurroundsSides() throws IOException {
        for (String speaker : List.of("L", "C", "R", "Ls", "Rs", "Lsr", "Rsr", "LFE")) {
            mono("PM." + speaker + ".wav", (short) 1);
        }
        Recording recording = reader.readGroup(reader.groupOf(folder.resolve("PM.C.wav")), UserHint.NONE);
        assertThat(recording.channels().order().orElseThrow().layout()).contains(ChannelLayout.SURROUND_7_1);
    }

    @Test
    void aListKeepsItsOrder() throws IOException {
        List<Path> files = List.of(mono("x.R.wav", (short) 1), mono("x.L.wav", (short) 2));
        Recording recording = reader.readGroup(files, UserHint.NONE);
        assertThat(recording.channels().order().map(Object::toString)).contains("R L");
        assertThat(recording.files()).isEqualTo(files);
    }

    @Test
    void namesWithoutSpeakersNeedTheUser() throws IOException {
        List<Path> files =
                List.of(mono("A101.A1.wav", (short) 1), mono("A101.A2.wav", (short) 2), mono("A101.A3.wav", (short) 3));
        assertThat(reader.readGroup(files, UserHint.NONE).channels().source()).isEqualTo(OrderSource.UNKNOWN);
        UserHint film = new UserHint(LayoutHint.of(ChannelLayout.LCR, OrderConvention.FILM), false);
        assertThat(reader.readGroup(files, film).channels().order()).contains(ChannelOrder.L_C_R);
        assertThatThrownBy(() -> reader.groupOf(files.getFirst()))
                .hasMessageContaining("does not end in a speaker such as .L or _Ls");
    }

    @Test
    void differencesAreSaidAndNothingIsPadded() throws IOException {
        Path left = mono("x.L.wav", (short) 1);
        Path right = TestSound.wave(folder.resolve("x.R.wav"), 48_000, 1, (short) 1, (short) 2, (short) 3);
        Path other = mono("y.C.wav", (short) 1);
        Recording recording = reader.readGroup(List.of(left, right, other), UserHint.NONE);
        assertThat(recording.format().frames()).isEqualTo(2);
        assertThat(recording.losses())
                .containsExactly(
                        "The files are not equally long: \"x.L.wav\" ends after 0.000 s (2 frames), \"x.R.wav\""
                                + " ends after 0.000 s (3 frames). Only what all have is read.");
        assertThat(recording.remarks())
                .containsExactly("The files' names begin differently; whether they are one programme was not checked.");
    }

    @Test
    void sampleFormatsMayDiffer() throws IOException {
        Path left = mono("x.L.wav", (short) 0x2000);
        Path right = TestSound.wave(folder.resolve("x.R.wav"), 48_000, 1, (short) 0x4000, (short) 0);
        Recording recording = reader.readGroup(List.of(left, right), UserHint.NONE);
        assertThat(TestSound.samples(recording)[0]).startsWith(0.25);
        assertThat(TestSound.samples(recording)[1]).startsWith(0.5);
    }

    @Test
    void otherRatesAndStereoFilesAreRefused() throws IOException {
        Path left = mono("x.L.wav", (short) 1);
        Path slow = TestSound.wave(folder.resolve("x.R.wav"), 44_100, 1, (short) 1);
        Path stereo = TestSound.wave(folder.resolve("x.C.wav"), 48_000, 2, (short) 1, (short) 1);
        assertThatThrownBy(() -> reader.readGroup(List.of(left, slow), UserHint.NONE))
                .hasMessage("\"x.R.wav\" cannot be read: it has 44100 Hz, but \"x.L.wav\" has 48000 Hz; files of one"
                        + " programme have one rate. Nothing was changed.");
        assertThatThrownBy(() -> reader.readGroup(List.of(left, stereo), UserHint.NONE))
                .hasMessageContaining("it has 2 channels, but a programme is put together from mono files only.");
    }

    @Test
    void twoFilesForOneSpeakerAreRefused() throws IOException {
        mono("x.L.wav", (short) 1);
        mono("x_L.wav", (short) 1);
        assertThatThrownBy(() -> reader.groupOf(folder.resolve("x.L.wav")))
                .hasMessageContaining("is named for the same speaker L");
    }

    @Test
    void aFolderHasItsProgrammes() throws IOException {
        for (String name : List.of("a.L", "a.R", "b_L", "b_C", "b_R", "alone.C", "mix")) {
            mono(name + ".wav", (short) 1);
        }
        assertThat(reader.groupsIn(folder))
                .extracting(files -> files.stream()
                        .map(file -> file.getFileName().toString())
                        .toList())
                .containsExactly(List.of("a.L.wav", "a.R.wav"), List.of("b_L.wav", "b_R.wav", "b_C.wav"));
    }

    private Path mono(String name, short value) throws IOException {
        return TestSound.wave(folder.resolve(name), 48_000, 1, value, (short) 0);
    }
}
