package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day on the stage from the command line: print, hear, sign off, print again, go back. */
class VersionCommandsTest {
    private static final int RATE_HZ = 48_000;
    private static final int SECONDS = 6;

    @TempDir
    private Path temp;

    private Path film = Path.of("");

    @BeforeEach
    void makeProduction() {
        film = temp.resolve("film");
        assertThat(Invocation.of("new", film, "--title", "Low Tide", "--rate", "24", "--reels", 1)
                        .exit())
                .isZero();
    }

    @Test
    void whatWasAskedForIsNotedAndTouchesWhatWasSigned() throws IOException {
        Invocation.of("version", "add", film, stem("R1_FX_v1.wav", 0), "--label", "v1", "--reel", 1);
        Invocation.of("sign-off", film, "--by", "Director", "--reel", 1, "--in", "v1");
        Invocation.of("version", "add", film, stem("R1_FX_v2.wav", 0), "--label", "v2", "--reel", 1);
        Invocation noted = Invocation.of(
                "version",
                "note",
                film,
                "v2",
                "--where",
                "01:00:02:00 to 01:00:03:00",
                "--what",
                "Boat further away",
                "--asked-by",
                "Director",
                "--wish",
                "-6 to -3 dB");
        assertThat(noted.out()).isEqualTo("Noted in v2: Boat further away." + System.lineSeparator());
        assertThat(noted.err()).contains("v2 touches it: Boat further away (asked by Director).");
        Invocation.of("version", "note", film, "v2", "--where", "FX999", "--what", "Softer")
                .assertRefused("There is no cue FX999.", "Nothing was noted.");
    }

    @Test
    void premixesAreNamedByTheirFilesOrByTheStage() throws IOException {
        Path one = stem("FX A.wav", 0);
        Path other = stem("FX B.wav", 1);
        assertThat(Invocation.of("premix", film, one, other, "--reel", 1).out())
                .contains("Recorded FX A as premix/r1/fx-a.", "Recorded FX B as premix/r1/fx-b.");
        JsonNode named = Invocation.of("premix", film, one, "--name", "FX final", "--json")
                .json();
        assertThat(named.at("/premixes/0/tag").asText()).isEqualTo("premix/whole/fx-final");
        Invocation.of("premix", film, one, other, "--name", "FX").assertRefused("--name is for one premix");
        Invocation.of("premix", film, temp.resolve("none.wav")).assertRefused("none.wav");
    }

    @Test
    void nobodyHearsAVersionForAnother() throws IOException {
        Invocation.of("version", "add", film, stem("R1_FX_v1.wav", 0), "--label", "v1");
        Invocation.of("version", "add", film, stem("R1_FX_v1.wav", 0), "--label", "V1")
                .assertRefused("There is a version V1 of that branch and reel already.");
        Invocation.of("version", "add", film, stem("R1_FX_v1.wav", 0), "--label", "v1", "--branch", "airline");
        Invocation.of("sign-off", film, "--by", "Director", "--in", "v1")
                .assertRefused("Several mix versions are called \"v1\". Say which by its id:", "airline");
        assertThat(Invocation.of("sign-off", film, "--by", "Director", "--in", "airline/v1")
                        .exit())
                .isZero();
    }

    @Test
    void onlyWhatWasMeantIsBroughtBack() throws IOException {
        Invocation.of("version", "add", film, stem("R1_FX_v1.wav", 0), "--label", "v1");
        Invocation.of("version", "restore", film, "v1", "--label", "v2", "--from", "01:00:00:00", "--to", "01:00:01:00")
                .assertRefused("A range lies in a reel");
        Invocation.of("version", "restore", film, "v1", "--label", "v2", "--stem", "NOPE")
                .assertRefused("v1 has no stem NOPE; it has FX.");
        Invocation.of(
                        "version",
                        "restore",
                        film,
                        "v1",
                        "--label",
                        "v2",
                        "--reel",
                        1,
                        "--from",
                        "02:00:00:00",
                        "--to",
                        "02:00:01:00")
                .assertRefused("does not lie in R1");
        Invocation.of("version", "restore", film, "v1", "--label", "v1").assertRefused("There is a version v1");
    }

    @Test
    void aVersionWithoutSoundIsRemarkedOn() throws IOException {
        assertThat(Invocation.of("version", "add", film, "--label", "v1").err())
                .contains("No file was recorded with it");
        Path empty = Files.write(temp.resolve("R1_DX_v2.wav"), new byte[0]);
        assertThat(Invocation.of("version", "add", film, empty, "--label", "v2").err())
                .contains("holds no sound that could be measured");
    }

