package org.stagebook.ui.parts.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.spotting.presenter.HighlightForm;
import org.stagebook.ui.parts.spotting.presenter.HighlightRule;
import org.stagebook.ui.parts.spotting.presenter.SessionMemory;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.parts.spotting.presenter.SpottingScope;
import org.stagebook.ui.parts.spotting.presenter.TableViews;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** The rules for colours of rows: one is added, needs letters, and is used. */
class HighlightDialogTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00"))
            .session();
    private final SessionMemory memory = new SessionMemory();
    private int repainted;

    @AfterEach
    void close() {
        session.close();
        shell.dispose();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void aRuleNeedsLettersBesideItsColour(Appearance appearance) {
        open(appearance);
        robot.push(robot.find(Button.class, "highlight.add"));
        Button use = robot.find(Button.class, "highlight.use");
        assertThat(use.getEnabled()).as("colour is never alone").isFalse();
        robot.focus(robot.find(Text.class, "highlight.0.w"));
        robot.type("urgent");
        Text letters = robot.find(Text.class, "highlight.0.A");
        robot.focus(letters);
        robot.type("URG");
        robot.waitUntil("the letters", use::getEnabled);
        StillPicture.of(letters.getShell(), robot);
        Screenshots.ofBuild()
                .take(
                        letters.getShell(),
                        "dialog-highlight-" + appearance.name().toLowerCase(Locale.ROOT));
        robot.push(use);
        assertThat(repainted).isEqualTo(1);
        List<HighlightRule> rules = memory.highlights();
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.letters()).isEqualTo("URG");
            assertThat(rule.words()).isEqualTo("urgent");
        });
    }

    private void open(Appearance appearance) {
        SpottingPresenter presenter = new SpottingPresenter(
                session, new SpottingScope(session.production(), Optional.empty()), Optional::empty);
        HighlightForm form = new HighlightForm(new TableViews(presenter.table(), memory));
        HighlightDialog dialog = new HighlightDialog(shell, form, new StagebookColors(appearance), () -> repainted++);
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
    }
}
