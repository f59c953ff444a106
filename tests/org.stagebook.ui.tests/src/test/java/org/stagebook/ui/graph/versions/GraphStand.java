package org.stagebook.ui.graph.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.XTestInput;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** A graph on a bare shell with a hand that holds a real mouse. Close it at the end of a test. */
final class GraphStand implements AutoCloseable, VersionGraphHost {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final VersionStory story;
    private final VersionGraphControl graph;
    private final XTestInput input = new XTestInput();
    private final Robot robot = new Robot(shell.getDisplay());
    private final List<String> told = new ArrayList<>();
    private List<String> selected = List.of();
    private int paints;

    GraphStand(VersionStory story, Appearance appearance, Point size) {
        this.story = story;
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, size.x, size.y);
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell);
        graph = new VersionGraphControl(
                shell, story.session(), this, new StagebookColors(appearance), new Fonts(resources));
        graph.control().addListener(SWT.Paint, event -> paints++);
        shell.open();
        robot.waitUntil("the first painting", () -> paints > 0);
        robot.pump();
    }

    VersionGraphControl graph() {
        return graph;
    }

    VersionStory story() {
        return story;
    }

    Robot robot() {
        return robot;
    }

    /** The labels of what the host was told is selected. */
    List<String> selected() {
        return selected;
    }

    /** What the host was asked for, such as "open v3" or "compare v1 v3". */
    List<String> told() {
        return told;
    }

    PixelBox boxOf(String label) {
        GraphGeometry geometry = graph.state().geometry();
        return geometry.boxOf(
                geometry.layout().find(story.version(label).getId()).orElseThrow());
    }

    Point middleOf(String label) {
        PixelBox box = boxOf(label);
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    void press(Point at) {
        move(at);
        button(SWT.MouseDown);
    }

    void release() {
        button(SWT.MouseUp);
    }

    void click(Point at) {
        press(at);
        release();
    }

    void click(Point at, int modifier) {
        key(SWT.KeyDown, modifier);
        click(at);
        key(SWT.KeyUp, modifier);
    }

    /** Moves in small steps. */
    void moveSlowly(Point from, Point to) {
        int steps = 6;
        for (int step = 1; step <= steps; step++) {
            move(new Point(from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps));
        }
    }

    void move(Point at) {
        Point place = graph.control().toDisplay(at);
        if (!shell.getDisplay().getCursorLocation().equals(place)) {
            expect(SWT.MouseMove, event -> event.x == at.x && event.y == at.y, () -> input.moveTo(place.x, place.y));
        }
    }

    void key(int type, int keyCode) {
        expect(type, event -> event.keyCode == keyCode, () -> input.key(keyCode, type == SWT.KeyDown));
    }

    void strike(int keyCode, int... modifiers) {
        robot.focus(graph.control());
        for (int modifier : modifiers) {
            key(SWT.KeyDown, modifier);
        }
        key(SWT.KeyDown, keyCode);
        key(SWT.KeyUp, keyCode);
        for (int modifier : modifiers) {
            key(SWT.KeyUp, modifier);
        }
    }

    void wheel(Point at, int notches, int... modifiers) {
        move(at);
        for (int modifier : modifiers) {
            key(SWT.KeyDown, modifier);
        }
        expect(SWT.MouseVerticalWheel, event -> true, () -> input.wheel(notches));
        for (int modifier : modifiers) {
            key(SWT.KeyUp, modifier);
        }
    }

    private void button(int type) {
        expect(type, event -> event.button == 1, () -> input.button(1, type == SWT.MouseDown));
    }

    private void expect(int type, Predicate<Event> expected, Runnable cause) {
        boolean[] heard = {false};
        Listener listener = event -> heard[0] |= expected.test(event);
        graph.control().addListener(type, listener);
        cause.run();
        robot.waitUntil("an event of type " + type, () -> heard[0]);
        graph.control().removeListener(type, listener);
    }

    void screenshot(String name) {
        int before = paints;
        graph.control().redraw();
        robot.waitUntil("painting", () -> paints > before);
        robot.pump();
        Screenshots.ofBuild().take(graph.control(), name);
    }

    @Override
    public void selectionChanged(List<MixVersion> versions) {
        selected = versions.stream().map(MixVersion::getLabel).toList();
    }

    @Override
    public void openRequested(MixVersion version) {
        told.add("open " + version.getLabel());
    }

    @Override
    public void compareRequested(MixVersion earlier, MixVersion later) {
        told.add("compare " + earlier.getLabel() + " " + later.getLabel());
    }

    @Override
    public void close() {
        shell.dispose();
        story.session().close();
        input.close();
        robot.pump();
    }
}
