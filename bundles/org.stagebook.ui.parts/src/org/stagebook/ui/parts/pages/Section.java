package org.stagebook.ui.parts.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** A titled part of the form with a line of guidance that goes once there is something to read. */
public final class Section extends Composite {

    private final Label title;
    private final Label guidance;
    private final String guide;

    /**
     * A part with its name above it.
     *
     * @param guide what belongs there, as long as nothing is
     */
    public Section(Composite parent, String name, String guide) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        this.guide = guide;
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        title = new Label(this, SWT.NONE);
        title.setText(name);
        guidance = new Label(this, SWT.WRAP);
        guidance.setText(guide);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 320;
        guidance.setLayoutData(data);
        guide(!guide.isEmpty(), true);
    }

    /** Says of what this part is, where that depends on what is chosen elsewhere. */
    public void rename(String name) {
        title.setText(name.replace("&", "&&"));
    }

    /** Says what belongs here, or, where it is too late to write, that nothing was said. */
    public void guide(boolean empty, boolean writable) {
        boolean wanted = empty;
        guidance.setText(writable ? guide : "Nothing was written.");
        guidance.setVisible(wanted);
        ((GridData) guidance.getLayoutData()).exclude = !wanted;
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(title, look.colors());
        CssRole.QUIET.paint(guidance, look.colors());
        guidance.setBackground(look.colors().panel());
        title.setFont(look.fonts().bodyBold());
        guidance.setFont(look.fonts().body());
    }
}
