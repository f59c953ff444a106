package org.stagebook.ui.parts.transport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** What the panes beside the window are made of, in its colours. */
record PaneWidgets(GridLook look) {

    private static final int WIDTH = 420;

    /** A row of so many columns across the pane. */
    Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        CssRole.PANEL.paint(row, look.colors());
        return row;
    }

    /** Sentences, wrapped. */
    Label words(Composite parent, String text) {
        Label label = text(parent, text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    Label text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
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

    void act(Composite parent, String text, String id, Runnable action) {
        button(parent, SWT.PUSH, text, id).addListener(SWT.Selection, event -> action.run());
    }

    /** A chip that stays filled while what it stands for is on. */
    ToolChip chip(Composite parent, String text, String tip, Runnable action) {
        ToolChip chip = new ToolChip(parent, text, tip, true);
        chip.setLook(look.colors(), look.fonts());
        chip.addListener(SWT.Selection, event -> action.run());
        return chip;
    }
}
