package org.stagebook.lint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.edit.change.AddTracks;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.check.TestPackage.Step;
import org.stagebook.lint.sound.TestFile.Encoding;
import org.stagebook.model.Category;
import org.stagebook.model.ContentRole;
import org.stagebook.timebase.TimeRange;

/** A clean package gives no finding, and each planted fault exactly its own. */
class ContentsLintTest {
    private static final long SEED = 20_260_105;
    private static final Step NOTHING = it -> {};

    @TempDir
    private Path folder;

    /** A fault: what is done before the files are written and after they were gathered, and what shall be said of it. */
    record Fault(String rule, String subject, String says, Step before, Step after) {
        @Override
        public String toString() {
            return rule + ": " + says;
        }
    }

    private static Fault sound(String rule, String name, String says, Consumer<TestStem> spoil) {
        return new Fault(rule, "contents/" + name, says, it -> spoil.accept(it.stem(name)), NOTHING);
    }

    private static Fault before(String rule, String subject, String says, Step plant) {
        return new Fault(rule, subject, says, plant, NOTHING);
    }

    private static Fault after(String rule, String subject, String says, Step plant) {
        return new Fault(rule, subject, says, NOTHING, plant);
    }

    static Stream<Fault> faults() {
        return Stream.of(soundFaults(), orderFaults(), popFaults(), timeFaults(), fileFaults(), spottingFaults())
                .flatMap(List::stream);
    }

    private static List<Fault> soundFaults() {
        return List.of(
                before(
                        "sample-rate",
                        "contents/" + TestPackage.MX,
                        "44100 Hz",
                        it -> it.stems.put(TestPackage.MX, new TestStem(44_100, 2, it.random))),
                sound("bit-depth", TestPackage.FX, "16-bit", stem -> stem.encoding = Encoding.INT_16),
                sound("bit-depth", TestPackage.FX, "32-bit float", stem -> stem.encoding = Encoding.FLOAT_32),
                before("layout", "contents/R1_MX_mono.wav", "It is Mono", it -> {
                    it.stems.remove(TestPackage.MX);
                    it.stems.put("R1_MX_mono.wav", new TestStem(48_000, 1, it.random));
                }),
                sound("silent-channel", TestPackage.FX, "Ls holds nothing but pops", stem -> clear(stem, 3)),
                sound("silent-channel", TestPackage.DX, "C and Rs hold nothing but pops", stem -> {
                    clear(stem, 1);
                    clear(stem, 4);
                }),
                sound(
                        "identical-channels",
                        TestPackage.MX,
                        "L and R",
                        stem -> stem.channels[1] = stem.channels[0].clone()),
                sound("identical-channels", TestPackage.DX, "L, C and R", stem -> {
                    stem.channels[1] = stem.channels[0].clone();
                    stem.channels[2] = stem.channels[0].clone();
                }),
                sound("inverted-channels", TestPackage.MX, "opposite polarity", stem -> {
                    for (int i = 0; i < stem.channels[0].length; i++) {
                        stem.channels[1][i] = -Math.rint(stem.channels[0][i] * (1 << 23)) / (1 << 23);
                    }
                }),
                sound("clipping", TestPackage.FX, "1 time in C, first at 01:00:05:00", stem -> {
                    for (int i = 0; i < 5; i++) {
                        stem.channels[1][5 * stem.rate + i] = 1;
                    }
                }));
    }

    private static void clear(TestStem stem, int channel) {
        Arrays.fill(stem.channels[channel], 4 * stem.rate, 8 * stem.rate, 0);
    }

    private static List<Fault> orderFaults() {
        return List.of(
                before(
                        "channel-order",
                        "contents/R1_DX_5.1.wav",
                        "L R C LFE Ls Rs (SMPTE); the pre-brief wants",
                        it -> {
                            it.rename(TestPackage.DX, "R1_DX_5.1.wav");
                            it.stem("R1_DX_5.1.wav").channelMask = 0x3F;
                        }),
                before(
                        "channel-order",
                        "contents/R1_DX_5.1.wav",
                        "in which order its channels are",
                        it -> it.rename(TestPackage.DX, "R1_DX_5.1.wav")),
                before("channel-order", "contents/R1_DX_5.1.wav", "read as L C R Ls Rs LFE", it -> {
                    it.rename(TestPackage.DX, "R1_DX_5.1.wav");
                    TestStem stem = it.stem("R1_DX_5.1.wav");
                    Arrays.fill(stem.channels[5], 0);
                }),
                before("channel-missing", "contents/R1_DX.C.wav", "Of 5.1 there is no LFE", it -> split(it, 5)),
                before("channel-missing", "contents/R1_DX.C.wav", "Of 5.1 there is no LFE and Rs", it -> split(it, 4)),
                before("channel-doubled", "contents/R1_DX.C.wav", "two files for L", it -> {
                    split(it, 6);
                    it.stems.put("R1_DX_L.wav", new TestStem(48_000, 1, it.random));
                }),
                before(
                        "tracks-too-many",
                        "R1 effects",
                        "2 tracks of effects for R1",
                        it -> it.stems.put("R1_FX_B_5.1_film.wav", new TestStem(48_000, 6, it.random))),
                before(
                        "tracks-absent",
                        "ambience",
                        "wants ambience",
                        it -> it.session.run(
                                "Plant",
                                p -> p.getPreBrief()
                                        .getTracks()
                                        .add(TestPackage.wish(ContentRole.AMBIENCE, 2, "5.1", "film")))),
                before(
                        "tracks-order",
                        "R1 tracks",
                        "come as music and dialogue",
                        it -> it.session.run(new AddTracks(
                                it.reel(), List.of(track(it, TestPackage.MX), track(it, TestPackage.DX))))));
    }

