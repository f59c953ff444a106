package org.stagebook.ui.graph.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.XTestInput;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** A timeline on a bare shell with a hand that holds a real mouse. Close it at the end of a test. */
final class TimelineStand implements AutoCloseable, TimelineHost {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final EditingSession session;
    private final TimelineControl timeline;
    private final XTestInput input = new XTestInput();
    private final Robot robot = new Robot(shell.getDisplay());
    private final List<Cue> removals = new ArrayList<>();
    private final List<Cue> opened = new ArrayList<>();
    private final List<Position> newCues = new ArrayList<>();
    private final List<TimelineOptions> told = new ArrayList<>();
    private int guideRequests;
    private List<Cue> selected = List.of();
    private int paints;

    TimelineStand(EditingSession session, Appearance appearance, Point size) {
        this.session = session;
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, size.x, size.y);
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell);
        timeline = new TimelineControl(
                shell, new TimelineInput(session, reel(), this), new StagebookColors(appearance), new Fonts(resources));
        timeline.control().addListener(SWT.Paint, event -> paints++);
        shell.open();
        waitUntil("the first painting", () -> paints > 0);
    }

    TimelineControl timeline() {
        return timeline;
    }

    EditingSession session() {
        return session;
    }

    Reel reel() {
        return session.production().getReels().getFirst();
    }

    Robot robot() {
        return robot;
    }

    List<Cue> removals() {
        return removals;
    }

    List<Cue> opened() {
        return opened;
    }

    List<String> selectedNumbers() {
        return selected.stream().map(Cue::getNumber).toList();
    }

    Cue cue(String number) {
        return reel().getCues().stream()
                .filter(cue -> cue.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Where a cue's block is on the widget. */
    PixelBox boxOf(String number) {
        var geometry = timeline.state().geometry();
        return geometry.boxOf(geometry.layout().find(cue(number).getId()).orElseThrow());
    }

    Point middleOf(String number) {
        PixelBox box = boxOf(number);
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** The middle of a block by the id of its cue or clip. */
    Point middleOfBlock(String id) {
        var geometry = timeline.state().geometry();
        PixelBox box = geometry.boxOf(geometry.layout().find(id).orElseThrow());
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** Drags in small steps; what is done before the release sees the drag as it is. */
    void drag(Point from, Point to, Consumer<TimelineStand> beforeRelease) {
        press(from);
        int steps = 6;
        for (int step = 1; step <= steps; step++) {
            move(new Point(from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps));
        }
        beforeRelease.accept(this);
        release();
    }

    void drag(Point from, Point to) {
        drag(from, to, stand -> {});
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

    /** Clicks while a modifier key is held. */
    void click(Point at, int modifier) {
        key(SWT.KeyDown, modifier);
        click(at);
        key(SWT.KeyUp, modifier);
    }

    /** Moves the real pointer and waits until the widget has heard of it. */
    void move(Point at) {
        Point place = timeline.control().toDisplay(at);
        if (shell.getDisplay().getCursorLocation().equals(place)) {
            return;
        }
        expect(SWT.MouseMove, event -> event.x == at.x && event.y == at.y, () -> input.moveTo(place.x, place.y));
    }

    /** A real key down or up. */
    void key(int type, int keyCode) {
        expect(type, event -> event.keyCode == keyCode, () -> input.key(keyCode, type == SWT.KeyDown));
    }

    private void button(int type) {
        expect(type, event -> event.button == 1, () -> input.button(1, type == SWT.MouseDown));
    }

    /** Gives the timeline the focus and strikes a key, with modifiers held. */
    void strike(int keyCode, int... modifiers) {
        robot.focus(timeline.control());
        for (int modifier : modifiers) {
            key(SWT.KeyDown, modifier);
        }
        key(SWT.KeyDown, keyCode);
        key(SWT.KeyUp, keyCode);
        for (int modifier : modifiers) {
            key(SWT.KeyUp, modifier);
        }
    }

    /** Turns the wheel one notch at a place, away from the person if positive. */
    void wheel(Point at, int notches) {
        move(at);
        expect(SWT.MouseVerticalWheel, event -> true, () -> input.wheel(notches));
    }

    private void expect(int type, Predicate<Event> expected, Runnable cause) {
        boolean[] heard = {false};
        Listener listener = event -> heard[0] |= expected.test(event);
        timeline.control().addListener(type, listener);
        cause.run();
        waitUntil("an event of type " + type, () -> heard[0]);
        timeline.control().removeListener(type, listener);
    }

    /** Lets everything be painted that wants to be. */
    void painted() {
        int before = paints;
        timeline.control().redraw();
        waitUntil("painting", () -> paints > before);
        robot.pump();
    }

    void screenshot(String name) {
        painted();
        Screenshots.ofBuild().take(timeline.control(), name);
    }

    /** What the screen shows at a place of the widget. */
    RGB colourAt(Point at) {
        Point place = timeline.control().toDisplay(at);
        Image image = new Image(shell.getDisplay(), 1, 1);
        GC gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, place.x, place.y);
            ImageData data = image.getImageData();
            return data.palette.getRGB(data.getPixel(0, 0));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    void waitUntil(String what, BooleanSupplier condition) {
        robot.waitUntil(what, condition);
    }

    @Override
    public void removeRequested(List<Cue> cues) {
        removals.addAll(cues);
    }

    @Override
    public void openRequested(Cue cue) {
        opened.add(cue);
    }

    @Override
    public void selectionChanged(List<Cue> cues) {
        selected = cues;
    }

    @Override
    public void newCueRequested(Position position) {
        newCues.add(position);
    }

    @Override
    public void guideRequested() {
        guideRequests++;
    }

    @Override
    public void optionsChanged(TimelineOptions options) {
        told.add(options);
    }

    List<Position> newCues() {
        return newCues;
    }

    int guideRequests() {
        return guideRequests;
    }

    /** The options the host was told of, in order. */
    List<TimelineOptions> told() {
        return told;
    }

    @Override
    public void close() {
        shell.dispose();
        session.close();
        input.close();
        robot.pump();
    }
}
