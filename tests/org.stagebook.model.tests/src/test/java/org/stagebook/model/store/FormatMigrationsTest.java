package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.ConformState;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Listening;
import org.stagebook.model.ListeningTestKind;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.Production;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.SignOffExtent;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.StandingClock;
import org.stagebook.timebase.TimecodeFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Old productions stay readable: one lies here for each format there ever was. */
class FormatMigrationsTest {
    private static final String TO_THREE =
            "Format 2 was brought to 3: It can hold what is agreed before a handoff, and say"
                    + " what each room plays.";

    private static final String TO_FOUR =
            "Format 3 was brought to 4: It can hold what belongs to a mix version, and what a"
                    + " merge has left to be settled.";

    private static final String TO_FIVE =
            "Format 4 was brought to 5: It can hold what was noted by ear alone, what was heard blind,"
                    + " and a reel's reference picture.";

    private static final String TO_SIX =
            "Format 5 was brought to 6: It can hold what was sent and what became of it, and the plan"
                    + " and cost of the work.";

    @TempDir
    private Path temp;

    @Test
    void formatOneIsRead() throws Exception {
        try (ProductionStore store = ProductionStore.open(TestFolders.formatOne(temp))) {
            Production production = store.production();
            assertThat(production.getTitle()).isEqualTo("The Harbour");
            assertThat(production.getTimecodeFormat()).isEqualTo(TimecodeFormat.TC_23_976);
            var cue = production.getReels().getFirst().getCues().getFirst();
            assertThat(cue.getCategory().getCode()).isEqualTo("ADR");
            assertThat(cue.getAssignee().getRoles()).containsExactly("ADR mixer", "Foley mixer");
            assertThat(cue.getStatus()).isEqualTo(CueStatus.IN_PROGRESS);
            assertThat(cue.getNotes().getFirst().getText()).isEqualTo("Softer.\nAnd later.");
            assertThat(production
                            .getHandoffs()
                            .getFirst()
                            .getContents()
                            .getFirst()
                            .getPath())
                    .isEqualTo("R1/ADR_R1.wav");
            assertThat(store.findings())
                    .containsExactly(
                            "Format 1 was brought to 2: It can hold the events of picture cuts now.",
                            TO_THREE,
                            TO_FOUR,
                            TO_FIVE,
                            TO_SIX);
        }
    }

