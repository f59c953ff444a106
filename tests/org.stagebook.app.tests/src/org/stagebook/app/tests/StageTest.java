package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** An hour on the stage: a scene is signed off by one key, a state is kept under a name, and what clashes is seen. */
@ExtendWith(NothingLogged.class)
class StageTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();
    private OpenProduction open;

    @BeforeEach
    void openOnTheStage() throws Exception {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.scene("1", "Quay, dawn", "01:00:00:00", "01:01:00:00")
                                .scene("2", "Hold", "01:01:00:00", "01:02:00:00")
                                .cue("D1", "DX", "01:00:10:00", "01:00:14:00"))
                .sessionIn(place)
                .close();
        open = window.open(place);
        perspective("org.stagebook.app.stage");
    }

    @AfterEach
    void close() throws WorkbenchException {
        window.page().hideView(window.page().findView("org.stagebook.ui.parts.settle"));
        window.closeAll();
        perspective("org.stagebook.app.spot");
    }

    @Test
    void oneKeySignsOffTheSceneAtThePlayhead() throws Exception {
        open.playhead().moveTo(TimecodeFormat.TC_24.parsePosition("01:01:30:00"));
        IEditorPart timeline = window.page()
                .findEditors(null, EditorTarget.TIMELINE, IWorkbenchPage.MATCH_ID)[0]
                .getEditor(true);
        window.page().activate(timeline);
        robot.pump();
        later(() -> {
            assertTrue(robot.find(Combo.class, "signoff.scope").getText().startsWith("Scene 2 of R1"));
            robot.find(Text.class, "signoff.by").setText("Director");
            robot.push(robot.find(Button.class, "signoff.sign"));
        });
        robot.type("s");
        robot.waitUntil("the sign-off", () -> open.production().getSignOffs().size() == 1);
        window.page().showView("org.stagebook.ui.parts.signoff");
        assertEquals("Scene 2 of R1", open.production().getSignOffs().getFirst().getScope());
        robot.waitUntil(
                "the board",
                () -> robot.find(Label.class, "signoff.summary").getText().startsWith("1 of 2"));
        assertEquals(Occasion.SIGN_OFF, latest().occasion().orElseThrow());
        window.photograph("stage");
    }

    @Test
    void aSavePointIsKeptUnderItsName() throws Exception {
        later(() -> {
            robot.find(Text.class, "savepoint.name").setText("Before the temp dub");
            robot.push(robot.find(Button.class, "savepoint.keep"));
        });
        window.run("org.stagebook.command.savePoint");
        assertEquals("Before the temp dub", latest().title());
    }

    @Test
    void whatHasToBeSettledIsToldInTheStatusArea() throws WorkbenchException {
        NewObject side = NewObject.of(Literals.CONFLICT_SIDE)
                .with(Literals.CONFLICT_SIDE__BY, "Re-recording mixer")
                .with(Literals.CONFLICT_SIDE__AT, Instant.parse("2026-01-05T10:00:00Z"))
                .with(Literals.CONFLICT_SIDE__TEXT, "\"Well, then\"")
                .with(Literals.CONFLICT_SIDE__VALUE, "Well, then");
        NewObject conflict = NewObject.of(Literals.MERGE_CONFLICT)
                .with(Literals.MERGE_CONFLICT__SUBJECT, "Cue D1 in R1: description")
                .with(Literals.MERGE_CONFLICT__FEATURE, "description")
                .with(
                        Literals.MERGE_CONFLICT__OBJECT,
                        open.production()
                                .getReels()
                                .getFirst()
                                .getCues()
                                .getFirst()
                                .getId())
                .withPart(Literals.MERGE_CONFLICT__SIDES, side);
        open.session().run(new AddObjects(open.production(), Literals.MERGEABLE__CONFLICTS, List.of(conflict)));
        robot.waitUntil(
                "the badge",
                () -> robot.find(Label.class, "settle.badge").getText().contains("1 to be settled"));
        window.page().showView("org.stagebook.ui.parts.settle");
        window.photograph("stage-settle");
        robot.push(robot.find(Button.class, "settle.take.0"));
        robot.waitUntil(
                "the badge to go",
                () -> robot.find(Label.class, "settle.badge").getText().isEmpty());
    }

    private Kept latest() throws Exception {
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            return repository.latest().orElseThrow();
        }
    }

    private void perspective(String id) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(id, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        robot.pump();
    }

    /** Does something in the dialog that comes next. */
    private static void later(Runnable step) {
        Display.getCurrent().asyncExec(step);
    }
}