    private static void split(TestPackage it, int channels) {
        TestStem whole = it.stem(TestPackage.DX);
        it.stems.remove(TestPackage.DX);
        List<String> speakers = List.of("L", "C", "R", "Ls", "Rs", "LFE");
        for (int i = 0; i < channels; i++) {
            TestStem mono = new TestStem(48_000, 1, it.random);
            mono.channels = new double[][] {whole.channels[i]};
            it.stems.put("R1_DX." + speakers.get(i) + ".wav", mono);
        }
    }

    private static NewTrack track(TestPackage it, String file) {
        TimeRange range = it.reel().getCues().getFirst().getRange();
        return NewTrack.of(file, List.of(new NewClip(file, range, file, 1, false)));
    }

    private static List<Fault> popFaults() {
        int head = TestStem.HEAD_POP_FRAME;
        int tail = TestStem.TAIL_POP_FRAME;
        return List.of(
                sound("head-pop", TestPackage.DX, "There is no head pop within", stem -> move(stem, head, head, 0, 1)),
                sound("tail-pop", TestPackage.DX, "There is no tail pop within", stem -> move(stem, tail, tail, 0, 1)),
                sound("head-pop", TestPackage.DX, "1 frame late", stem -> move(stem, head, head + 1, 0.1, 1)),
                sound("head-pop", TestPackage.MX, "2 frames early", stem -> move(stem, head, head - 2, 0.1, 1)),
                sound("tail-pop", TestPackage.MX, "12 frames late", stem -> move(stem, tail, tail + 12, 0.1, 1)),
                sound("head-pop", TestPackage.FX, "at -10.0 dBFS", stem -> move(stem, head, head, 0.3162, 1)),
                sound("tail-pop", TestPackage.FX, "2.0 frames long", stem -> move(stem, tail, tail, 0.1, 2)),
                sound(
                        "head-pop",
                        TestPackage.FX,
                        "no head pop in R; the other",
                        stem -> stem.silence(stem.channels[2], head)));
    }

    private static void move(TestStem stem, int from, int to, double amplitude, int frames) {
        for (double[] channel : stem.channels) {
            stem.silence(channel, from);
            stem.pop(channel, to, amplitude, frames);
        }
    }

    private static List<Fault> timeFaults() {
        return List.of(
                sound("time-reference", TestPackage.FX, "01:00:00:01", stem -> stem.timeReference += stem.frame()),
                sound("time-reference", TestPackage.FX, "02:00:00:00", stem -> stem.timeReference *= 2),
                sound("time-reference", TestPackage.FX, "no time stamp", stem -> stem.timeReference = -1),
                sound("time-reference", TestPackage.FX, "never set", stem -> stem.timeReference = 0),
                sound("reel-length", TestPackage.MX, "24 frames shorter than reel 1", stem -> cut(stem, -1)),
                sound("reel-length", TestPackage.MX, "48 frames longer than reel 1", stem -> cut(stem, 2)));
    }

    private static void cut(TestStem stem, int seconds) {
        for (int i = 0; i < stem.channels.length; i++) {
            stem.channels[i] = Arrays.copyOf(stem.channels[i], (TestStem.SECONDS + seconds) * stem.rate);
        }
    }

