package org.stagebook.ui.parts.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** What can be done with a table, below it. */
public final class ButtonRow extends Composite {

    private final List<Button> buttons = new ArrayList<>();

    public ButtonRow(Composite parent) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 4;
        layout.marginBottom = 0;
        layout.spacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** Adds a button. */
    public Button add(String text, String id, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
        return button;
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        buttons.forEach(button -> button.setFont(look.fonts().body()));
    }
}