    @Test
    void formatTwoIsRead() throws Exception {
        try (ProductionStore store = ProductionStore.open(TestFolders.format(2, temp))) {
            var reel = store.production().getReels().getFirst();
            var cue = reel.getCues().getFirst();
            assertThat(cue.getConformState()).isEqualTo(ConformState.CHECK);
            assertThat(cue.getEarlierPlaces().getFirst().getPictureCut().getEvents())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getSpeed()).isEqualTo(0.5));
            assertThat(store.production().getFacilities().getFirst().getRooms())
                    .extracting(room -> room.getName())
                    .containsExactly("Stage A", "Stage B");
            assertThat(store.findings()).containsExactly(TO_THREE, TO_FOUR, TO_FIVE, TO_SIX);
        }
    }

    @Test
    void formatThreeIsRead() throws Exception {
        try (ProductionStore store = ProductionStore.open(TestFolders.format(3, temp))) {
            Production production = store.production();
            var decision = production.getFormatDecisions().getFirst();
            assertThat(decision.getFormats()).singleElement().satisfies(format -> {
                assertThat(format.getLanguages()).containsExactly("English");
                assertThat(format.isMusicAndEffects()).isTrue();
            });
            var handoff = production.getHandoffs().getFirst();
            assertThat(handoff.getFindings().getFirst().getWaiver().getReason()).isEqualTo("It was recorded so.");
            assertThat(handoff.getQueries().getFirst().getReplies().getFirst().getText())
                    .isEqualTo("The third.");
            assertThat(store.findings()).containsExactly(TO_FOUR, TO_FIVE, TO_SIX);
        }
    }

    @Test
    void formatFourIsRead() throws Exception {
        try (ProductionStore store = ProductionStore.open(TestFolders.format(4, temp))) {
            Production production = store.production();
            var version = production.getMixVersions().getLast();
            assertThat(version.getBranch()).isEqualTo("theatrical");
            assertThat(version.getFiles())
                    .singleElement()
                    .satisfies(file -> assertThat(file.getMeasurements()).hasSize(1));
            assertThat(version.getRemovals().getFirst().getCue().getNumber()).isEqualTo("A101");
            var passes = production.getReels().getFirst().getLoops().getFirst().getPasses();
            assertThat(passes.getLast().getSameAs()).isEqualTo(passes.getFirst());
            assertThat(production.getSignOffs().getFirst().getExtent()).isEqualTo(SignOffExtent.CUES);
            assertThat(production
                            .getReels()
                            .getFirst()
                            .getConflicts()
                            .getFirst()
                            .getSides())
                    .extracting(side -> side.getValue())
                    .containsExactly("Softer.", "Louder.");
            assertThat(store.findings()).containsExactly(TO_FIVE, TO_SIX);
        }
    }

    @Test
    void formatFiveIsRead() throws Exception {
        try (ProductionStore store = ProductionStore.open(TestFolders.format(5, temp))) {
            Production production = store.production();
            var reel = production.getReels().getFirst();
            var note = reel.getCues().getFirst().getNotes().getFirst();
            assertThat(note.getListening()).isEqualTo(Listening.EARS_ONLY);
            assertThat(note.getHeard().getLabel()).isEqualTo("Temp 1");
            assertThat(reel.getNotes().getFirst().isFlag()).isTrue();
            var test = production.getMixVersions().getLast().getListeningTests().getFirst();
            assertThat(test.getKind()).isEqualTo(ListeningTestKind.ABX);
            assertThat(test.getCandidates().getLast().getGainDb()).isEqualTo(-1.5);
            assertThat(test.getAnswers().getFirst().getPlayed())
                    .isEqualTo(test.getCandidates().getLast());
            assertThat(store.findings()).containsExactly(TO_SIX);
        }
    }

    @Test
    void formatSixIsRead() throws Exception {
        try (ProductionStore store = ProductionStore.open(TestFolders.format(6, temp))) {
            Production production = store.production();
            var shipment =
                    production.getDeliverables().getFirst().getShipments().getFirst();
            assertThat(shipment.getReason()).isEqualTo("Clicks in reel 1.");
            assertThat(shipment.getMixVersion().getLabel()).isEqualTo("Temp 1");
            var phase = production.getPhases().getFirst();
            assertThat(phase.getKind()).isEqualTo(PhaseKind.FIXES);
            var booking = phase.getBookings().getFirst();
            assertThat(booking.getRate().getAmount()).isEqualByComparingTo("1450.50");
            assertThat(booking.getBooked()).isEqualByComparingTo("2.5");
            assertThat(booking.getUsed()).isNull();
            assertThat(production.getQcResults().getFirst().getVerdict()).isEqualTo(QcVerdict.NEEDS_HUMAN);
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void theCurrentFormatIsWrittenAsItWas() throws Exception {
        Path folder = TestFolders.format(FormatMigrations.standard().currentVersion(), temp);
        Map<String, String> before = TestFolders.contents(folder);
        try (ProductionStore store = ProductionStore.open(folder)) {
            store.save();
        }
        assertThat(TestFolders.contents(folder))
                .as("if this fails the format has changed: give it a new version and a migration")
                .isEqualTo(before);
    }

    @Test
    void newProductionIsOfTheCurrentFormatWhateverItSays() throws Exception {
        int current = FormatMigrations.standard().currentVersion();
        Production production = ProductionBuilder.production("The Harbour").build();
        production.setId("harbour");
        production.setFormatVersion(current + 1);
        production.getCategories().clear();
        Path folder = temp.resolve("new");
        ProductionStore.create(folder, production).close();
        try (ProductionStore store = ProductionStore.open(folder)) {
            assertThat(store.production().getFormatVersion()).isEqualTo(current);
            assertThat(store.isMigrated()).isFalse();
        }
    }

    @Test
    void eachStepIsTakenInOrderAndSavedWithTheNextSave() throws Exception {
        Path folder = TestFolders.formatOne(temp);
        Map<String, String> before = TestFolders.contents(folder);
        FormatMigrations migrations = new FormatMigrations(
                7,
                List.of(
                        new Retitle(1),
                        new Retitle(2),
                        new Retitle(3),
                        new Retitle(4),
                        new Retitle(5),
                        new Retitle(6)));
        StoreSettings settings = new StoreSettings(Disk.local(), migrations, new StandingClock());
        try (ProductionStore store = ProductionStore.open(folder, settings)) {
            assertThat(store.production().getTitle())
                    .isEqualTo("The Harbour, through 1, through 2, through 3, through 4, through 5, through 6");
            assertThat(store.production().getFormatVersion()).isEqualTo(7);
            assertThat(store.findings())
                    .containsExactly(
                            "Format 1 was brought to 2: The title says so.",
                            "Format 2 was brought to 3: The title says so.",
                            "Format 3 was brought to 4: The title says so.",
                            "Format 4 was brought to 5: The title says so.",
                            "Format 5 was brought to 6: The title says so.",
                            "Format 6 was brought to 7: The title says so.");
            assertThat(TestFolders.contents(folder)).isEqualTo(before);
            assertThat(store.isMigrated()).isTrue();
            store.save();
            assertThat(store.isMigrated()).isFalse();
        }
        try (ProductionStore store = ProductionStore.open(folder, settings)) {
            assertThat(store.production().getTitle())
                    .isEqualTo("The Harbour, through 1, through 2, through 3, through 4, through 5, through 6");
            assertThat(store.findings()).isEmpty();
        }
        assertThat(Failures.of(() -> ProductionStore.open(folder).close())).contains("format 7", "up to 6");
    }

    @Test
    void formatBeforeTheFirstIsRefused() throws Exception {
        Path folder = TestFolders.formatOne(temp);
        FormatMigrations later = new FormatMigrations(9, List.of(new Retitle(8)));
        StoreSettings settings = new StoreSettings(Disk.local(), later, new StandingClock());
        assertThat(Failures.of(() -> ProductionStore.open(folder, settings).close()))
                .contains("format 1", "from 8 to 9");
    }

    @Test
    void chainWithAGapIsAMistake() {
        assertThatThrownBy(() -> new FormatMigrations(4, List.of(new Retitle(1), new Retitle(3))))
                .hasMessageContaining("migration from format 2 is missing");
    }

    private record Retitle(int fromVersion) implements FormatMigration {
        @Override
        public String summary() {
            return "The title says so.";
        }

        @Override
        public void apply(Map<String, Document> files) {
            Document document = Objects.requireNonNull(files.get("production.stagebook"));
            Element root = document.getDocumentElement();
            root.setAttribute("title", root.getAttribute("title") + ", through " + fromVersion);
        }
    }
}