    @Test
    void aWrongStoreDoesNotTakeThePlaceOfTheRightOne() throws IOException {
        Path store = temp.resolve("store.git");
        Invocation.of("merge", temp).assertRefused("is not a production");
        assertThat(temp.resolve(".git")).doesNotExist();
        assertThat(git("init", "--bare", "--initial-branch=other", store.toString()))
                .isZero();
        assertThat(Invocation.of("sync", film, "--with", store).exit()).isZero();
        Path nowhere = Files.createDirectory(temp.resolve("nowhere"));
        Files.writeString(nowhere.resolve("mine.txt"), "mine");
        Invocation wrong = Invocation.of("sync", film, "--with", nowhere);
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("there is no git repository");
        assertThat(Invocation.of("sync", film).exit()).isZero();
        assertThat(git("clone", "-q", store.toString(), temp.resolve("clone").toString()))
                .isZero();
        assertThat(temp.resolve("clone/production.stagebook")).exists();
    }

    private static int git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void printHearSignOffAndPrintAgain() throws IOException {
        Invocation first = Invocation.of(
                "version",
                "add",
                film,
                stem("R1_FX_v1.wav", 0),
                "--label",
                "v1",
                "--reel",
                1,
                "--branch",
                "theatrical");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("Recorded v1 as mix/theatrical/v1.", "LUFS", "dBTP");
        assertThat(Invocation.of("sign-off", film, "--by", "Director", "--reel", 1, "--in", "v1")
                        .exit())
                .isZero();
        assertThat(Invocation.of("board", film).out()).contains("R1: signed by Director in v1");

        Invocation second = Invocation.of(
                "version",
                "add",
                film,
                stem("R1_FX_v2.wav", 3),
                "--label",
                "v2",
                "--reel",
                1,
                "--branch",
                "theatrical");
        assertThat(second.out()).contains("changed: gain only, +3.0 dB");
        assertThat(second.err()).contains("A sign-off does not hold any more: v2 changed the FX stem");
        Invocation board = Invocation.of("board", film);
        assertThat(board.exit()).isEqualTo(1);
        assertThat(board.out()).contains("R1: stale by Director in v1", "gain only, +3.0 dB");

        JsonNode compared =
                Invocation.of("compare", "--in", film, "v1", "v2", "--json").anyJson();
        assertThat(compared.at("/unasked/0/kind").asText()).isEqualTo("gain");
        assertThat(compared.at("/unasked/0/start").asText()).isEqualTo("01:00:02:00");
        assertThat(compared.at("/audiblySame").asBoolean()).isFalse();
        assertThat(Invocation.of("compare", "--in", film, "v1", "v1").out()).contains("No audible change");

        Invocation back = Invocation.of("version", "restore", film, "v1", "--label", "v3");
        assertThat(back.exit()).as(back.err()).isZero();
        assertThat(back.out()).contains("Back to v1. It is recorded as v3");
        assertThat(Invocation.of("version", "list", film).out().lines()).hasSize(3);
        assertThat(Invocation.of("history", film).out())
                .contains(
                        "mix version: R1 v3",
                        "save-point: Before going back to v1",
                        "sign-off: R1 in v1 signed off by");
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        assertThat(Invocation.of("version", "add", film, temp.resolve("gone.wav"), "--label", "v1")
                        .err())
                .contains("gone.wav", "No version was recorded");
        assertThat(Invocation.of("compare", "--in", film, "v1", "v2").err())
                .contains("There is no mix version \"v1\"", "none was recorded yet");
        assertThat(Invocation.of("sync", film).err()).contains("no shared store yet");
        assertThat(Invocation.of("merge", film).err()).contains("git is not in the middle of a merge");
        assertThat(Invocation.of("sign-off", film, "--by", "Director", "--scene", "12")
                        .err())
                .contains("--reel N");
    }

    @Test
    void theTenthPassIsTheFirst() throws IOException {
        Path one = stem("pass1.wav", 0);
        Path two = stem("pass2.wav", 1);
        Invocation first = Invocation.of(
                "pass", film, one, "--reel", 1, "--loop", "Gull", "--from", "01:00:02:00", "--to", "01:00:04:00");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(Invocation.of("pass", film, two, "--reel", 1, "--loop", "Gull")
                        .out())
                .contains("Pass 2 is not one of the passes before.");
        assertThat(Invocation.of("pass", film, one, "--reel", 1, "--loop", "Gull")
                        .out())
                .contains("Pass 3 nulls against pass 1: every sample is equal.");
    }

    /** Mono, 16-bit noise, louder from two to four seconds. */
    private Path stem(String name, double gainDb) throws IOException {
        int frames = RATE_HZ * SECONDS;
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * frames).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * frames);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(RATE_HZ).putInt(2 * RATE_HZ);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * frames);
        Random noise = new Random(3);
        for (int frame = 0; frame < frames; frame++) {
            boolean louder = frame >= 2 * RATE_HZ && frame < 4 * RATE_HZ;
            double gain = louder ? Math.pow(10, gainDb / 20) : 1;
            bytes.putShort((short) Math.rint(1500 * gain * noise.nextGaussian()));
        }
        return Files.write(temp.resolve(name), bytes.array());
    }
}
