package org.stagebook.ui.parts.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** What a field says, as words in its place, once it cannot be written to any more. */
public final class ReadWords {

    private final Control field;
    private final Label label;

    /** @param field the child of the parent that was made last */
    public ReadWords(Composite parent, Control field) {
        this.field = field;
        label = new Label(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 240;
        label.setLayoutData(data);
        Shown.set(label, false);
    }

    /** Puts the words in the place of the field, or the field in the place of the words. */
    public void show(boolean reading, String words) {
        label.setText(words.replace("&", "&&"));
        Shown.set(label, reading);
        Shown.set(field, !reading);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(label, look.colors());
        label.setFont(look.fonts().body());
    }

    /** The words themselves. */
    public Label label() {
        return label;
    }
}
