package org.stagebook.ui.parts.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.notes.presenter.NoteTaker;
import org.stagebook.ui.parts.transport.presenter.EarsOnly;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.parts.transport.presenter.TransportAction;
import org.stagebook.ui.theme.CssRole;

/**
 * Listening without looking: every window of ours is covered by a dark calm screen, with the timecode or without. All that is done here
 * is done by key; notes and flags are marked as taken by ear.
 */
final class EarsOnlyScreen {

    private static final int LINE_GAP = 34;
    private static final int FIELD_WIDTH = 620;
    private static final String KEYS =
            "Space plays    J K L shuttle    A B C switch    F flags    N writes a note    T timecode    E or Esc: look again";

    private final Shell parent;
    private final Transport transport;
    private final EarsOnly presenter;
    private final GridLook look;
    private final List<Shell> covers = new ArrayList<>();
    private Optional<Registration> watch = Optional.empty();
    private Canvas screen;
    private Text field;
    private Optional<NoteTaker.Moment> moment = Optional.empty();

    EarsOnlyScreen(Shell parent, Transport transport, GridLook look) {
        this.parent = parent;
        this.transport = transport;
        this.presenter = new EarsOnly(transport);
        this.look = look;
    }

    void open() {
        for (Shell each : parent.getDisplay().getShells()) {
            if (each.isVisible() && each != parent) {
                covers.add(cover(each));
            }
        }
        Shell main = cover(parent);
        covers.add(main);
        fill(main);
        watch = Optional.of(transport.onChange(() -> screen.redraw()));
        covers.forEach(Shell::open);
        screen.setFocus();
    }

    private Shell cover(Shell covered) {
        Shell shell = new Shell(covered, SWT.NO_TRIM | SWT.TOOL);
        CssRole.OWN.paint(shell, look.colors());
        shell.setBounds(covered.getBounds());
        shell.setBackground(black());
        return shell;
    }

    private Color black() {
        return parent.getDisplay().getSystemColor(SWT.COLOR_BLACK);
    }

    private Color grey() {
        return parent.getDisplay().getSystemColor(SWT.COLOR_GRAY);
    }

    private void fill(Shell main) {
        main.setLayout(new FormLayout());
        main.setData("id", "earsOnly");
        screen = new Canvas(main, SWT.DOUBLE_BUFFERED);
        CssRole.OWN.paint(screen, look.colors());
        screen.setBackground(black());
        FormData whole = new FormData();
        whole.left = new FormAttachment(0);
        whole.right = new FormAttachment(100);
        whole.top = new FormAttachment(0);
        whole.bottom = new FormAttachment(100);
        screen.setLayoutData(whole);
        screen.setLayout(new FormLayout());
        field = new Text(screen, SWT.SINGLE | SWT.BORDER);
        CssRole.OWN.paint(field, look.colors());
        field.setBackground(black());
        field.setForeground(grey());
        field.setMessage("What do you hear? Enter keeps it, Esc drops it");
        field.setFont(look.fonts().heading());
        FormData middle = new FormData();
        middle.left = new FormAttachment(50, -FIELD_WIDTH / 2);
        middle.width = FIELD_WIDTH;
        middle.top = new FormAttachment(60);
        field.setLayoutData(middle);
        field.setVisible(false);
        screen.addListener(SWT.Paint, event -> paint(event.gc));
        screen.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.KeyDown, this::written);
        main.addListener(SWT.Close, event -> close());
    }

    private void paint(GC gc) {
        Rectangle area = screen.getClientArea();
        gc.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        if (presenter.isTimecodeShown()) {
            gc.setFont(look.fonts().transport());
            centred(gc, transport.view().timecode(), area, area.height * 2 / 5);
        }
        gc.setFont(look.fonts().body());
        centred(gc, presenter.said(), area, area.height / 2);
        centred(gc, KEYS, area, area.height - LINE_GAP);
    }

    private static void centred(GC gc, String text, Rectangle area, int y) {
        gc.drawString(text, (area.width - gc.stringExtent(text).x) / 2, y, true);
    }

    private void pressed(Event event) {
        char key = Character.toLowerCase(event.character);
        switch (key) {
            case ' ' ->
                run((event.stateMask & SWT.SHIFT) == 0 ? TransportAction.PLAY_OR_STOP : TransportAction.PLAY_AROUND);
            case 'j' -> run(TransportAction.BACKWARD);
            case 'k' -> run(TransportAction.STOP);
            case 'l' -> run(TransportAction.FORWARD);
            case 'a', 'b', 'c' -> TransportAction.source(key - 'a').accept(transport);
            case ',' -> run(TransportAction.FRAME_BACK);
            case '.' -> run(TransportAction.FRAME_FORWARD);
            case 't' -> presenter.switchTimecode();
            case 'f' -> presenter.flag();
            case 'n' -> write();
            case 'e', SWT.ESC -> close();
            default -> number(event);
        }
        if (!screen.isDisposed()) {
            screen.redraw();
        }
    }

    /** The number pad works the transport; the row of digits switches. */
    private void number(Event event) {
        switch (event.keyCode) {
            case SWT.KEYPAD_0 -> run(TransportAction.PLAY_OR_STOP);
            case SWT.KEYPAD_1 -> run(TransportAction.BACKWARD);
            case SWT.KEYPAD_2 -> run(TransportAction.FORWARD);
            case '1', '2', '3', '4', '5', '6', '7', '8' ->
                TransportAction.source(event.keyCode - '1').accept(transport);
            default -> {
                // means nothing here
            }
        }
    }

    private void run(TransportAction action) {
        action.run(transport);
    }

    private void write() {
        moment = presenter.moment();
        field.setText("");
        field.setVisible(true);
        field.setFocus();
    }

    private void written(Event event) {
        if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            moment.ifPresent(when -> presenter.note(when, field.getText()));
            hideField();
        } else if (event.character == SWT.ESC) {
            event.doit = false;
            hideField();
        }
    }

    private void hideField() {
        field.setVisible(false);
        screen.setFocus();
        screen.redraw();
    }

    void close() {
        watch.ifPresent(Registration::close);
        watch = Optional.empty();
        covers.stream().filter(shell -> !shell.isDisposed()).forEach(Shell::dispose);
        covers.clear();
    }
}
