package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.presenter.RemovalAnswer;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** Asks under the row why a cue is taken out and who wants it; Enter takes it out, Esc or a look elsewhere keeps it. */
final class ReasonPrompt extends Composite {

    private static final int WIDTH_PX = 460;

    /**
     * What is asked.
     *
     * @param question what shall be removed
     * @param warning what that would leave empty in the M&E
     * @param askedBefore who asked for removals before
     */
    record Asked(String question, Optional<String> warning, List<String> askedBefore) {}

    private final GridLook look;
    private final Text reason;
    private final Combo askedBy;
    private final Button keep;
    private final Consumer<RemovalAnswer> given;
    private final Runnable closed;

    /** @param closed called after the prompt has gone, whatever was said */
    ReasonPrompt(Composite parent, GridLook look, Asked asked, Consumer<RemovalAnswer> given, Runnable closed) {
        super(parent, SWT.BORDER);
        this.look = look;
        this.given = given;
        this.closed = closed;
        CssRole.RAISED.paint(this, look.colors());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        wide(look.colors().text(), asked.question());
        asked.warning()
                .ifPresent(words -> wide(
                                look.colors().state(WorkState.ATTENTION), WorkState.ATTENTION.sign() + "  " + words)
                        .setData("id", "spotting.reason.warning"));
        name("Why");
        reason = new Text(this, SWT.SINGLE | SWT.BORDER);
        reason.setMessage("Too busy under the line, not needed, doubled\u2026");
        field(reason, "spotting.reason");
        name("Asked by");
        askedBy = new Combo(this, SWT.DROP_DOWN);
        askedBy.setItems(asked.askedBefore().toArray(String[]::new));
        field(askedBy, "spotting.reason.askedBy");
        keep = new Button(this, SWT.CHECK);
        keep.setText("Keep it for the M&&E");
        keep.setData("id", "spotting.reason.keep");
        keep.setSelection(asked.warning().isPresent());
        CssRole.RAISED.paint(keep, look.colors());
        keep.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        wide(
                look.colors().quietText(),
                "Enter removes the cue and keeps the reason \u00b7 Tab goes on \u00b7 Esc keeps the cue");
        for (Control field : List.of(reason, askedBy, keep)) {
            field.addListener(SWT.Traverse, this::traversed);
            field.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::leave));
        }
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

    private void field(Control field, String id) {
        field.setData("id", id);
        CssRole.RAISED.paint(field, look.colors());
        field.setFont(look.fonts().body());
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void name(String text) {
        label(look.colors().quietText(), text).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private Label wide(Color color, String text) {
        Label label = label(color, text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = WIDTH_PX - 40;
        label.setLayoutData(data);
        return label;
    }

    private Label label(Color color, String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        CssRole.OWN.paint(label, look.colors());
        label.setForeground(color);
        label.setBackground(look.colors().raised());
        label.setFont(look.fonts().body());
        return label;
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !reason.getText().isBlank()) {
            RemovalAnswer answer = new RemovalAnswer(reason.getText(), askedBy.getText(), keep.getSelection());
            consume(event);
            close();
            given.accept(answer);
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            consume(event);
            reason.setFocus();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            consume(event);
            close();
        }
    }

    private static void consume(Event event) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
    }

    /** A look elsewhere keeps the cue; one at another field of the prompt does not leave it. */
    private void leave() {
        if (!isDisposed()
                && List.of(reason, askedBy, keep).stream().noneMatch(Control::isFocusControl)
                && !isOpenList()) {
            close();
        }
    }

    private boolean isOpenList() {
        return askedBy.getListVisible();
    }

    private void close() {
        if (!isDisposed()) {
            dispose();
            closed.run();
        }
    }
}
