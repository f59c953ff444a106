package org.stagebook.ui.parts.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.numbering.presenter.RenumberForm;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The dialog of numbers: a pattern is typed, the preview follows, and the numbers are given in one step. */
class RenumberDialogTest {

    private static final int LOWEST_SCREEN_PX = 900;
    private static final int ROOM_FOR_TITLE_AND_PANEL_PX = 90;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("DX1", "DX", "01:00:05:00", "01:00:06:00")
                            .cue("A1", "ADR", "01:00:07:00", "01:00:09:00")
                            .cue("G1", "group", "01:00:08:00", "01:00:09:00")
                            .cue("FX101", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("FX102", "FX", "01:00:14:00", "01:00:16:00")
                            .cue("BG1", "BG", "01:00:17:00", "01:00:30:00")
                            .cue("F1", "foley", "01:00:18:00", "01:00:19:00")
                            .cue("1M1", "MX", "01:00:20:00", "01:00:50:00")
                            .cue("D1", "design", "01:00:22:00", "01:00:25:00")
                            .cue("O1", "source", "01:00:26:00", "01:00:27:00"))
            .session();
    private final Reel reel = session.production().getReels().getFirst();

    @AfterEach
    void close() {
        session.close();
        shell.dispose();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void aTypedPatternIsPreviewedAndGivenInOneStep(Appearance appearance) {
        session.run("Hand over", production -> reel.getCues().get(3).setStatus(CueStatus.HANDED_OVER));
        open(appearance);
        assertThat(sentence()).startsWith("No number would change");
        Text pattern = robot.find(Text.class, "renumber.pattern.FX");
        assertThat(pattern.getText()).isEqualTo("FX{reel}{nn}");
        byte[] before = StillPicture.of(preview(), robot);
        robot.focus(pattern);
        pattern.selectAll();
        robot.type("FX{nnn}");
        robot.waitUntil("the pattern", () -> pattern.getText().equals("FX{nnn}"));
        assertThat(sentence()).startsWith("2 numbers change").contains("1 of them is handed over or further.");
        assertThat(StillPicture.of(preview(), robot)).as("the preview").isNotEqualTo(before);
        Screenshots.ofBuild()
                .take(pattern.getShell(), "dialog-renumber-" + appearance.name().toLowerCase(Locale.ROOT));
        robot.push(robot.find(Button.class, "renumber.ok"));
        assertThat(numbers()).contains("FX001", "FX002", "DX1", "1M1");
        assertThat(session.undoLabel()).hasValue("Renumber 2 cues");
        session.undo();
        assertThat(numbers()).contains("FX101", "FX102");
        assertThat(session.production().getNumbering()).isEmpty();
    }

    @Test
    void manyCategoriesScrollAndTheDialogFitsALowScreen() {
        open(Appearance.DARK);
        Text last = robot.find(Text.class, "renumber.pattern.All others");
        assertThat(last.getShell().getSize().y).isLessThan(LOWEST_SCREEN_PX - ROOM_FOR_TITLE_AND_PANEL_PX);
        ScrolledComposite scroller = robot.finder().all(ScrolledComposite.class).getFirst();
        assertThat(scroller.getOrigin().y).isZero();
        robot.focus(last);
        robot.waitUntil(
                "the pattern that has the keyboard to be seen",
                () -> scroller.getOrigin().y + scroller.getClientArea().height
                        >= last.getBounds().y + last.getSize().y);
        assertThat(scroller.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .as("nothing is cut at the right")
                .isLessThanOrEqualTo(scroller.getClientArea().width);
    }

    @Test
    void cuesWithoutANumberAreMeantFirstAndTheOthersKeepTheirs() {
        session.run("Forget", production -> reel.getCues().get(4).setNumber(" "));
        open(Appearance.LIGHT);
        Combo scope = robot.find(Combo.class, "renumber.scope");
        assertThat(scope.getText()).isEqualTo("Only cues without a number (1)");
        scope.select(scope.indexOf("All cues of R1"));
        scope.notifyListeners(SWT.Selection, new Event());
        scope.select(0);
        scope.notifyListeners(SWT.Selection, new Event());
        robot.push(robot.find(Button.class, "renumber.ok"));
        assertThat(numbers()).containsExactly("DX1", "A1", "G1", "FX101", "FX102", "BG1", "F1", "1M1", "D1", "O1");
    }

    private void open(Appearance appearance) {
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        RenumberForm form = new RenumberForm(session, Optional.of(reel), List.of());
        RenumberDialog dialog = new RenumberDialog(shell, form, look);
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
    }

    private Grid preview() {
        return robot.finder().all(Grid.class).getFirst();
    }

    private String sentence() {
        return robot.finder().all(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.endsWith(".") && text.contains(" change"))
                .findFirst()
                .orElse("");
    }

    private List<String> numbers() {
        return reel.getCues().stream().map(Cue::getNumber).toList();
    }
}
