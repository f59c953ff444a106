package org.stagebook.ui.parts.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.SessionMemory;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.parts.spotting.presenter.SpottingScope;
import org.stagebook.ui.parts.spotting.presenter.SpottingTable;
import org.stagebook.ui.playhead.Playhead;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.XTestInput;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The spotting notes of the first reel on a bare shell, with hands to type and eyes to read the cells. */
final class SpottingBench implements AutoCloseable {

    private final Display display;
    private final Shell shell;
    private final Robot robot;
    private final XTestInput mouse = new XTestInput();
    private final SpottingPresenter presenter;
    private final SpottingControl control;
    private final CellEntry cells;
    private final Playhead playhead = new Playhead();
    private final List<List<Cue>> told = new ArrayList<>();
    private int signOffs;
    private int plays;

    SpottingBench(EditingSession session, Appearance appearance) {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1360, 560);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        Reel reel = session.production().getReels().get(0);
        presenter = new SpottingPresenter(
                session, new SpottingScope(session.production(), Optional.of(reel)), playhead::position);
        cells = presenter.entry(List::of);
        control = new SpottingControl(
                shell,
                presenter,
                look,
                new SpottingControl.Surroundings(new SessionMemory(), told::add, () -> signOffs++, () -> plays++));
        playhead.onChange(control::playheadMoved);
        shell.open();
        robot = new Robot(display);
        robot.focus(control.grid().cells());
    }

    Robot robot() {
        return robot;
    }

    Playhead playhead() {
        return playhead;
    }

    SpottingControl control() {
        return control;
    }

    /** The selected cues the control told of, one list for each time. */
    List<List<Cue>> told() {
        return told;
    }

    /** How often somebody wanted to sign off. */
    int plays() {
        return plays;
    }

    int signOffs() {
        return signOffs;
    }

    Shell shell() {
        return shell;
    }

    /** Clicks into a cell. */
    void click(int row, CueColumn column) {
        Rectangle area = control.grid().cellArea(row, column(column));
        click(control.grid().cells(), new Point(area.x + area.width / 2, area.y + area.height / 2));
        robot.waitUntil(
                "the cursor on row " + row,
                () -> control.grid().selection().row() == row
                        && control.grid().selection().column() == column(column));
    }

    /** Clicks with the real pointer, once the control has seen it come. */
    void click(Control target, Point at) {
        Point place = target.toDisplay(at);
        mouse.moveTo(place.x, place.y);
        robot.waitUntil("the pointer over " + target, () -> target.equals(display.getCursorControl()));
        boolean[] released = {false};
        Listener listener = event -> released[0] = true;
        display.addFilter(SWT.MouseUp, listener);
        mouse.button(1, true);
        mouse.button(1, false);
        robot.waitUntil("the click on " + target, () -> released[0]);
        display.removeFilter(SWT.MouseUp, listener);
        robot.pump();
    }

    /** Drags with the real pointer. */
    void drag(Control target, Point from, Point to) {
        Point start = target.toDisplay(from);
        Point end = target.toDisplay(to);
        mouse.moveTo(start.x, start.y);
        robot.waitUntil("the pointer over " + target, () -> target.equals(display.getCursorControl()));
        mouse.button(1, true);
        robot.pump();
        mouse.moveTo((start.x + end.x) / 2, end.y);
        robot.pump();
        mouse.moveTo(end.x, end.y);
        robot.pump();
        boolean[] released = {false};
        Listener listener = event -> released[0] = true;
        display.addFilter(SWT.MouseUp, listener);
        mouse.button(1, false);
        robot.waitUntil("the drop on " + target, () -> released[0]);
        display.removeFilter(SWT.MouseUp, listener);
        robot.pump();
    }

    void click(Control target) {
        click(target, new Point(target.getSize().x / 2, target.getSize().y / 2));
    }

    /** What a cell says. */
    String cell(int row, CueColumn column) {
        return cells.textOf(row, column(column));
    }

    List<String> column(CueColumn column, int rows) {
        return IntStream.range(0, rows).mapToObj(row -> cell(row, column)).toList();
    }

    SpottingTable table() {
        return presenter.table();
    }

    /** How many rows there are, heads of groups too. */
    int lines() {
        return presenter.rows().lines().size();
    }

    List<Cue> visible() {
        return presenter.rows().visible();
    }

    CueColumn cursorColumn() {
        return presenter.columns().get(control.grid().selection().column());
    }

    void waitForCell(int row, CueColumn column, String text) {
        robot.waitUntil(
                column + " of row " + row + " to be " + text,
                () -> cell(row, column).equals(text));
    }

    void waitForTip(String text) {
        robot.waitUntil(
                "the tip " + text,
                () -> text.equals(Optional.ofNullable(control.grid().cells().getToolTipText())
                        .orElse("")));
    }

    void waitForEntry() {
        robot.find(Text.class, "grid.cellEditor");
    }

    void waitForRows(int count) {
        robot.waitUntil(count + " rows", () -> visible().size() == count);
    }

    void picture(String name) {
        paintOnce();
        paintOnce();
        Screenshots.ofBuild().take(shell, name);
    }

    /** Waits for the next frame, so that a picture shows what has happened. */
    private void paintOnce() {
        Control cells = control.grid().cells();
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        cells.addListener(SWT.Paint, listener);
        shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        cells.removeListener(SWT.Paint, listener);
        robot.pump();
    }

    int column(CueColumn column) {
        return presenter.columns().indexOf(column);
    }

    @Override
    public void close() {
        mouse.close();
        shell.dispose();
        robot.pump();
    }
}
