package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.demo.Demo;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.model.Cue;
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
import org.stagebook.ui.testkit.StillPicture;

/** The window's part of the main job: import, edit in the table, see the timeline move, undo, save, open again. */
@ExtendWith(NothingLogged.class)
class MainJobTest {

    private static final int OUT_COLUMN = 2;

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    /**
     * A session to import and a cue of it to edit.
     *
     * @param row where the cue stands in the table
     * @param aMinuteLong its out-point once it lasts a minute
     */
    private record Session(Path export, TimecodeFormat format, String cue, int row, String aMinuteLong) {}

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void importsEditsAndTakesBackAnExportOfOurOwn()
            throws IOException, ProductionStoreException, CommandException, PartInitException {
        Path export = folder.resolve("SKL_R2_ADR.txt");
        try (InputStream demo = Demo.class.getResourceAsStream("SKL_R2_ADR.txt")) {
            Files.copy(demo, export);
        }
        importEditUndoSaveReopen(new Session(export, TimecodeFormat.TC_23_976, "ADR205", 1, "02:01:09:18"), "own");
    }

    @Test
    void importsEditsAndTakesBackARealSession() throws ProductionStoreException, CommandException, PartInitException {
        Path export = corpus().resolve("ptulsconv/Robin Hood Spotting.txt");
        importEditUndoSaveReopen(new Session(export, TimecodeFormat.TC_29_97_NDF, "TC102", 1, "01:02:40:29"), "real");
    }

    private void importEditUndoSaveReopen(Session session, String pictures)
            throws ProductionStoreException, CommandException, PartInitException {
        OpenProduction open = window.open(makeProduction(session.format()));
        importSession(open, session.export());
        Cue cue = cueWithNumber(open, session.cue());
        Position before = cue.getRange().end();
        new EditorOpener(window.page()).open(cue.getReel());
        Grid table = robot.waitFor("the table", () -> robot.finder().first(Grid.class, Grid::isVisible));
        Control timeline = window.partControl(EditorTarget.TIMELINE);
        window.photograph("main-job-" + pictures + "-imported");

        byte[] anotherSelected = StillPicture.of(timeline, robot);
        table.moveTo(session.row(), OUT_COLUMN);
        robot.waitUntil("the timeline to show the selected cue", () -> differs(timeline, anotherSelected));
        robot.focus(table.cells());
        byte[] tableBefore = StillPicture.of(table, robot);
        byte[] timelineBefore = StillPicture.of(timeline, robot);
        robot.type("+1m");
        robot.press(SWT.CR);
        robot.waitUntil("the cue to change", () -> !cue.getRange().end().equals(before));
        assertEquals(
                session.aMinuteLong(), session.format().format(cue.getRange().end()));
        robot.waitUntil("the timeline to move", () -> differs(timeline, timelineBefore));
        window.photograph("main-job-" + pictures + "-moved");

        window.run("org.eclipse.ui.edit.undo");
        assertEquals(before, cue.getRange().end());
        table.moveTo(session.row(), OUT_COLUMN);
        assertArrayEquals(tableBefore, StillPicture.of(table, robot));
        assertArrayEquals(timelineBefore, StillPicture.of(timeline, robot));

        window.run("org.eclipse.ui.edit.redo");
        window.run("org.eclipse.ui.file.save");
        assertFalse(open.session().isDirty());
        ModelSnapshot saved = ModelSnapshot.of(open.production());
        window.closeAll();
        assertEquals(saved, ModelSnapshot.of(window.open(open.folder()).production()));
    }

    private void importSession(OpenProduction open, Path file) {
        int results = window.results().size();
        window.start(new ImportWork(
                file, ImportChoices.none(), open, window.productions().all()::contains));
        robot.waitUntil("the result of the import", () -> window.results().size() > results);
        assertFalse(cues(open).isEmpty(), window.results().getFirst().text());
    }

    private Path makeProduction(TimecodeFormat format) throws ProductionStoreException {
        Path place = folder.resolve("Spotting");
        ProductionBuilder.production("Spotting")
                .timecode(format)
                .reel(1)
                .reel(2)
                .sessionIn(place)
                .close();
        return place;
    }

    private boolean differs(Control control, byte[] before) {
        return !Arrays.equals(before, StillPicture.of(control, robot));
    }

    private static List<Cue> cues(OpenProduction open) {
        return open.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
    }

    private static Cue cueWithNumber(OpenProduction open, String number) {
        return cues(open).stream()
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
