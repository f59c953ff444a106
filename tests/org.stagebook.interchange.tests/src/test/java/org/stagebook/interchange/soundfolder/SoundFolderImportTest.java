package org.stagebook.interchange.soundfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.model.Clip;
import org.stagebook.model.Recording;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.timebase.TimecodeFormat;

/** Folders of recordings become tracks and clips. */
class SoundFolderImportTest {

    private static final long HOUR_ONE = 3600L * 48_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aDeliveryOfTwoReels() throws IOException {
        Recordings.monos(
                folder,
                HOUR_ONE + 48_000,
                "R1_DX_v03_L.wav",
                "R1_DX_v03_R.wav",
                "R1_DX_v03_C.wav",
                "R1_DX_v03_LFE.wav",
                "R1_DX_v03_Ls.wav",
                "R1_DX_v03_Rs.wav");
        Recordings.write(folder.resolve("R2_DX_v03.wav"), Recordings.wave(6, 48_000, 48_000, 2 * HOUR_ONE));
        Recordings.monos(folder, -1, "R2_MX.L.wav", "R2_MX.R.wav");
        Files.writeString(folder.resolve("notes.txt"), "read me");
        EditingSession editing = open(2);
        ImportSummary summary = importInto(editing, ImportSettings.none());
        assertThat(described(editing))
                .containsExactlyInAnyOrder(
                        "R1 DX 5.1: R1_DX_v03 01:00:01:00 [L, R, C, LFE, Ls, Rs]",
                        "R2 DX 6 channels 6 channels: R2_DX_v03 02:00:00:00 []",
                        "R2 MX Stereo: R2_MX 02:00:00:00 [L, R]");
        assertThat(texts(summary)).contains("no recordings by their names, not read: 1.");
        assertThat(texts(summary)).contains("placed at the start of their reel: 1, the first \"R2_MX.L.wav\"");
        assertThat(List.of(summary.tracks(), summary.clips(), summary.cues())).containsExactly(3, 3, 0);
    }

    @Test
    void whatTheFilesSayIsKept() throws IOException {
        Recordings.monos(folder, HOUR_ONE, "R1_FX_L.wav", "R1_FX_R.wav");
        EditingSession editing = open(1);
        importInto(editing, ImportSettings.none());
        Clip clip = tracks(editing).getFirst().getClips().getFirst();
        assertThat(clip.getSourceFile()).isEqualTo("R1_FX_L.wav");
        Recording right = clip.getRecordings().get(1);
        assertThat(List.of(right.getFile(), right.getChannel(), right.getDescription(), right.getOriginator()))
                .containsExactly("R1_FX_R.wav", "R", "Scene by the pier", "Recorder");
        assertThat(right.getOriginatedAt()).isEqualTo("2026-01-02 03:04:05");
        assertThat(List.of(right.getTimeReferenceSamples(), right.getFrames())).containsExactly(HOUR_ONE, 480L);
        assertThat(right.getSampleRateHz()).isEqualTo(48_000);
    }

