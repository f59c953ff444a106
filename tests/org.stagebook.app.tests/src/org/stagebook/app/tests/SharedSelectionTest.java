package org.stagebook.app.tests;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.Cue;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** One selection for table and timeline, whichever of them is used next. */
@ExtendWith(NothingLogged.class)
class SharedSelectionTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();
    private Grid table;
    private Cue second;

    @BeforeEach
    void openTheReel() throws ProductionStoreException {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("D1", "DX", "01:00:10:00", "01:00:14:00")
                                .cue("F1", "FX", "01:00:12:00", "01:00:13:00"))
                .sessionIn(place)
                .close();
        OpenProduction open = window.open(place);
        table = robot.waitFor("the table", () -> robot.finder().first(Grid.class, Grid::isVisible));
        second = open.production().getReels().getFirst().getCues().getLast();
    }

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void theTimelineHoldsWhatTheTableSelected() {
        robot.focus(table.cells());
        table.moveTo(1, 0);
        window.page().activate(editor(EditorTarget.TIMELINE));
        robot.waitUntil("the cue in the timeline", () -> selected().equals(List.of(second)));
    }

    @Test
    void theTableHoldsWhatTheTimelineSelected() {
        IEditorPart timeline = editor(EditorTarget.TIMELINE);
        window.page().activate(timeline);
        timeline.getSite().getSelectionProvider().setSelection(new StructuredSelection(second));
        window.page().activate(editor(EditorTarget.SPOTTING));
        robot.waitUntil("the cue in the table", () -> selected().equals(List.of(second)));
    }

    private List<?> selected() {
        return SelectionLink.objectsOf(window.page().getSelection());
    }

    private IEditorPart editor(String id) {
        return window.page().findEditors(null, id, IWorkbenchPage.MATCH_ID)[0].getEditor(true);
    }
}
