package org.stagebook.ui.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * The hands and eyes of a UI test: finds widgets, presses real keys and mouse buttons, and waits for what should
 * happen while the event loop runs.
 *
 * <p>Belongs to the UI thread. Waiting never sleeps blindly: it pumps events until the condition holds, and when it
 * does not hold in time the failure prints every visible widget.
 */
public final class Robot {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Display display;
    private final WidgetFinder finder;

    public Robot(Display display) {
        this.display = display;
        this.finder = new WidgetFinder(display);
    }

    public Display display() {
        return display;
    }

    public WidgetFinder finder() {
        return finder;
    }

    /** Waits for a visible widget of this type and id. */
    public <T extends Widget> T find(Class<T> type, String id) {
        return waitFor(type.getSimpleName() + " #" + id, () -> finder.withId(type, id));
    }

    /** Waits for a visible widget of this type that shows the text. */
    public <T extends Widget> T findText(Class<T> type, String text) {
        return waitFor(type.getSimpleName() + " '" + text + "'", () -> finder.withText(type, text));
    }

    /** Waits until the supplier has something. */
    public <T> T waitFor(String what, Supplier<Optional<T>> supplier) {
        waitUntil(what, () -> supplier.get().isPresent());
        return supplier.get().orElseThrow();
    }

    /** Pumps events until the condition holds; fails with the widget tree when it does not within 20 s. */
    public void waitUntil(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        Runnable wake = display::wake;
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain for: " + what + "\n" + WidgetTree.of(display));
            }
            display.timerExec(25, wake);
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Dispatches all events that are waiting now. */
    public void pump() {
        while (display.readAndDispatch()) {
            // each call dispatches one event
        }
    }

    /** Clicks a push button, tool item or menu item the short way, by its selection event. */
    public void push(Widget widget) {
        Event event = new Event();
        event.widget = widget;
        event.display = display;
        event.type = SWT.Selection;
        widget.notifyListeners(SWT.Selection, event);
        pump();
    }

    /** Moves the real pointer to the point (in the control's coordinates), presses and releases button 1. */
    public void click(Control control, Point at) {
        moveTo(control, at);
        button(SWT.MouseDown);
        button(SWT.MouseUp);
    }

    public void click(Control control) {
        click(control, centreOf(control.getSize()));
    }

    public void doubleClick(Control control, Point at) {
        click(control, at);
        click(control, at);
    }

    /** Drags with button 1 in steps, as a hand does, so that drag detection and snapping see the way between. */
    public void drag(Control control, Point from, Point to) {
        moveTo(control, from);
        button(SWT.MouseDown);
        int steps = 8;
        for (int step = 1; step <= steps; step++) {
            int x = from.x + (to.x - from.x) * step / steps;
            int y = from.y + (to.y - from.y) * step / steps;
            moveTo(control, new Point(x, y));
        }
        button(SWT.MouseUp);
    }

    /** Types the characters with real keys into whatever has the focus. */
    public void type(String text) {
        for (char character : text.toCharArray()) {
            Event event = new Event();
            event.character = character;
            key(event);
        }
    }

    /** Presses and releases one key, {@code SWT.CR} or {@code SWT.ARROW_DOWN} for example. */
    public void press(int keyCode) {
        Event event = new Event();
        if ((keyCode & SWT.KEYCODE_BIT) == 0) {
            event.character = (char) keyCode;
        }
        event.keyCode = keyCode;
        key(event);
    }

    /** Presses a key while a modifier such as {@code SWT.CTRL} is held. */
    public void press(int modifier, int keyCode) {
        modifier(modifier, SWT.KeyDown);
        press(keyCode);
        modifier(modifier, SWT.KeyUp);
    }

    /** Brings the control's shell to the front and gives the control the focus. */
    public void focus(Control control) {
        control.getShell().forceActive();
        control.setFocus();
        waitUntil("the focus in " + control, control::isFocusControl);
    }

    private void moveTo(Control control, Point at) {
        Point place = control.toDisplay(at);
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = place.x;
        event.y = place.y;
        post(event);
    }

    private void button(int type) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        post(event);
    }

    private void key(Event event) {
        event.type = SWT.KeyDown;
        post(event);
        event.type = SWT.KeyUp;
        post(event);
    }

    private void modifier(int modifier, int type) {
        Event event = new Event();
        event.type = type;
        event.keyCode = modifier;
        post(event);
    }

    private void post(Event event) {
        if (!display.post(event)) {
            throw new AssertionError("The display refused a posted event of type " + event.type + ".");
        }
        awaitDelivery();
        pump();
    }

    /** Asks the display server something: it answers in order, so that by then the event is in the queue of this program. */
    private void awaitDelivery() {
        display.getCursorLocation();
    }

    private static Point centreOf(Point size) {
        Rectangle area = new Rectangle(0, 0, size.x, size.y);
        return new Point(area.width / 2, area.height / 2);
    }
}