    @Test
    void importingAgainAddsNothing() throws IOException {
        Recordings.monos(folder, HOUR_ONE, "R1_FX_L.wav", "R1_FX_R.wav", "R1_BG.wav");
        EditingSession editing = open(1);
        importInto(editing, ImportSettings.none());
        List<String> before = described(editing);
        ImportSummary again = importInto(editing, ImportSettings.none());
        assertThat(List.of(again.tracks(), again.clips())).containsOnly(0);
        assertThat(texts(again)).contains("Recordings imported before, skipped: 2.");
        assertThat(described(editing)).isEqualTo(before);
        editing.undo();
        assertThat(described(editing)).isEmpty();
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void membersThatDifferAreReported() throws IOException {
        Recordings.write(folder.resolve("R1_FX_L.wav"), Recordings.wave(1, 48_000, 480, HOUR_ONE));
        Recordings.write(folder.resolve("R1_FX_R.wav"), Recordings.wave(1, 44_100, 882, HOUR_ONE + 1));
        ImportSummary summary = importInto(open(1), ImportSettings.none());
        assertThat(texts(summary))
                .contains("have different lengths", "have different sample rates", "have different time references");
        assertThat(summary.clips()).isEqualTo(1);
    }

    @Test
    void numberedMonosAreOneProgrammeInTheirOrder() throws IOException {
        String[] names = Stream.of(10, 2, 1, 3, 4, 5, 6, 7, 8, 9)
                .map(i -> "R1_DX.A" + i + ".wav")
                .toArray(String[]::new);
        Recordings.monos(folder, HOUR_ONE, names);
        EditingSession editing = open(1);
        importInto(editing, ImportSettings.none());
        assertThat(described(editing))
                .containsExactly("R1 DX 10 channels: R1_DX 01:00:00:00 [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10]");
    }

    @Test
    void olderVersionsAreMuted() throws IOException {
        Recordings.monos(folder, HOUR_ONE, "R1_DX_v02.wav", "R1_DX_v10.wav");
        EditingSession editing = open(1);
        ImportSummary summary = importInto(editing, ImportSettings.none());
        assertThat(tracks(editing)).hasSize(1);
        assertThat(tracks(editing).getFirst().getClips().stream().filter(Clip::isMuted))
                .extracting(Clip::getName)
                .containsExactly("R1_DX_v02");
        assertThat(texts(summary)).contains("\"R1_DX_v02\" is not the newest version");
    }

    @Test
    void damagedFilesAreNamedAndNothingElseIsLost() throws IOException {
        Recordings.monos(folder, HOUR_ONE, "R1_FX.wav", "Zebra.wav");
        Recordings.write(folder.resolve("R1_broken.wav"), new byte[] {1, 2, 3});
        Recordings.write(folder.resolve("R1_empty.flac"), new byte[0]);
        Recordings.write(folder.resolve("R1_silent.wav"), Recordings.wave(1, 48_000, 0, HOUR_ONE));
        EditingSession editing = open(1);
        ImportSummary summary = importInto(editing, ImportSettings.none());
        assertThat(described(editing))
                .containsExactlyInAnyOrder("R1 FX Mono: R1_FX 01:00:00:00 []", "R1 Zebra Mono: Zebra 01:00:00:00 []");
        assertThat(texts(summary))
                .contains("\"R1_broken.wav\" was not imported", "\"R1_empty.flac\" was not imported")
                .contains("\"R1_silent\" holds no sound")
                .contains("\"Zebra\" names neither a reel nor a kind of sound; it became the track \"Zebra\"");
    }

    @Test
    void timesKeepTheirLabelAtTheRateTheyWereCountedIn() throws IOException {
        Recordings.write(folder.resolve("FX.wav"), Recordings.wave(1, 48_000, 480, HOUR_ONE + 24_000));
        EditingSession plain = open(1, TimecodeFormat.TC_23_976);
        importInto(plain, ImportSettings.none());
        assertThat(described(plain)).containsExactly("R1 FX Mono: FX 00:59:56:21.67 []");
        EditingSession stated = open(1, TimecodeFormat.TC_23_976);
        importInto(
                stated,
                new ImportSettings(
                        OptionalInt.empty(), Optional.of(TimecodeFormat.TC_24), Optional.empty(), Optional.empty()));
        assertThat(described(stated)).containsExactly("R1 FX Mono: FX 01:00:00:12 []");
    }

    @Test
    void theReelMayBeStated() throws IOException {
        Recordings.monos(folder, HOUR_ONE + 96_000, "FX.wav");
        EditingSession editing = open(2);
        ImportSummary summary = importInto(
                editing, new ImportSettings(OptionalInt.of(2), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(described(editing)).containsExactly("R2 FX Mono: FX 02:00:02:00 []");
        assertThat(texts(summary)).contains("everything was moved by 1 hour.");
    }

    @Test
    void thousandsOfFilesAreOneImport() throws IOException {
        byte[] small = Recordings.wave(1, 48_000, 1, HOUR_ONE);
        for (int i = 0; i < 2_000; i++) {
            Recordings.write(folder.resolve("part" + i % 10).resolve("FX " + i + ".wav"), small);
        }
        ImportSummary summary = importInto(open(1), ImportSettings.none());
        assertThat(summary.clips()).isEqualTo(2_000);
    }

    @Test
    void everyRecordingOfTheCorpus() throws IOException {
        Path corpus = Path.of(System.getProperty("stagebook.corpus", "corpus"), "wav");
        assumeThat(Files.isDirectory(corpus))
                .as("the corpus of real recordings is not on this machine: " + corpus)
                .isTrue();
        EditingSession editing = open(1);
        SoundFolderImport read = SoundFolderImport.read(corpus, ImportSettings.none());
        ImportSummary summary = read.apply(editing, Progress.NONE);
        System.out.printf(
                "corpus wav: files %d tracks %d clips %d warnings %d%n",
                read.files().size(),
                summary.tracks(),
                summary.clips(),
                summary.warnings().size());
        try (Stream<Path> files = Files.walk(corpus)) {
            assertThat(files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".wav")))
                    .hasSize(22);
        }
        assertThat(texts(summary).lines().filter(text -> text.contains("was not imported, because it cannot be read")))
                .as("deliberately broken: no RIFF, no WAVE, no data")
                .hasSize(3);
        assertThat(List.of(read.files().size(), summary.tracks(), summary.clips()))
                .containsExactly(19, 19, 19);
        assertThat(described(editing))
                .contains(
                        "R1 wavinfo Test Project - Audio - 5.1 5.1: wavinfo Test Project - Audio - 5.1 01:00:00:00 []",
                        "R12 A101_1 Stereo: A101_1 12:39:59:00 []",
                        "R1 rect_24bit_bext Stereo: rect_24bit_bext 01:00:00:00 []");
        Recording take = tracks(editing).stream()
                .filter(track -> track.getName().equals("A101_3"))
                .map(track -> track.getClips().getFirst().getRecordings().getFirst())
                .findFirst()
                .orElseThrow();
        assertThat(List.of(take.getScene(), take.getTake(), take.getTape())).containsExactly("A101", "3", "18Y12M31");
        assertThat(take.getTrackNames()).containsExactly("MKH516 A", "Boom");
        assertThat(SoundFolderImport.read(corpus, ImportSettings.none())
                        .apply(editing, Progress.NONE)
                        .clips())
                .isZero();
    }

    @Test
    void mutantsThrowNothing() throws IOException {
        long seed = 20261109;
        Random random = new Random(seed);
        byte[] original = Recordings.wave(2, 48_000, 40, HOUR_ONE);
        for (int run = 0; run < 300; run++) {
            byte[] mutant = original.clone();
            for (int i = random.nextInt(12); i >= 0; i--) {
                mutant[random.nextInt(700)] = (byte) random.nextInt(256);
            }
            Recordings.write(folder.resolve("R1_FX_" + run + ".wav"), mutant);
        }
        for (int end = 0; end < 700; end += 7) {
            Recordings.write(folder.resolve("cut" + end + ".wav"), Arrays.copyOf(original, end));
        }
        EditingSession editing = open(1);
        ImportSummary summary = importInto(editing, ImportSettings.none());
        assertThat(described(editing)).as("seed %d", seed).hasSize(summary.clips());
    }

    @Test
    void aFileIsNoFolder() {
        assertThatThrownBy(() -> SoundFolderImport.read(folder.resolve("none"), ImportSettings.none()))
                .isInstanceOf(NotDirectoryException.class);
    }

    private ImportSummary importInto(EditingSession editing, ImportSettings settings) throws IOException {
        return SoundFolderImport.read(folder, settings).apply(editing, Progress.NONE);
    }

    private static EditingSession open(int reels) {
        return open(reels, TimecodeFormat.TC_24);
    }

    private static EditingSession open(int reels, TimecodeFormat format) {
        return EditingSession.inMemory(
                new ProductionFactory().create(NewProduction.feature("Harbour", format, reels)),
                new SessionSettings(IdSource.sequence("n"), CLOCK));
    }

    private static List<Track> tracks(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getTracks().stream())
                .toList();
    }

    private static List<String> described(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getTracks().stream()
                        .flatMap(track -> track.getClips().stream().map(clip -> describe(editing, reel, track, clip))))
                .toList();
    }

    private static String describe(EditingSession editing, Reel reel, Track track, Clip clip) {
        List<String> channels = clip.getRecordings().stream()
                .map(Recording::getChannel)
                .filter(channel -> channel != null)
                .toList();
        TimecodeFormat format = editing.production().getTimecodeFormat();
        return reel.getName() + " " + track.getName() + " " + track.getLayout() + ": " + clip.getName() + " "
                + format.format(clip.getRange().start()) + " " + channels;
    }

    private static String texts(ImportSummary summary) {
        return summary.warnings().stream().map(ParseWarning::text).collect(Collectors.joining("\n"));
    }
}
