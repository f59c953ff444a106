package org.stagebook.ui.parts.deliver;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.deliver.presenter.Fact;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** Facts below each other: the sign, the name, and what is known. */
final class FactBlock extends Composite {

    private static final int SIGN_WIDTH_PX = 14;
    private static final int NAME_WIDTH_PX = 104;
    private static final int TEXT_WIDTH_PX = 240;

    private List<Fact> shown = List.of();
    private GridLook look;

    FactBlock(Composite parent, GridLook look) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** Shows these facts. */
    void show(List<Fact> facts) {
        if (!facts.equals(shown)) {
            shown = List.copyOf(facts);
            rebuild();
        }
    }

    void setLook(GridLook newLook) {
        look = newLook;
        rebuild();
    }

    private void rebuild() {
        Arrays.stream(getChildren()).forEach(Control::dispose);
        CssRole.PANEL.paint(this, look.colors());
        shown.forEach(this::add);
    }

    private void add(Fact fact) {
        sign(fact.sign().orElse(Sign.NOT_STARTED));
        boolean hasName = !fact.name().isEmpty();
        if (hasName) {
            Label name = label(fact.name(), CssRole.QUIET, 1);
            ((GridData) name.getLayoutData()).widthHint = NAME_WIDTH_PX;
            ((GridData) name.getLayoutData()).grabExcessHorizontalSpace = false;
        }
        Label text = label(fact.text(), CssRole.PANEL, hasName ? 1 : 2);
        text.setData("id", hasName ? "desk.fact." + fact.name() : "desk.fact");
    }

    private void sign(Sign of) {
        WorkState state = WorkState.valueOf(of.name());
        Label sign = new Label(this, SWT.CENTER);
        sign.setText(state.sign());
        CssRole.OWN.paint(sign, look.colors());
        sign.setForeground(look.colors().state(state));
        sign.setBackground(look.colors().panel());
        sign.setFont(look.fonts().bodyBold());
        GridData data = new GridData(SWT.CENTER, SWT.BEGINNING, false, false);
        data.widthHint = SIGN_WIDTH_PX;
        sign.setLayoutData(data);
    }

    private Label label(String words, CssRole role, int span) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        role.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        label.setFont(look.fonts().body());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, span, 1);
        data.widthHint = TEXT_WIDTH_PX;
        label.setLayoutData(data);
        return label;
    }
}
