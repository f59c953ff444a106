package org.stagebook.ui.parts.sync;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;

/** Stands where there is nothing to show, and says what would be. */
public final class QuietPlace extends Composite {

    private static final int TEXT_WIDTH_PX = 440;

    private final Label title;
    private final Label text;

    public QuietPlace(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 24;
        layout.verticalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        title = label("empty.title");
        text = label("empty.text");
    }

    /** Says something else. */
    public void say(String newTitle, String newText) {
        title.setText(newTitle.replace("&", "&&"));
        text.setText(newText.replace("&", "&&"));
        layout(true, true);
    }

    /** Shows it, or takes it out of the way. */
    public void show(boolean wanted) {
        Shown.set(this, wanted);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.GROUND.paint(this, look.colors());
        CssRole.GROUND.paint(title, look.colors());
        CssRole.QUIET_ON_GROUND.paint(text, look.colors());
        title.setFont(look.fonts().heading());
        text.setFont(look.fonts().body());
    }

    private Label label(String id) {
        Label label = new Label(this, SWT.CENTER | SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.CENTER, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        label.setLayoutData(data);
        return label;
    }
}