    private static List<Fault> fileFaults() {
        return List.of(
                before(
                        "name-template",
                        "contents/R1-MX-stereo.wav",
                        "after the reel",
                        it -> it.rename(TestPackage.MX, "R1-MX-stereo.wav")),
                before(
                        "name-windows",
                        "contents/R1_MX_what?.wav",
                        "does not allow",
                        it -> it.rename(TestPackage.MX, "R1_MX_what?.wav")),
                before(
                        "name-platforms",
                        "contents/R1_MX größer.wav",
                        "platforms refuse",
                        it -> it.rename(TestPackage.MX, "R1_MX größer.wav")),
                before("name-twins", "contents/Notes.txt", "one name", it -> {
                    write(it, "Notes.txt", "one");
                    write(it, "notes.txt", "another");
                }),
                before("same-content", "contents/a.pdf", "contents/a.pdf and contents/b.pdf", it -> {
                    write(it, "a.pdf", "same");
                    write(it, "b.pdf", "same");
                    write(it, "c.pdf", "else");
                }),
                before(
                        "same-content",
                        "contents/R1_MX_again.wav",
                        "R1_MX_again.wav and contents/R1_MX_stereo.wav",
                        it -> it.stems.put("R1_MX_again.wav", it.stem(TestPackage.MX))),
                after("unlisted-file", "contents/late.txt", "not in the contents", it -> write(it, "late.txt", "late")),
                after("unlisted-file", "contents/more", "2 files of the folder", it -> {
                    write(it, "more/a.txt", "late");
                    write(it, "more/b.txt", "later");
                }),
                after(
                        "file-missing",
                        "contents/" + TestPackage.MX,
                        "not where",
                        it -> Files.delete(it.folder.resolve(TestPackage.MX))),
                after("file-empty", "contents/" + TestPackage.MX, "holds nothing", it -> write(it, TestPackage.MX, "")),
                after(
                        "file-unreadable",
                        "contents/" + TestPackage.MX,
                        "cannot be read as sound",
                        it -> write(it, TestPackage.MX, "no sound at all")),
                after("file-cut-off", "contents/" + TestPackage.MX, "missing at the end", it -> {
                    byte[] whole = Files.readAllBytes(it.folder.resolve(TestPackage.MX));
                    Files.write(it.folder.resolve(TestPackage.MX), Arrays.copyOf(whole, whole.length * 7 / 12));
                }));
    }

    private static void write(TestPackage it, String name, String text) throws IOException {
        Path file = it.folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Fault> spottingFaults() {
        return List.of(
                before("cues-without-file", "R1 foley", "no foley file for reel 1, but 5 cues ask", it -> {
                    for (int i = 1; i <= 5; i++) {
                        cue(it, "F" + i, "foley", "01:00:04:00", "01:00:05:00");
                    }
                }),
                before(
                        "cues-without-file",
                        "R1 music",
                        "sounds during 1 cue: M2",
                        it -> cue(it, "M2", "source", "01:00:08:12", "01:00:09:00")),
                before(
                        "file-without-cues",
                        "contents/" + TestPackage.MX,
                        "No music cue",
                        it -> it.session.run("Plant", p -> it.reel().getCues().removeLast())),
                before(
                        "brief-empty",
                        "package",
                        "no brief",
                        it -> it.session.run("Plant", p -> it.handoff().setBrief(" "))),
                before(
                        "picture-cut-missing",
                        "package",
                        "which picture cut",
                        it -> it.session.run("Plant", p -> it.handoff().setPictureCut(null))),
                before(
                        "known-problems-empty",
                        "package",
                        "known problems",
                        it -> it.session.run(
                                "Plant", p -> it.handoff().getKnownProblems().clear())));
    }

    private static void cue(TestPackage it, String number, String category, String start, String end) {
        var format = it.production().getTimecodeFormat();
        Category kind = it.production().getCategories().stream()
                .filter(candidate -> candidate.getCode().equals(category))
                .findFirst()
                .orElseThrow();
        it.session.run(
                "Plant",
                p -> NewCue.at(new TimeRange(format.parsePosition(start), format.parsePosition(end)))
                        .number(number)
                        .category(kind)
                        .addTo(it.reel()));
    }

    @Test
    void aCleanPackageGivesNoFinding() throws IOException {
        assertThat(new TestPackage(folder.resolve("files"), SEED).findings(NOTHING))
                .isEmpty();
    }

    @Test
    void aCleanPackageOfMonoFilesGivesNoFinding() throws IOException {
        TestPackage it = new TestPackage(folder.resolve("files"), SEED);
        split(it, 6);
        assertThat(it.findings(NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultGivesExactlyItsFinding(Fault fault) throws IOException {
        TestPackage it = new TestPackage(folder.resolve("files"), SEED);
        Files.createDirectories(it.folder);
        fault.before().on(it);
        List<LintFinding> findings = it.findings(fault.after());
        assertThat(findings).as("seed %d", SEED).extracting(LintFinding::rule).containsExactly(fault.rule());
        LintFinding finding = findings.getFirst();
        assertThat(finding.subject()).isEqualTo(fault.subject());
        assertThat(finding.text()).contains(fault.says()).endsWith(".");
        assertThat(finding.why()).endsWith(".");
        assertThat(finding.remedy()).endsWith(".");
    }
}
