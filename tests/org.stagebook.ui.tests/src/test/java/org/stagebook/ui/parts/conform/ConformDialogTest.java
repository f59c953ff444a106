package org.stagebook.ui.parts.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.conform.ConformPlan;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.conform.presenter.ConformForm;
import org.stagebook.ui.parts.conform.presenter.ConformForm.Cut;
import org.stagebook.ui.parts.conform.presenter.ConformReview;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.inspector.presenter.Inspection;
import org.stagebook.ui.parts.jobs.ConformWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.parts.spotting.presenter.SpottingScope;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** Conforming with real widgets: the lists of the reels, the review, one step and one undo. */
class ConformDialogTest {

    private static final String OLD = """
            TITLE: HARBOUR R1 CUT 1
            FCM: NON-DROP FRAME
            001  A001     V     C        10:00:00:00 10:00:10:00 01:00:00:00 01:00:10:00
            002  A002     V     C        11:00:00:00 11:00:10:00 01:00:10:00 01:00:20:00
            003  A003     V     C        12:00:00:00 12:00:10:00 01:00:20:00 01:00:30:00
            """;
    /** Two seconds out of the end of the first shot, and the second shot gone. */
    private static final String NEW = """
            TITLE: HARBOUR R1 CUT 2
            FCM: NON-DROP FRAME
            001  A001     V     C        10:00:00:00 10:00:08:00 01:00:00:00 01:00:08:00
            002  A003     V     C        12:00:00:00 12:00:10:00 01:00:08:00 01:00:18:00
            """;

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX1", "FX", "01:00:07:00", "01:00:09:00")
                            .cue("FX2", "FX", "01:00:12:00", "01:00:13:00")
                            .cue("FX3", "FX", "01:00:22:00", "01:00:23:00"))
            .session();

    @AfterEach
    void close() {
        session.close();
        shell.dispose();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theReviewIsConfirmedAndOneUndoTakesItBack(Appearance look) throws IOException {
        ModelSnapshot before = ModelSnapshot.of(session.production());
        Outcome outcome = conform(plan -> reviewed(plan, look, "conform.conform"));

        assertThat(states()).containsExactly(ConformState.CHECK, ConformState.CUT, ConformState.IN_PLACE);
        assertThat(cue(2).getRange().start()).isEqualTo(TimecodeFormat.TC_24.parsePosition("01:00:10:00"));
        assertThat(outcome.text()).contains("1 moved along").contains("FX1").contains("FX2");
        session.undo();
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(before);
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void leavingTheReviewChangesNothing() throws IOException {
        ModelSnapshot before = ModelSnapshot.of(session.production());
        Outcome outcome = conform(plan -> {
            display.asyncExec(() -> robot.push(robot.findText(Button.class, "Cancel")));
            return open(plan, Appearance.DARK) == Window.OK;
        });
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(before);
        assertThat(outcome.title()).isEqualTo("Not conformed");
    }

    @Test
    void theSameChangeIsNotMadeTwice() throws IOException {
        conform(plan -> true);
        ModelSnapshot conformed = ModelSnapshot.of(session.production());
        Outcome again = conform(plan -> true);
        assertThat(again.text()).startsWith("Reel 1 lies by the cut \"HARBOUR R1 CUT 2\" already.");
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(conformed);
    }

    @Test
    void whatIsToBeCheckedIsMarkedAsCheckedInOneStep() throws IOException {
        conform(plan -> true);
        SpottingPresenter notes = new SpottingPresenter(
                session,
                new SpottingScope(
                        session.production(),
                        session.production().getReels().stream().findFirst()),
                Optional::empty);
        assertThat(notes.rows().summary()).isEqualTo("3 cues, 1 cut with their picture, 1 to check");

        assertThat(notes.markChecked(session.production().getReels().getFirst().getCues()))
                .isEqualTo(1);
        assertThat(states()).containsExactly(ConformState.IN_PLACE, ConformState.CUT, ConformState.IN_PLACE);
        assertThat(session.undoLabel()).contains("Mark 1 cue as checked");
        session.undo();
        assertThat(states()).containsExactly(ConformState.CHECK, ConformState.CUT, ConformState.IN_PLACE);
    }

    @Test
    void theInspectorSaysWhereACueWasInEachCut() throws IOException {
        conform(plan -> true);
        Inspection shown = Inspection.of(cue(2), ObjectLabels.standard());
        assertThat(shown.places()).hasSize(2);
        assertThat(shown.places().getFirst().name()).isEqualTo("HARBOUR R1 CUT 1");
        assertThat(shown.places().getFirst().value()).contains("01:00:22:00");
        assertThat(shown.places().getLast().name()).isEqualTo("HARBOUR R1 CUT 2");
        assertThat(shown.places().getLast().value()).contains("01:00:10:00");
    }

    @Test
    void sixReelsTakeTheListsTheirNamesSay() throws IOException {
        ProductionBuilder six = ProductionBuilder.production("Six");
        for (int reel = 1; reel <= 6; reel++) {
            six.reel(reel);
        }
        try (EditingSession long6 = six.session()) {
            ConformForm form = new ConformForm(long6.production());
            ConformDialog dialog = new ConformDialog(shell, form, new StagebookColors(Appearance.LIGHT));
            dialog.setBlockOnOpen(false);
            dialog.open();
            robot.pump();
            Path first = write("HARBOUR_R1_v1.edl", OLD);
            Path sixth = write("Reel 06 old.edl", OLD);
            dialog.take(Cut.OLD, List.of(first, sixth, write("whatever.edl", OLD)));
            assertThat(robot.find(Text.class, "conform.6.old").getText()).isEqualTo(sixth.toString());
            assertThat(sentence()).contains("whatever.edl").contains("needs both lists");
            dialog.take(Cut.OLD, List.of(first, sixth));
            dialog.take(Cut.NEW, List.of(write("HARBOUR_R1_v2.edl", NEW), write("R6-v2.edl", NEW)));
            assertThat(sentence()).isEmpty();
            robot.find(Button.class, "conform.trust").setSelection(true);
            robot.push(robot.find(Button.class, "conform.trust"));
            assertThat(form.trustsOldLists()).isTrue();
            picture(robot.find(Button.class, "conform.compare").getShell(), "dialog-conform-six");
            robot.push(robot.find(Button.class, "conform.compare"));
            assertThat(form.takingPart())
                    .extracting(ConformForm.ReelAnswer::number)
                    .containsExactly(1, 6);
        }
    }

    private Outcome conform(Predicate<ConformPlan> review) throws IOException {
        ConformForm form = new ConformForm(session.production());
        form.take(Cut.OLD, List.of(write("old.edl", OLD)));
        form.take(Cut.NEW, List.of(write("new.edl", NEW)));
        assertThat(form.problem()).isEmpty();
        ConformWork work =
                new ConformWork(form, TimecodeFormat.TC_24, new OpenProduction(folder, session), open -> true, review);
        return work.finish(work.prepare(Progress.NONE));
    }

    private boolean reviewed(ConformPlan plan, Appearance look, String button) {
        display.asyncExec(() -> {
            Button confirm = robot.find(Button.class, button);
            assertThat(robot.find(Grid.class, "conform.changes")).isNotNull();
            assertThat(robot.find(Grid.class, "conform.effects")).isNotNull();
            robot.push(robot.find(Button.class, "conform.notes"));
            assertThat(robot.find(Label.class, "conform.said").getText()).isEqualTo("Written.");
            picture(confirm.getShell(), "dialog-conform-review-" + look);
            robot.push(confirm);
        });
        return open(plan, look) == Window.OK;
    }

    private int open(ConformPlan plan, Appearance look) {
        return new ConformReviewDialog(shell, new ConformReview(plan), new StagebookColors(look), parent -> "Written.")
                .open();
    }

    private List<ConformState> states() {
        return session.production().getReels().getFirst().getCues().stream()
                .map(Cue::getConformState)
                .toList();
    }

    private Cue cue(int index) {
        return session.production().getReels().getFirst().getCues().get(index);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String sentence() {
        return robot.finder().all(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.endsWith("new one.") || text.endsWith("changed.") || text.endsWith("reel."))
                .findFirst()
                .orElse("");
    }

    private void picture(Shell dialog, String name) {
        robot.waitUntil("a picture that stands still", new StillPicture(dialog));
        Screenshots.ofBuild().take(dialog, name);
    }
}
