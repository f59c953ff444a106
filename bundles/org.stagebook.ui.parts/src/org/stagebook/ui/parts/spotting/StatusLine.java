package org.stagebook.ui.parts.spotting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The quiet line under the cues: how many there are, and the keys a newcomer needs. */
final class StatusLine extends Composite {

    private static final String KEYS =
            "N new cue \u00b7 L type a line \u00b7 Enter edit \u00b7 Tab next \u00b7 Del remove \u00b7 Ctrl+F filter \u00b7 Ctrl+H replace";

    private Color failed;
    private final Label count;
    private final Label warning;
    private final Label keys;

    StatusLine(Composite parent, GridLook look) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        count = new Label(this, SWT.NONE);
        count.setData("id", "spotting.count");
        count.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        warning = new Label(this, SWT.NONE);
        warning.setData("id", "spotting.duplicates");
        warning.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        keys = new Label(this, SWT.RIGHT);
        keys.setText(KEYS);
        setLook(look);
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        for (Label label : new Label[] {count, warning, keys}) {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().small());
        }
        failed = look.colors().state(WorkState.FAILED);
    }

    /** What must not get into a print; empty for nothing. */
    void warn(String words) {
        warning.setText(words.isEmpty() ? "" : WorkState.FAILED.sign() + " " + words);
        warning.setForeground(failed);
        layout();
    }

    void show(String summary, int selectedCount) {
        count.setText(selectedCount > 1 ? summary + ", " + selectedCount + " selected" : summary);
    }
}
