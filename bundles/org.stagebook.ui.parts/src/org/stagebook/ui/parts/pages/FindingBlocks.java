package org.stagebook.ui.parts.pages;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** What checks found, one below the other: the sign, what it is, why it matters and what to do. */
public final class FindingBlocks extends Composite {

    private static final int TEXT_WIDTH_PX = 280;
    private static final int SIGN_WIDTH_PX = 16;

    private List<Finding> shown = List.of();
    private GridLook look;

    /**
     * One finding.
     *
     * @param sign how much it stands in the way
     * @param text what was found
     * @param explanation why it matters and what to do
     */
    public record Finding(Sign sign, String text, String explanation) {}

    public FindingBlocks(Composite parent, GridLook look) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** Shows these findings. */
    public void show(List<Finding> findings) {
        if (!findings.equals(shown)) {
            shown = List.copyOf(findings);
            rebuild();
        }
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook newLook) {
        look = newLook;
        rebuild();
    }

    private void rebuild() {
        Arrays.stream(getChildren()).forEach(Control::dispose);
        CssRole.PANEL.paint(this, look.colors());
        shown.forEach(this::add);
        layout(true, true);
    }

    private void add(Finding finding) {
        Label sign = new Label(this, SWT.CENTER);
        WorkState state = WorkState.valueOf(finding.sign().name());
        sign.setText(state.sign());
        CssRole.OWN.paint(sign, look.colors());
        sign.setForeground(look.colors().state(state));
        sign.setBackground(look.colors().panel());
        sign.setFont(look.fonts().bodyBold());
        GridData data = new GridData(SWT.CENTER, SWT.BEGINNING, false, false, 1, 2);
        data.widthHint = SIGN_WIDTH_PX;
        sign.setLayoutData(data);
        text(finding.text(), CssRole.PANEL, 0);
        text(finding.explanation(), CssRole.QUIET, 8);
    }

    private void text(String words, CssRole role, int below) {
        Composite frame = new Composite(this, SWT.NONE);
        CssRole.PANEL.paint(frame, look.colors());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = below;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label label = new Label(frame, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        role.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        label.setFont(look.fonts().body());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        label.setLayoutData(data);
    }
}
