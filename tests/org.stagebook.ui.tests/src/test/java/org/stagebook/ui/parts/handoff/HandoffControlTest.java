package org.stagebook.ui.parts.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordState;
import org.stagebook.edit.change.StateWord;
import org.stagebook.edit.change.WaiveFinding;
import org.stagebook.handoff.receive.ReceivedProduction;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.BuildPlan;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.JudgementTable;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The pages on a bare shell with the real services: from an empty draft to the receiver's word. */
class HandoffControlTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private HandoffStage stage;

    @TempDir
    private Path temporary;

    @BeforeEach
    void set() throws IOException, ProductionStoreException {
        stage = new HandoffStage(temporary);
    }

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
        stage.close();
    }

    @Test
    void aDraftIsFilledCheckedWaivedBuiltVerifiedAndAccepted() {
        HandoffControl control = open(Appearance.DARK);
        Button next = robot.find(Button.class, "handoff.next");
        assertThat(next.getText()).isEqualTo("Add files");
        robot.push(next);
        assertThat(control.current()).isEqualTo(HandoffPage.CONTENTS);
        stage.prompts.answer = Optional.of(stage.bounces);
        robot.push(robot.find(Button.class, "contents.first"));
        assertThat(stage.handoff.getContents()).hasSize(5);
        robot.push(robot.find(Button.class, "contents.next"));
        robot.push(robot.find(Button.class, "check.first"));
        assertThat(robot.find(Label.class, "check.summary").getText()).startsWith("Checked just now");
        waiveAll();
        robot.push(robot.find(Button.class, "check.next"));
        robot.push(robot.find(Button.class, "handoff.build"));
        assertThat(stage.outcome().text()).contains("Built");
        assertThat(stage.handoff.getState()).isEqualTo(HandoffState.ISSUED);
        robot.push(robot.find(Button.class, "handoff.verify"));
        assertThat(robot.find(Label.class, "package.summary").getText()).contains("unchanged.");
        control.open(HandoffPage.ACCEPTANCE);
        assertThat(stage.presenter.canJudge()).isFalse();
        stage.received();
        Button accept = robot.find(Button.class, "acceptance.accept");
        assertThat(accept.getText()).isEqualTo("Accept all 5 files");
        robot.push(accept);
        assertThat(stage.handoff.getState()).isEqualTo(HandoffState.ACCEPTED);
        control.open(HandoffPage.OVERVIEW);
        assertThat(robot.find(Label.class, "handoff.state").getText()).contains("accepted");
    }

    @Test
    void equalFindingsAreOneRowAndWaivedTogether() {
        stage.checked();
        HandoffControl control = open(Appearance.DARK);
        control.open(HandoffPage.CHECK);
        long rates = stage.handoff.getFindings().stream()
                .filter(finding -> "sample-rate".equals(finding.getRule()))
                .count();
        assertThat(rates).isEqualTo(2);
        stage.handoff.getFindings().stream()
                .filter(finding -> "sample-rate".equals(finding.getRule()))
                .findFirst()
                .ifPresent(control::reveal);
        assertThat(robot.find(Label.class, "finding.where").getText().lines()).hasSize(2);
        Button waive = robot.find(Button.class, "check.waive");
        assertThat(waive.getEnabled()).isFalse();
        waive("The stage converts.");
        assertThat(stage.handoff.getFindings().stream().filter(finding -> finding.getWaiver() != null))
                .hasSize(2);
        stage.session.undo();
        assertThat(stage.handoff.getFindings().stream().filter(finding -> finding.getWaiver() != null))
                .isEmpty();
    }

    @Test
    void nothingIsBuiltWhileAnErrorIsOpen() {
        stage.checked();
        HandoffControl control = open(Appearance.DARK);
        control.open(HandoffPage.PACKAGE);
        assertThat(robot.find(Button.class, "handoff.build").getEnabled()).isFalse();
        assertThat(robot.find(Label.class, "build.notice").getText()).contains("errors are open");
        stage.session.undo();
        robot.waitUntil(
                "the button to wake",
                () -> robot.find(Button.class, "handoff.build").getEnabled());
    }

    @Test
    void aLetterGoesThereAndAnswersComeBack() throws IOException {
        stage.built();
        Handoffs.query(stage.session, "contents/HAR_R1_DES_v3.wav", "Which horn plays?", "The one on track 7.");
        HandoffControl control = open(Appearance.DARK);
        control.open(HandoffPage.ACCEPTANCE);
        Path letter = temporary.resolve("letter.json");
        stage.prompts.answer = Optional.of(letter);
        robot.push(robot.find(Button.class, "acceptance.save"));
        assertThat(Files.readString(letter)).contains("Which horn plays?");
        stage.session.undo();
        assertThat(stage.handoff.getQueries()).isEmpty();
        robot.push(robot.find(Button.class, "acceptance.import"));
        assertThat(stage.handoff.getQueries()).hasSize(1);
    }

    @Test
    void aPackageThatWasChangedIsSaidFileByFileAndARevisionIsDeclared() throws IOException {
        stage.built();
        Path changed = stage.packageFolder().resolve("contents/HAR_R1_FOL_v3.wav");
        Files.write(changed, new byte[] {1, 2, 3});
        HandoffControl control = open(Appearance.DARK);
        control.open(HandoffPage.PACKAGE);
        robot.push(robot.find(Button.class, "handoff.verify"));
        assertThat(robot.find(Label.class, "package.summary").getText()).contains("1 undeclared change");
        Combo file = robot.find(Combo.class, "declare.file");
        assertThat(file.getSelectionIndex()).isNegative();
        assertThat(robot.find(Text.class, "declare.role").getText()).isEmpty();
        file.select(file.indexOf("HAR_R1_FOL_v3.wav"));
        robot.find(Text.class, "declare.why").setText("The door was late.");
        robot.find(Text.class, "declare.role").setText("Sound designer");
        robot.push(robot.find(Button.class, "declare.declare"));
        assertThat(stage.handoff.getRevisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.getWhy()).isEqualTo("The door was late."));
        robot.push(robot.find(Button.class, "handoff.verify"));
        assertThat(robot.find(Label.class, "package.summary").getText()).contains("1 revised as declared");
    }

    @Test
    void aQueryNeedsWordsBeginsAThreadAndIsAnsweredInPlace() {
        stage.built().received();
        HandoffControl control = open(Appearance.DARK);
        control.open(HandoffPage.ACCEPTANCE);
        robot.find(Text.class, "acceptance.role").setText("Re-recording mixer");
        Button accept = robot.find(Button.class, "acceptance.accept");
        Grid items = robot.find(Grid.class, "acceptance.items");
        items.moveTo(1, JudgementTable.VERDICT_COLUMN);
        robot.focus(items.cells());
        robot.type("q");
        robot.press(SWT.CR);
        robot.waitUntil("the word to be missing", () -> !accept.getEnabled());
        items.moveTo(1, JudgementTable.TEXT_COLUMN);
        robot.focus(items.cells());
        robot.type("Which horn plays?");
        robot.press(SWT.CR);
        robot.waitUntil("the button to wake", accept::getEnabled);
        assertThat(accept.getText()).isEqualTo("Accept the other 4 files");
        robot.push(accept);
        assertThat(stage.handoff.getState()).isEqualTo(HandoffState.RECEIVED);
        robot.find(Text.class, "thread.answer.0").setText("The one on track 7.");
        robot.push(robot.find(Button.class, "thread.send.0"));
        assertThat(stage.handoff.getQueries().getFirst().getReplies()).hasSize(1);
        robot.push(robot.find(Button.class, "thread.settle.0"));
        assertThat(stage.handoff.getQueries().getFirst().getSettledAt()).isNotNull();
    }

    @Test
    void theSenderDoesNotJudgeEvenOnceALetterSaysThatItWasReceived() throws IOException {
        stage.built();
        stage.works.verify();
        HandoffControl control = open(Appearance.DARK);
        control.open(HandoffPage.ACCEPTANCE);
        Grid items = robot.find(Grid.class, "acceptance.items");
        assertThat(stage.presenter.canJudge()).isFalse();
        StateWord word = new StateWord(HandoffState.RECEIVED, stage.clock.instant(), "Sam", "Re-recording mixer", "");
        stage.session.run(new RecordState(stage.handoff, word));
        items.moveTo(1, JudgementTable.VERDICT_COLUMN);
        robot.focus(items.cells());
        robot.type("r");
        robot.press(SWT.CR);
        assertThat(stage.presenter.canJudge()).isFalse();
        assertThat(stage.presenter.side().declares()).isTrue();
    }

    @Test
    void aDraftThatFollowsAnotherPackageSaysWhatChanged() throws IOException {
        stage.built();
        HandoffControl control = openLater(Appearance.DARK);
        control.open(HandoffPage.OVERVIEW);
        Combo follows = robot.find(Combo.class, "handoff.supersedes");
        follows.select(1);
        follows.notifyListeners(SWT.Selection, new Event());
        control.open(HandoffPage.CHANGES);
        robot.push(robot.find(Button.class, "changes.compare"));
        assertThat(later().getSupersedes()).isSameAs(stage.handoff);
        Grid changes = robot.find(Grid.class, "changes.changes");
        assertThat(changes.isVisible()).isTrue();
        picture(control, "handoff-later-changes-dark");
    }

    private HandoffPackage later() {
        return stage.session.production().getHandoffs().getLast();
    }

    private HandoffControl openLater(Appearance appearance) throws IOException {
        stage.session.run(new AddHandoffPackage(NewHandoff.named("R1 design v4")));
        HandoffPresenter presenter =
                new HandoffPresenter(stage.session, later(), new Signature("", "", (role, by) -> {}));
        HandoffWorks works = stage.worksOn(presenter);
        Waves.write(stage.bounces.resolve("HAR_R1_FOL_v3.wav"), 2, 48_000, 0.2);
        Waves.write(stage.bounces.resolve("HAR_R1_HORN_v4.wav"), 1, 48_000, 0.2);
        Files.delete(stage.bounces.resolve("HAR notes.txt"));
        works.addFolder(stage.bounces);
        return open(presenter, works, appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfNothing(Appearance appearance) {
        photograph("handoff-empty", appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfADraft(Appearance appearance) {
        stage.checked();
        photograph("handoff-draft", appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfAReceivedPackageThatCameToHarm(Appearance appearance) throws IOException {
        stage.built();
        Path contents = stage.packageFolder().resolve("contents");
        Files.write(contents.resolve("HAR_R1_FOL_v3.wav"), new byte[] {1, 2, 3});
        stage.received();
        photograph("handoff-received", appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void whoReceivedAPackageJudgesItAndDeclaresNoRevision(Appearance appearance)
            throws IOException, ProductionStoreException {
        stage.built();
        Path place = temporary.resolve("Stage").resolve("The Harbour");
        String role = "Re-recording mixer";
        ReceivedProduction.open(
                stage.packageFolder(),
                place,
                new StateWord(HandoffState.RECEIVED, stage.clock.instant(), "", role, ""));
        try (EditingSession session = EditingSession.open(place)) {
            OpenProduction open = new OpenProduction(place, session);
            HandoffPackage handoff = session.production().getHandoffs().getFirst();
            HandoffPresenter presenter = new HandoffPresenter(session, handoff, new Signature(role, "", (r, by) -> {}));
            HandoffWorks works =
                    new HandoffWorks(open, presenter, stage.tools(), HandoffStage::doNow, production -> true);
            works.verify();
            HandoffControl control = open(presenter, works, appearance);
            assertThat(presenter.canJudge()).isTrue();
            assertThat(presenter.side().declares()).isFalse();
            for (HandoffPage page : HandoffPage.values()) {
                control.open(page);
                picture(
                        control,
                        String.join("-", "handoff-receiver", page.name(), appearance.name())
                                .toLowerCase(Locale.ROOT));
            }
            control.open(HandoffPage.ACCEPTANCE);
            robot.push(robot.find(Button.class, "acceptance.accept"));
            assertThat(handoff.getState()).isEqualTo(HandoffState.ACCEPTED);
            control.dispose();
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfAPackage(Appearance appearance) throws IOException {
        stage.built();
        Path contents = stage.packageFolder().resolve("contents");
        Files.write(contents.resolve("HAR_R1_FOL_v3.wav"), new byte[] {1, 2, 3});
        Files.move(contents.resolve("HAR notes.txt"), contents.resolve("HAR readme.txt"));
        Files.write(contents.resolve("stray.wav"), new byte[] {4});
        stage.presenter.signature().setRole("Re-recording mixer");
        stage.works.verify();
        stage.works.declare("HAR_R1_FOL_v3.wav", "The door was a frame late.", "", stage.presenter.signature());
        stage.works.verify();
        Handoffs.query(stage.session, "contents/HAR_R1_DES_v3.wav", "Which horn plays?", "The one on track 7.");
        photograph("handoff-package", appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void longWordsAreReadWholeAtTheWidthOfAnEditor(Appearance appearance) throws IOException {
        String reason =
                "The stage converts it while it loads, as agreed on the phone with the mixer, who wants the temp"
                        + " bounces early rather than whole and will have them again at the end of the week.";
        String question =
                "Does the horn of the ferry play in the music and effects, or is it part of the dialogue of the"
                        + " captain, who answers it in the second half of the scene?";
        stage.checked();
        NewObject asked = NewObject.of(Literals.QUESTION)
                .with(Literals.QUESTION__TEXT, question)
                .with(Literals.QUESTION__ANSWER, "In both. " + reason);
        stage.session.run(new AddObjects(stage.handoff, Literals.HANDOFF_PACKAGE__OPEN_QUESTIONS, List.of(asked)));
        for (Finding finding : List.copyOf(stage.handoff.getFindings())) {
            stage.session.run(new WaiveFinding(finding, reason, "", "Sound designer", stage.clock.instant()));
        }
        stage.works.build(new BuildPlan(stage.presenter, stage.folder));
        stage.works.verify();
        stage.works.verify();
        HandoffControl control = open(appearance);
        shell.setSize(870, 860);
        for (HandoffPage page : HandoffPage.values()) {
            control.open(page);
            picture(
                    control,
                    String.join("-", "handoff-narrow", page.name(), appearance.name())
                            .toLowerCase(Locale.ROOT));
        }
        control.open(HandoffPage.READING);
        assertThat(robot.find(Label.class, "question.whole").getText()).isEqualTo(question);
        control.open(HandoffPage.CHECK);
        Label waived = robot.find(Label.class, "check.waived");
        assertThat(waived.getSize().y)
                .isGreaterThan(2 * waived.getFont().getFontData()[0].getHeight() * 2);
    }

    private void waiveAll() {
        int before = stage.handoff.getFindings().size();
        for (int i = 0; i < before && stage.handoff.getFindings().stream().anyMatch(f -> f.getWaiver() == null); i++) {
            waive("A temp bounce.");
        }
    }

    private void waive(String reason) {
        robot.find(Text.class, "check.reason").setText(reason);
        robot.find(Text.class, "check.role").setText("Sound designer");
        robot.push(robot.find(Button.class, "check.waive"));
    }

    private void photograph(String name, Appearance appearance) {
        HandoffControl control = open(appearance);
        for (HandoffPage page : HandoffPage.values()) {
            control.open(page);
            String picture = String.join("-", name, page.name(), appearance.name());
            picture(control, picture.toLowerCase(Locale.ROOT));
        }
    }

    private HandoffControl open(Appearance appearance) {
        return open(stage.presenter, stage.works, appearance);
    }

    private HandoffControl open(HandoffPresenter presenter, HandoffWorks works, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1200, 860);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        HandoffControl control = new HandoffControl(shell, presenter, look, works, stage.prompts);
        shell.open();
        robot.pump();
        return control;
    }

    private void picture(HandoffControl control, String name) {
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.pump();
        assertThat(Screenshots.ofBuild().take(shell, name)).isNotEmptyFile();
    }
}
