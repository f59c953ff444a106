package org.stagebook.ui.parts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Identified;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.plan.PlanControl.PageOf;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry.Area;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.XTestInput;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The calendar of a plan on a bare shell, with a real mouse and real keys. */
final class CalendarStand implements AutoCloseable {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(shell.getDisplay());
    private final XTestInput input = new XTestInput();
    private final List<Identified> selected = new ArrayList<>();
    private final PlanControl control;
    private final Canvas month;

    CalendarStand(EditingSession session) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1200, 860);
        GridLook look = new GridLook(
                new StagebookColors(Appearance.DARK),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell)));
        control = new PlanControl(shell, session, look, new PlanControl.Window(selected::add, () -> {}));
        control.open(PageOf.CALENDAR);
        shell.open();
        robot.pump();
        month = robot.find(Canvas.class, "calendar.month");
        robot.focus(month); // by then the window stands where it will stay
    }

    Robot robot() {
        return robot;
    }

    PlanControl control() {
        return control;
    }

    /** What was last told to the inspector. */
    Identified selected() {
        return selected.getLast();
    }

    String title() {
        return robot.find(Label.class, "calendar.title").getText();
    }

    String words() {
        return robot.find(Label.class, "calendar.words").getText();
    }

    MonthGeometry geometry() {
        return control.calendar().geometry();
    }

    /** Goes on month by month, by the button, until a month is shown. */
    void goTo(String wanted) {
        Button on = robot.find(Button.class, "calendar.on");
        for (int tries = 0; tries < 24 && !title().equals(wanted); tries++) {
            robot.push(on);
        }
        assertThat(title()).isEqualTo(wanted);
    }

    /** The middle of the first bar of a week. */
    Point firstBar(int week) {
        Area area = geometry()
                .bar(week, geometry().layout().weeks().get(week).bars().getFirst())
                .orElseThrow();
        return new Point(area.x() + area.width() / 2, area.y() + area.height() / 2);
    }

    void click(Point at) {
        move(at);
        button(SWT.MouseDown);
        button(SWT.MouseUp);
    }

    void drag(Point from, Point to) {
        move(from);
        button(SWT.MouseDown);
        move(new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        move(to);
        button(SWT.MouseUp);
    }

    /** Strikes a key with modifiers held. */
    void strike(int keyCode, int... modifiers) {
        robot.focus(month);
        for (int modifier : modifiers) {
            key(SWT.KeyDown, modifier);
        }
        key(SWT.KeyDown, keyCode);
        if (!month.isVisible()) {
            input.key(keyCode, false); // the key turned the page, and comes up elsewhere
            return;
        }
        key(SWT.KeyUp, keyCode);
        for (int modifier : modifiers) {
            key(SWT.KeyUp, modifier);
        }
    }

    void wheel(int notches) {
        expect(SWT.MouseVerticalWheel, event -> true, () -> input.wheel(notches));
    }

    /** From elsewhere: the pointer of the test before may rest at the place, and would say nothing there. */
    private void move(Point at) {
        Point place = month.toDisplay(at);
        input.moveTo(place.x + 1, place.y + 1);
        expect(SWT.MouseMove, event -> event.x == at.x && event.y == at.y, () -> input.moveTo(place.x, place.y));
    }

    private void key(int type, int keyCode) {
        expect(type, event -> event.keyCode == keyCode, () -> input.key(keyCode, type == SWT.KeyDown));
    }

    private void button(int type) {
        expect(type, event -> event.button == 1, () -> input.button(1, type == SWT.MouseDown));
    }

    private void expect(int type, Predicate<Event> expected, Runnable cause) {
        boolean[] heard = {false};
        Listener listener = event -> heard[0] |= expected.test(event);
        month.addListener(type, listener);
        cause.run();
        robot.waitUntil("an event of type " + type, () -> heard[0]);
        month.removeListener(type, listener);
    }

    @Override
    public void close() {
        shell.dispose();
        input.close();
        robot.pump();
    }
}
