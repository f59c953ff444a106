package org.stagebook.ui.parts.transport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Lays words, rows and buttons of a small pane below each other, in its look. */
final class PaneRows {

    static final int WIDTH = 420;

    private final Shell shell;
    private final GridLook look;

    PaneRows(Shell shell, GridLook look) {
        this.shell = shell;
        this.look = look;
    }

    Shell shell() {
        return shell;
    }

    GridLook look() {
        return look;
    }

    /** Takes everything out. */
    void clear() {
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
    }

    Composite row(int columns) {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        CssRole.PANEL.paint(row, look.colors());
        return row;
    }

    /** Words over the whole width. */
    Label words(String text) {
        Label label = text(shell, text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    Label text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        CssRole.OWN.paint(label, look.colors());
        label.setText(text);
        label.setFont(look.fonts().body());
        label.setForeground(look.colors().text());
        label.setBackground(look.colors().panel());
        return label;
    }

    Button button(Composite parent, int style, String text, String id) {
        Button button = new Button(parent, style);
        button.setText(text.replace("&", "&&"));
        button.setData("id", id);
        return button;
    }

    /** A button that does something. */
    Button act(Composite parent, String text, String id, Runnable action) {
        Button button = button(parent, SWT.PUSH, text, id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
