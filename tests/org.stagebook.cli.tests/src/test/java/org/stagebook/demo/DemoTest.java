package org.stagebook.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.brief.creative.BriefOverview;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.DerivedDeliverables.Addition;
import org.stagebook.brief.format.StaffingCheck;
import org.stagebook.brief.format.StaffingFinding;
import org.stagebook.brief.prebrief.NamePlaceholder;
import org.stagebook.brief.prebrief.NamingTemplate;
import org.stagebook.brief.prebrief.PreBriefs;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.compare.SoundResult;
import org.stagebook.history.compare.VersionPair;
import org.stagebook.history.compare.VersionSounds;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.signoff.SignOffBoard;
import org.stagebook.history.signoff.SignOffBoard.State;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Origin;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.HandoffDocuments;

@Tag("thorough")
class DemoTest {

    @TempDir
    private static Path shared;

    private static Path demo = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeDemo() throws IOException, ProductionStoreException {
        demo = shared.resolve("demo");
        new Demo(HandoffDocuments.standard()).make(demo, Progress.NONE);
    }

    private static Production read() throws ProductionStoreException {
        try (ProductionStore store = ProductionStore.openReadOnly(demo)) {
            return store.production();
        }
    }

    private static List<Cue> cues() throws ProductionStoreException {
        return read().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
    }

    @Test
    void everyRunGivesTheSameBytes() throws IOException, ProductionStoreException {
        Path again = folder.resolve("elsewhere/again");
        new Demo(HandoffDocuments.standard()).make(again, Progress.NONE);
        List<Path> files = files(demo);
        assertThat(files(again)).isEqualTo(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            assertThat(Files.mismatch(demo.resolve(file), again.resolve(file)))
                    .as(file.toString())
                    .isEqualTo(-1);
        }
    }

    @Test
    void showsEveryKindOfCue() throws ProductionStoreException {
        assertThat(cues()).hasSizeBetween(30, 40);
        assertThat(cues()).extracting(Cue::getStatus).contains(CueStatus.values());
        assertThat(cues()).extracting(Cue::getOrigin).contains(Origin.values());
        assertThat(cues().stream().map(Cue::getCategory).map(Category::getCode).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        read().getCategories().stream().map(Category::getCode).toList());
        assertThat(cues())
                .filteredOn(cue -> cue.getStatus() == CueStatus.REMOVED)
                .allSatisfy(cue -> assertThat(cue.getRemovalReason()).isNotBlank());
        assertThat(cues())
                .filteredOn(cue -> cue.getCategory().getCode().equals("ADR"))
                .allSatisfy(cue -> assertThat(cue.getLine()).isNotBlank());
        assertThat(cues()).anySatisfy(cue -> assertThat(cue.getNotes()).hasSizeGreaterThan(1));
    }

    @Test
    void everyCueLiesInTheActionOfItsReel() throws ProductionStoreException {
        long flicksPerFrame = read().getTimecodeFormat().rate().flicksPerFrame();
        assertThat(cues()).allSatisfy(cue -> {
            assertThat(cue.getRange().start())
                    .isGreaterThanOrEqualTo(cue.getReel().getFirstFrameOfAction());
            assertThat(cue.getRange().end().flicks())
                    .isLessThanOrEqualTo(cue.getReel().getLastFrameOfAction().flicks() + flicksPerFrame);
            assertThat(cue.getRange().start().flicks() % flicksPerFrame).isZero();
        });
    }

    @Test
    void whatWasMixedIsATaleOfVersions() throws IOException, ProductionStoreException {
        Production production = read();
        assertThat(production.getMixVersions())
                .extracting(MixVersion::getLabel)
                .containsExactly("Temp mix 1", "Premix 1", "Final 1");
        MixVersion last = production.getMixVersions().getLast();
        assertThat(last.getParents())
                .containsExactly(production.getMixVersions().get(1));
        assertThat(last.getPremixes()).containsExactlyElementsOf(production.getPremixes());
        assertThat(production.getDeliverables()).isNotEmpty();
        assertThat(new SignOffBoard(production).rows())
                .extracting(SignOffBoard.Row::state)
                .contains(State.SIGNED, State.STALE);
        try (ProductionRepository repository = ProductionRepository.open(demo)) {
            assertThat(repository.tags().commitsById())
                    .containsKeys(production.getMixVersions().stream()
                            .map(MixVersion::getId)
                            .toArray(String[]::new))
                    .containsKey(production.getPremixes().getFirst().getId());
        }
    }

