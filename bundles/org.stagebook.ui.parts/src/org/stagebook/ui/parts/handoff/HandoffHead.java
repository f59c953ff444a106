package org.stagebook.ui.parts.handoff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffField;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.pages.WrittenText;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The head of the form: what it is called, where it stands, from whom to whom, for which cut. */
final class HandoffHead extends Composite {

    private final HandoffPresenter presenter;
    private final List<WrittenText> texts = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Label sign;
    private final Label state;
    private final Label built;

    HandoffHead(Composite parent, HandoffPresenter presenter) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        field(HandoffField.NAME);
        label("State");
        Composite line = new Composite(this, SWT.NONE);
        GridLayout lineLayout = new GridLayout(2, false);
        lineLayout.marginWidth = 0;
        lineLayout.marginHeight = 0;
        line.setLayout(lineLayout);
        sign = new Label(line, SWT.NONE);
        state = new Label(line, SWT.NONE);
        state.setData("id", "handoff.state");
        field(HandoffField.SENDER);
        field(HandoffField.RECEIVER);
        field(HandoffField.PICTURE_CUT);
        label("Built");
        built = new Label(this, SWT.NONE);
        built.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    void refresh(GridLook look) {
        texts.forEach(text -> text.refresh(presenter.isDraft()));
        texts.forEach(text -> text.setLook(look));
        WorkState work = WorkState.valueOf(presenter.stateSign().name());
        sign.setText(work.sign());
        sign.setForeground(look.colors().state(work));
        state.setText(presenter.stateWords());
        built.setText(presenter.built().replace("&", "&&"));
        built.setToolTipText(presenter.built());
        layout(true, true);
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(sign.getParent(), look.colors());
        texts.forEach(text -> text.setLook(look));
        labels.forEach(label -> paint(label, CssRole.QUIET, look));
        paint(state, CssRole.PANEL, look);
        paint(built, CssRole.PANEL, look);
        CssRole.OWN.paint(sign, look.colors());
        sign.setBackground(look.colors().panel());
        sign.setFont(look.fonts().bodyBold());
    }

    /** Takes over the field somebody is still in. */
    void take() {
        texts.forEach(WrittenText::take);
    }

    private static void paint(Label label, CssRole role, GridLook look) {
        role.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        label.setFont(look.fonts().body());
    }

    private void field(HandoffField field) {
        label(field.title());
        WrittenText text =
                new WrittenText(this, false, () -> presenter.text(field), typed -> presenter.set(field, typed));
        text.control().setData("id", "handoff." + field.name());
        texts.add(text);
    }

    private void label(String name) {
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        labels.add(label);
    }
}
