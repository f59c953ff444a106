package org.stagebook.ui.parts.spotting;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Asks under the row why a cue is taken out; Enter takes it out, Esc or a look elsewhere keeps it. */
final class ReasonPrompt extends Composite {

    private static final int WIDTH_PX = 460;

    private final Text reason;
    private final Consumer<String> given;
    private final Runnable closed;

    /** @param closed called after the prompt has gone, whatever was said */
    ReasonPrompt(Composite parent, GridLook look, String question, Consumer<String> given, Runnable closed) {
        super(parent, SWT.BORDER);
        this.given = given;
        this.closed = closed;
        CssRole.RAISED.paint(this, look.colors());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        label(look, look.colors().text(), question);
        reason = new Text(this, SWT.SINGLE | SWT.BORDER);
        reason.setMessage("Why, or who asked for it");
        reason.setData("id", "spotting.reason");
        reason.setFont(look.fonts().body());
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(look, look.colors().quietText(), "Enter removes the cue and keeps the reason \u00b7 Esc keeps the cue");
        reason.addListener(SWT.Traverse, this::traversed);
        reason.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::close));
    }

    /** Opens under the row, or above it where there is no room below. */
    void open(Rectangle row) {
        Point size = computeSize(WIDTH_PX, SWT.DEFAULT);
        Point room = getParent().getSize();
        int below = row.y + row.height;
        int y = below + size.y <= room.y ? below : Math.max(0, row.y - size.y);
        setBounds(Math.clamp(row.x, 0, Math.max(0, room.x - size.x)), y, size.x, size.y);
        layout();
        moveAbove(null);
        reason.setFocus();
    }

    private void label(GridLook look, Color color, String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        CssRole.OWN.paint(label, look.colors());
        label.setForeground(color);
        label.setBackground(look.colors().raised());
        label.setFont(look.fonts().body());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !reason.getText().isBlank()) {
            String text = reason.getText();
            consume(event);
            close();
            given.accept(text);
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            consume(event);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            consume(event);
            close();
        }
    }

    private static void consume(Event event) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
    }

    private void close() {
        if (!isDisposed()) {
            dispose();
            closed.run();
        }
    }
}
