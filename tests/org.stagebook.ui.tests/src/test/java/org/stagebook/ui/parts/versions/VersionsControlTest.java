package org.stagebook.ui.parts.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.history.listening.Compared;
import org.stagebook.history.listening.FinishedListening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Premix;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.parts.versions.presenter.VersionDetails;
import org.stagebook.ui.parts.versions.presenter.VersionsPage;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The pages on a bare shell with the real services: from no version to two that are compared. */
class VersionsControlTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Robot robot = new Robot(display);
    private VersionsStage stage;

    @TempDir
    private Path temporary;

    @BeforeEach
    void set() throws IOException, ProductionStoreException {
        stage = new VersionsStage(temporary);
    }

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
        stage.close();
    }

    @Test
    void theFirstVersionIsRecordedFromTheEmptyPage() throws IOException {
        open(Appearance.DARK);
        stage.prompts.files = List.of(PrintedSound.write(stage.prints.resolve("R1_PM_v1.wav"), 1, 0));
        robot.push(robot.find(Button.class, "versions.first"));
        robot.waitUntil(
                "the version", () -> stage.session.production().getMixVersions().size() == 1);
        robot.waitUntil(
                "its name",
                () -> robot.find(Label.class, "versions.title").getText().startsWith("v1"));
        assertThat(robot.find(Grid.class, "versions.files").isVisible()).isTrue();
        assertThat(robot.find(Label.class, "work.words").getText()).contains("Recorded v1 as mix/main/v1.");
    }

    @Test
    void eachFileCanBeAPremixInstead() throws IOException, ProductionStoreException {
        stage.printed();
        open(Appearance.DARK);
        stage.prompts.files = List.of(
                PrintedSound.write(stage.prints.resolve("FX A.wav"), 1, 0),
                PrintedSound.write(stage.prints.resolve("FX B.wav"), 2, 0));
        stage.prompts.kind = 1;
        robot.push(robot.find(Button.class, "versions.record"));
        robot.waitUntil(
                "the premixes", () -> stage.session.production().getPremixes().size() == 2);
        robot.waitUntil(
                "the word",
                () -> robot.find(Label.class, "work.words")
                        .getText()
                        .contains("Recorded premix/whole/fx-a, premix/whole/fx-b."));
        stage.print("v3", 3, List.of());
        assertThat(stage.version("v3").getPremixes())
                .extracting(Premix::getName)
                .containsExactly("FX A", "FX B");
    }

    @Test
    void aNoteIsAddedForTheSelectedCueEditedAndDeleted() throws IOException, ProductionStoreException {
        stage.printed();
        VersionsControl control = open(Appearance.DARK);
        control.follow(List.of(stage.cue("F101")));
        stage.prompts.answer = form -> {
            assertThat(form.where()).isEqualTo("F101");
            assertThat(form.problem()).contains("Say what was asked for.");
            form.setWhat("Horn further away");
            form.setWish("-6 to -3 dB");
            form.setWhere("nowhere");
            assertThat(form.problem().orElseThrow()).startsWith("There is no cue nowhere.");
            form.setWhere("F101");
        };
        robot.push(robot.find(Button.class, "versions.note"));
        MixVersion version = stage.version("v2");
        assertThat(version.getChanges()).singleElement().satisfies(note -> {
            assertThat(note.getDescription()).isEqualTo("Horn further away");
            assertThat(note.getCues()).containsExactly(stage.cue("F101"));
            assertThat(note.getRange()).isEqualTo(stage.cue("F101").getRange());
            assertThat(note.getWish().getMostDb()).isEqualTo(-3);
        });
        Grid notes = robot.find(Grid.class, "versions.changes");
        notes.moveTo(0, 6);
        notes.edit("kept");
        assertThat(notes.finishEntry()).isTrue();
        assertThat(version.getChanges().getFirst().getVerdict()).isEqualTo("kept");
        robot.push(robot.find(Button.class, "versions.hearNote"));
        assertThat(stage.prompts.played).containsExactly("v2");
        assertThat(stage.open.playhead().position())
                .contains(stage.cue("F101").getRange().start().minus(org.stagebook.timebase.Duration.ofSeconds(2)));
        robot.push(robot.find(Button.class, "versions.deleteNote"));
        assertThat(version.getChanges()).isEmpty();
        robot.push(robot.find(Button.class, "versions.hearNote"));
        assertThat(stage.prompts.played).as("nothing to hear any more").hasSize(1);
        assertThat(robot.finder().all(Label.class).stream().map(Label::getText))
                .anyMatch(words -> words.contains("no change note to hear"));
    }

    @Test
    void aFormOfPremixesNeedsNoLabel() throws IOException, ProductionStoreException {
        stage.printed();
        RecordForm form = new RecordForm(stage.session.production(), List.of(Path.of("FX A.wav")));
        form.setLabel("");
        assertThat(form.problem()).isPresent();
        form.setKind(1);
        assertThat(form.problem()).isEmpty();
        assertThat(form.notice()).isEqualTo("Recorded: FX A. Versions recorded later are mixed from them.");
    }

    @Test
    void theNewestIsShownAndComparedWithTheOneBeforeInWordsAndInSound() throws IOException, ProductionStoreException {
        stage.printed();
        VersionsControl control = open(Appearance.DARK);
        assertThat(robot.find(Label.class, "versions.title").getText()).startsWith("v2");
        robot.push(robot.find(Button.class, "versions.compareBefore"));
        assertThat(control.current()).isEqualTo(VersionsPage.COMPARE);
        assertThat(robot.find(Combo.class, "compare.before").getText()).startsWith("v1");
        assertThat(robot.find(Combo.class, "compare.after").getText()).startsWith("v2");
        assertThat(stage.comparing.wordsHeadline()).contains("difference");
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("F101"));
        assertThat(heads()).contains("Changed, but nobody asked", "R1 FX", "R1 DX", "R1 printmaster");
        assertThat(robot.find(Label.class, "compare.sound.headline").getText()).contains("different");
    }

    @Test
    void aRowSelectsItsObjectAndMovesThePlayhead() throws IOException, ProductionStoreException {
        stage.printed();
        VersionsControl control = open(Appearance.DARK);
        control.compare(new VersionChoice(stage.version("v1"), stage.version("v2")));
        Grid words = robot.find(Grid.class, "compare.words");
        int row = IntStream.range(0, stage.comparing.words().rowCount())
                .filter(it -> stage.comparing.words().at(it).isPresent())
                .filter(it -> stage.comparing
                        .words()
                        .at(it)
                        .orElseThrow()
                        .objects()
                        .contains(stage.cue("F101").getId()))
                .findFirst()
                .orElseThrow();
        words.moveTo(row, 0);
        assertThat(stage.selected).contains(stage.cue("F101"));
        assertThat(stage.open.playhead().position())
                .contains(stage.cue("F101").getRange().start());
    }

    @Test
    void whatWasAskedForIsHeldAgainstTheSound() throws IOException, ProductionStoreException {
        stage.printed();
        NewObject asked = NewObject.of(Literals.MIX_CHANGE)
                .with(
                        Literals.MIX_CHANGE__REEL,
                        stage.session.production().getReels().getFirst())
                .with(Literals.MIX_CHANGE__RANGE, stage.cue("D101").getRange())
                .with(Literals.MIX_CHANGE__DESCRIPTION, "Line clearer")
                .with(Literals.MIX_CHANGE__REQUESTED_BY, "Director");
        stage.print("v3", 3, List.of(asked));
        VersionsControl control = open(Appearance.DARK);
        control.compare(new VersionChoice(stage.version("v2"), stage.version("v3")));
        assertThat(heads()).contains("Asked, but nothing changed").doesNotContain("Changed, but nobody asked");
        assertThat(robot.find(Label.class, "compare.sound.headline").getText()).isEqualTo("No audible change.");
    }

    @Test
    void aVersionThatWasNeverKeptSaysSo() throws IOException, ProductionStoreException {
        stage.printed();
        stage.session.run("Print", production -> {
            MixVersion foreign = org.stagebook.model.StagebookFactory.eINSTANCE.createMixVersion();
            foreign.setLabel("v9");
            production.getMixVersions().add(foreign);
        });
        VersionsControl control = open(Appearance.DARK);
        control.compare(new VersionChoice(stage.version("v2"), stage.version("v9")));
        assertThat(robot.find(Label.class, "compare.words.headline").getText())
                .contains("v9 cannot be looked into")
                .contains("Sync");
        assertThat(robot.find(Label.class, "compare.sound.headline").getText())
                .isEqualTo("Nothing could be compared: the two have no file in common.");
    }

    @Test
    void otherVersionsAreChosenAtTheTop() throws IOException, ProductionStoreException {
        stage.printed();
        stage.print("v3", 3, List.of());
        VersionsControl control = open(Appearance.DARK);
        control.compare(new VersionChoice(stage.version("v1"), stage.version("v2")));
        Combo after = robot.find(Combo.class, "compare.after");
        after.select(0);
        after.notifyListeners(SWT.Selection, new Event());
        assertThat(stage.comparing.choice().orElseThrow().after()).isSameAs(stage.version("v3"));
        assertThat(stage.comparing.isHeard()).isTrue();
    }

    @Test
    void whatCannotBePlayedSaysWhy() throws IOException, ProductionStoreException {
        stage.printed();
        open(Appearance.DARK);
        Button play = robot.find(Button.class, "versions.play");
        assertThat(play.getEnabled()).isTrue();
        robot.push(play);
        assertThat(stage.prompts.played).containsExactly("v2");
        Files.delete(stage.prints.resolve("R1_PM_v2.wav"));
        shell.getChildren()[0].dispose();
        open(Appearance.DARK);
        assertThat(robot.find(Button.class, "versions.play").getEnabled()).isFalse();
        assertThat(robot.find(Label.class, "versions.missing").getText()).contains("R1_PM_v2.wav is not there");
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedInTheGraph() throws IOException, ProductionStoreException {
        stage.printed();
        VersionsControl control = open(Appearance.DARK);
        control.follow(List.of(stage.cue("F101")));
        assertThat(robot.find(Label.class, "versions.title").getText()).startsWith("v2");
        control.follow(List.of(stage.version("v1")));
        assertThat(robot.find(Label.class, "versions.title").getText()).startsWith("v1");
    }

    @Test
    void goingBackMakesANewVersionOfTheOldOne() throws IOException, ProductionStoreException {
        stage.printed();
        VersionsControl control = open(Appearance.DARK);
        control.reveal(stage.version("v1"));
        robot.push(robot.find(Button.class, "versions.open"));
        assertThat(stage.opened).containsExactly(stage.version("v1"));
        robot.push(robot.find(Button.class, "versions.restore"));
        assertThat(robot.find(Label.class, "work.words").getText()).contains("back to v1");
        MixVersion made = stage.session.production().getMixVersions().getLast();
        assertThat(made.getRestores()).isSameAs(stage.version("v1"));
        assertThat(stage.cue("F101").getDescription()).isNotEqualTo("Horn, nearer");
        robot.waitUntil(
                "the new version to be shown", () -> stage.versions.version().equals(Optional.of(made)));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void whatWasHeardBlindIsListedWithItsVersion(Appearance appearance) throws IOException, ProductionStoreException {
        stage.printed();
        int[] played = {0};
        AbxTest test = new AbxTest(16, 7, candidate -> played[0] = candidate);
        for (int trial = 0; trial < 16; trial++) {
            test.hear(AbxSound.X);
            test.answer((trial < 12) == (played[0] == 1), "Director", stage.clock.instant());
        }
        stage.session.run(new RecordListeningTest(
                stage.version("v2"),
                new FinishedListening(
                                new Circumstances(
                                        stage.clock.instant(),
                                        "Director",
                                        Optional.empty(),
                                        Optional.of(stage.session
                                                .production()
                                                .getReels()
                                                .getFirst()),
                                        Optional.of(stage.cue("F101").getRange())),
                                List.of(compared("v1", 0), compared("v2", -3)),
                                "The horn gives it away.")
                        .with(test.reveal(stage.clock.instant()))));
        VersionsControl control = open(appearance);
        Grid heard = robot.find(Grid.class, "versions.listening");
        assertThat(heard.isVisible()).isTrue();
        assertThat(new VersionDetails(stage.versions).listeningTests().rowCount())
                .isEqualTo(1);
        picture(control, "versions-heard-blind", appearance);
    }

    private Compared compared(String version, double gainDb) {
        MixVersion compared = stage.version(version);
        return Compared.of(
                compared, compared.getFiles().getFirst(), Optional.of(new Level(-24 - gainDb, LevelUnit.LUFS)), gainDb);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void itLooks(Appearance appearance) throws IOException, ProductionStoreException {
        picture(open(appearance), "versions-empty", appearance);
        shell.getChildren()[0].dispose();
        stage.printed();
        NewObject asked = NewObject.of(Literals.MIX_CHANGE)
                .with(
                        Literals.MIX_CHANGE__REEL,
                        stage.session.production().getReels().getFirst())
                .with(Literals.MIX_CHANGE__RANGE, stage.cue("F101").getRange())
                .with(Literals.MIX_CHANGE__DESCRIPTION, "Horn louder")
                .with(Literals.MIX_CHANGE__REQUESTED_BY, "Director")
                .with(Literals.MIX_CHANGE__TRIED, "+6 dB was too much")
                .with(Literals.MIX_CHANGE__VERDICT, "Okay. That's it.");
        stage.print("v3", 1.5, List.of(asked));
        VersionsControl control = open(appearance);
        picture(control, "versions-page", appearance);
        control.compare(new VersionChoice(stage.version("v1"), stage.version("v3")));
        picture(control, "versions-compare", appearance);
    }

    private List<String> sentences() {
        return IntStream.range(0, stage.comparing.words().rowCount())
                .mapToObj(row -> stage.comparing.words().cell(row, 3).text())
                .toList();
    }

    private List<String> heads() {
        return IntStream.range(0, stage.comparing.sound().rowCount())
                .mapToObj(row -> stage.comparing.sound().looks().head(row))
                .flatMap(Optional::stream)
                .map(head -> head.cell().text())
                .toList();
    }

    private VersionsControl open(Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1600, 1000);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
        GridLook look = new GridLook(new StagebookColors(appearance), new Fonts(resources));
        VersionsControl control = new VersionsControl(shell, stage.presenters(), stage.prompts, stage.window(), look);
        shell.open();
        shell.layout(true, true);
        robot.pump();
        return control;
    }

    private void picture(VersionsControl control, String name, Appearance appearance) {
        robot.pump();
        control.update();
        robot.pump();
        Screenshots.ofBuild().take(control, name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }
}
