package org.stagebook.ui.parts.spotting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Stands where no cue is: says what the notes are for and offers the first step. */
final class EmptyState extends Composite {

    /** What is said and offered. */
    record Words(String title, String text, String button) {}

    EmptyState(Composite parent, GridLook look, Words words, Runnable action) {
        super(parent, SWT.NONE);
        setData("id", "spotting.empty");
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = 8;
        setLayout(layout);
        CssRole.GROUND.paint(this, look.colors());
        label(look, CssRole.GROUND, words.title(), look.fonts().heading());
        label(look, CssRole.QUIET_ON_GROUND, words.text(), look.fonts().body());
        Button button = new Button(this, SWT.PUSH);
        button.setText(words.button());
        button.setData("id", "spotting.empty.action");
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Puts itself in the middle of its parent. */
    void centre(int topMargin) {
        Control parent = getParent();
        Point size = computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point room = parent.getSize();
        int y = topMargin + Math.max(0, (room.y - topMargin - size.y) / 3);
        setBounds(Math.max(0, (room.x - size.x) / 2), y, size.x, size.y);
        layout();
        moveAbove(null);
    }

    private void label(GridLook look, CssRole role, String text, Font font) {
        Label label = new Label(this, SWT.CENTER);
        label.setText(text.replace("&", "&&"));
        role.paint(label, look.colors());
        label.setFont(font);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
}