    @Test
    void oneThingWasAskedAndNotDoneAndOneDoneThoughNobodyAsked() throws ProductionStoreException {
        Production production = read();
        VersionPair pair = VersionPair.of(
                production,
                Optional.of(demo),
                production.getMixVersions().get(1),
                production.getMixVersions().getLast());
        try (SoundComparer comparer = new SoundComparer()) {
            SoundResult found = new VersionSounds(pair).compare(comparer, MeasureProgress.NONE);
            assertThat(found.unasked()).singleElement().satisfies(it -> {
                assertThat(it.stem()).isEqualTo("R1 FX");
                assertThat(it.change().text()).isEqualTo("gain only, +2.0 dB");
                assertThat(it.cues().getFirst().number()).isEqualTo("FX103");
            });
            assertThat(found.unanswered())
                    .singleElement()
                    .satisfies(it -> assertThat(it.text()).startsWith("Tooth softer"));
        }
    }

    @Test
    void isAgreedOnButForWhatCameTooLate() throws ProductionStoreException {
        Production production = read();
        assertThat(StaffingCheck.of(production))
                .extracting(StaffingFinding::rule)
                .containsExactly("mixer-not-trained", "decided-after-staffing");
        assertThat(DerivedDeliverables.of(production).toAdd())
                .extracting(Addition::name)
                .containsExactly("Dolby Atmos near-field master, English");
        assertThat(BriefOverview.of(production).summary())
                .containsExactly(
                        "2 of 2 reels have a brief.",
                        "6 of 6 scenes have a brief.",
                        "Must be heard is empty for reel 2.",
                        "2 questions are open.");
        NamingTemplate naming = PreBriefs.naming(production.getPreBrief()).orElseThrow();
        for (DemoStem stem : DemoStem.values()) {
            String name = Path.of(stem.path(2)).getFileName().toString();
            assertThat(naming.match(name, Map.of(NamePlaceholder.CODE, "SKL", NamePlaceholder.REEL, "2"))
                            .fits())
                    .as(name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stemsAreTimeStamped(int reel) throws IOException {
        for (DemoStem stem : DemoStem.values()) {
            WaveInfo info = new WaveReader().read(demo.resolve(stem.path(reel)));
            assertThat(info.format().channels()).isEqualTo(6);
            BroadcastExtension broadcast = info.broadcast().orElseThrow();
            long secondsOfHourLabel = reel * 3600L;
            assertThat(broadcast.timeReferenceSamples()).isEqualTo(secondsOfHourLabel * 48_000 * 1001 / 1000);
            assertThat(broadcast.origin().description()).contains(ChannelOrder.L_C_R_LS_RS_LFE.toString());
        }
    }

    @Test
    void theHandoffLiesInTheProduction() throws ProductionStoreException {
        HandoffPackage handoff = read().getHandoffs().getFirst();
        assertThat(handoff.getState()).isEqualTo(HandoffState.ISSUED);
        assertThat(handoff.getContents()).hasSize(10);
        assertThat(handoff.getBrief()).isNotBlank();
        assertThat(handoff.getOpenQuestions()).isNotEmpty();
        assertThat(demo.resolve(handoff.getFolder()).resolve("handoff.json")).isRegularFile();
    }

    @Test
    void neverTouchesAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> new Demo(HandoffDocuments.standard()).make(folder, Progress.NONE))
                .isInstanceOf(ProductionStoreException.class)
                .hasMessageContaining(folder.toString());
        assertThat(files(folder)).containsExactly(Path.of("mine.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10})
    void stoppingLeavesNothing(int afterUnits) {
        Path stopped = folder.resolve("stopped");
        assertThatThrownBy(() -> new Demo(HandoffDocuments.standard()).make(stopped, new StopAfter(afterUnits)))
                .isInstanceOfAny(CancellationException.class, IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> !file.startsWith(".git")) // times of files, and who is logged in
                    .sorted()
                    .toList();
        }
    }

    /** A person who has seen enough after so many units of work. */
    private static final class StopAfter implements Progress {
        private long unitsLeft;

        StopAfter(int units) {
            unitsLeft = units;
        }

        @Override
        public void begin(String what, long totalUnits) {
            // what is being done does not matter
        }

        @Override
        public void worked(long units) {
            unitsLeft -= units;
        }

        @Override
        public boolean isCancelled() {
            return unitsLeft <= 0;
        }
    }
}
