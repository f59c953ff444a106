package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.demo.Demo;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.agreement.AgreementControl;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.plan.PlanControl;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** The demo as a stranger sees it first; the picture of the README is one of these. */
@ExtendWith(NothingLogged.class)
class DemoPictureTest {

    private static final int ROW_OF_THE_LENS = 9;

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void opensWithItsFirstReelAndItsHandoff() throws IOException, ProductionStoreException, PartInitException {
        Path demo = folder.resolve("Skerrow Light");
        new Demo(List.of()).make(demo, Progress.NONE);
        OpenProduction open = window.open(demo);
        Grid table = robot.waitFor("the table", () -> robot.finder().first(Grid.class, Grid::isVisible));
        table.moveTo(ROW_OF_THE_LENS, 0);
        robot.focus(table.cells());
        window.photograph("workbench-demo");

        HandoffPackage handoff = open.production().getHandoffs().getFirst();
        new EditorOpener(window.page()).open(handoff);
        assertEquals("Stems to mix 1", window.page().getActiveEditor().getTitle());
        window.photograph("workbench-handoff");

        new EditorOpener(window.page()).openAgreement(open.production());
        assertEquals("Before the mix", window.page().getActiveEditor().getTitle());
        window.photograph("workbench-before-the-mix");
        AgreementControl agreement = robot.waitFor(
                "the pages", () -> robot.finder().first(AgreementControl.class, AgreementControl::isVisible));
        agreement.open(AgreementControl.PageOf.PRE_BRIEF);
        window.photograph("workbench-pre-brief");
        agreement.open(AgreementControl.PageOf.CREATIVE_BRIEF);
        window.photograph("workbench-creative-brief");

        new EditorOpener(window.page()).openPlan(open.production());
        assertEquals("Stage plan", window.page().getActiveEditor().getTitle());
        PlanControl plan =
                robot.waitFor("the plan", () -> robot.finder().first(PlanControl.class, PlanControl::isVisible));
        window.photograph("workbench-stage-plan");
        plan.open(PlanControl.PageOf.CALENDAR);
        window.photograph("workbench-stage-calendar");
    }
}
