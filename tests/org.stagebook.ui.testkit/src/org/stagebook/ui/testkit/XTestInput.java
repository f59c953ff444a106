package org.stagebook.ui.testkit;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;

/**
 * Mouse and keyboard as the X server sees them (XTEST extension): buttons that are really held, modifiers, the wheel.
 *
 * <p>{@code Display.post} on GTK 3 makes up single events instead: a drag of such events has no button in its state and no
 * place, so that dragging cannot be tested with it. Linux only; needs {@code libXtst}.
 */
public final class XTestInput implements AutoCloseable {

    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;
    private static final NativeLong NOW = new NativeLong(0);
    private static final Map<Integer, Long> KEY_SYMBOLS = Map.ofEntries(
            Map.entry((int) SWT.CR, 0xff0dL),
            Map.entry((int) SWT.ESC, 0xff1bL),
            Map.entry((int) SWT.DEL, 0xffffL),
            Map.entry((int) SWT.TAB, 0xff09L),
            Map.entry(SWT.HOME, 0xff50L),
            Map.entry(SWT.ARROW_LEFT, 0xff51L),
            Map.entry(SWT.ARROW_UP, 0xff52L),
            Map.entry(SWT.ARROW_RIGHT, 0xff53L),
            Map.entry(SWT.ARROW_DOWN, 0xff54L),
            Map.entry(SWT.PAGE_UP, 0xff55L),
            Map.entry(SWT.PAGE_DOWN, 0xff56L),
            Map.entry(SWT.END, 0xff57L),
            Map.entry(SWT.F2, 0xffbfL),
            Map.entry(SWT.SHIFT, 0xffe1L),
            Map.entry(SWT.CTRL, 0xffe3L),
            Map.entry(SWT.ALT, 0xffe9L));

    private final Xlib xlib = Native.load("X11", Xlib.class);
    private final XTest xtest = Native.load("Xtst", XTest.class);
    private final Pointer display;
    private final Set<Integer> heldKeys = new HashSet<>();
    private final Set<Integer> heldButtons = new HashSet<>();

    /** Connects to the display of the environment. */
    public XTestInput() {
        display = xlib.XOpenDisplay(null);
        if (display == null) {
            throw new IllegalStateException(
                    "There is no X display to type and click on; DISPLAY is " + System.getenv("DISPLAY") + ".");
        }
    }

    /** Moves the pointer to a place on the screen. */
    public void moveTo(int x, int y) {
        xtest.XTestFakeMotionEvent(display, 0, x, y, NOW);
        xlib.XSync(display, 0);
    }

    /** Presses a mouse button, 1 is the left one, or lets it go. */
    public void button(int button, boolean down) {
        note(heldButtons, button, down);
        xtest.XTestFakeButtonEvent(display, button, down ? 1 : 0, NOW);
        xlib.XSync(display, 0);
    }

    /** Turns the wheel by so many notches, away from the person if positive. */
    public void wheel(int notches) {
        int button = notches > 0 ? WHEEL_UP : WHEEL_DOWN;
        for (int i = 0; i < Math.abs(notches); i++) {
            button(button, true);
            button(button, false);
        }
    }

    /** Presses a key, an SWT key code or a character without Shift, or lets it go. */
    public void key(int keyCode, boolean down) {
        long symbol = KEY_SYMBOLS.getOrDefault(keyCode, (long) keyCode);
        int code = xlib.XKeysymToKeycode(display, new NativeLong(symbol)) & 0xFF;
        if (code == 0) {
            throw new IllegalArgumentException("The keyboard has no key for the code " + keyCode + ".");
        }
        note(heldKeys, keyCode, down);
        xtest.XTestFakeKeyEvent(display, code, down ? 1 : 0, NOW);
        xlib.XSync(display, 0);
    }

    private static void note(Set<Integer> held, int code, boolean down) {
        if (down) {
            held.add(code);
        } else {
            held.remove(code);
        }
    }

    /** Lets go of whatever is still held, so that a test that failed half way does not spoil the next. */
    @Override
    public void close() {
        Set.copyOf(heldButtons).forEach(button -> button(button, false));
        Set.copyOf(heldKeys).forEach(key -> key(key, false));
        xlib.XCloseDisplay(display);
    }

    /** The functions of Xlib that are used here. */
    interface Xlib extends Library {
        Pointer XOpenDisplay(String name);

        int XSync(Pointer display, int discard);

        byte XKeysymToKeycode(Pointer display, NativeLong keySymbol);

        int XCloseDisplay(Pointer display);
    }

    /** The functions of libXtst that are used here. */
    interface XTest extends Library {
        int XTestFakeMotionEvent(Pointer display, int screen, int x, int y, NativeLong delay);

        int XTestFakeButtonEvent(Pointer display, int button, int down, NativeLong delay);

        int XTestFakeKeyEvent(Pointer display, int keyCode, int down, NativeLong delay);
    }
}
