package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.jobs.ImportWork;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;

/** The window's part of the main job: import, edit in the table, see the timeline move, undo, save, open again. */
@ExtendWith(NothingLogged.class)
class MainJobTest {

    private static final int IN_COLUMN = 1;
    private static final int ROW_OF_TC101 = 2;
    private static final String A_MINUTE_EARLIER = "01:00:38:26";

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void editInTheTableMovesTheTimelineAndOneUndoMovesBothBack()
            throws ProductionStoreException, CommandException, PartInitException {
        OpenProduction open = window.open(makeProduction());
        importSession(open, corpus().resolve("ptulsconv/Robin Hood Spotting.txt"));
        Reel reel = open.production().getReels().getFirst();
        new EditorOpener(window.page()).open(reel);
        Grid table = robot.waitFor("the table", () -> robot.finder().first(Grid.class, grid -> true));
        Control timeline = window.partControl(EditorTarget.TIMELINE);
        window.photograph("main-job-imported");
        Cue cue = cueWithNumber(reel, "TC101");
        Position before = cue.getRange().start();

        byte[] nothingSelected = StillPicture.of(timeline, robot);
        table.moveTo(ROW_OF_TC101, IN_COLUMN);
        robot.waitUntil("the timeline to show the selected cue", () -> differs(timeline, nothingSelected));
        robot.focus(table.cells());
        byte[] tableBefore = StillPicture.of(table, robot);
        byte[] timelineBefore = StillPicture.of(timeline, robot);
        Screenshots.ofBuild().take(table, "main-job-table");
        robot.type("-1m");
        robot.press(SWT.CR);
        robot.waitUntil("the cue to move", () -> !cue.getRange().start().equals(before));
        assertEquals(A_MINUTE_EARLIER, timecodeOf(cue));
        robot.waitUntil("the timeline to move", () -> differs(timeline, timelineBefore));
        window.photograph("main-job-moved");

        window.run("org.eclipse.ui.edit.undo");
        assertEquals(before, cue.getRange().start());
        table.moveTo(ROW_OF_TC101, IN_COLUMN);
        Screenshots.ofBuild().take(table, "main-job-table-undone");
        assertArrayEquals(tableBefore, StillPicture.of(table, robot));
        assertArrayEquals(timelineBefore, StillPicture.of(timeline, robot));
        Screenshots.ofBuild().take(timeline, "main-job-timeline-undone");

        window.run("org.eclipse.ui.edit.redo");
        window.run("org.eclipse.ui.file.save");
        assertFalse(open.session().isDirty());
        ModelSnapshot saved = ModelSnapshot.of(open.production());
        window.closeAll();
        assertEquals(saved, ModelSnapshot.of(window.open(open.folder()).production()));
    }

    private void importSession(OpenProduction open, Path file) {
        int results = window.results().size();
        window.start(new ImportWork(file, open, window.productions().all()::contains));
        robot.waitUntil("the result of the import", () -> window.results().size() > results);
        robot.waitUntil(
                "cues in the first reel, after: " + window.results().getFirst().text(),
                () -> !open.production().getReels().getFirst().getCues().isEmpty());
    }

    private Path makeProduction() throws ProductionStoreException {
        Path place = folder.resolve("Robin Hood");
        ProductionBuilder.production("Robin Hood")
                .timecode(TimecodeFormat.TC_29_97_NDF)
                .reel(1)
                .sessionIn(place)
                .close();
        return place;
    }

    private boolean differs(Control control, byte[] before) {
        return !Arrays.equals(before, StillPicture.of(control, robot));
    }

    private static String timecodeOf(Cue cue) {
        return TimecodeFormat.TC_29_97_NDF.format(cue.getRange().start());
    }

    private static Cue cueWithNumber(Reel reel, String number) {
        return reel.getCues().stream()
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static Path corpus() {
        Path corpus = Path.of(System.getProperty("stagebook.corpus", "none"), "protools");
        assumeTrue(Files.isDirectory(corpus), "the corpus of Pro Tools exports is not on this machine");
        return corpus;
    }
}
