package org.stagebook.ui.parts.handoff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.HandoffStep;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The foot of the form: what is to be said, in which role one accepts, and the step that is due at the right end. */
final class ActionBar extends Composite {

    /** What the buttons do. */
    interface Listener {
        void pressed(HandoffStep step, String role, String by);
    }

    private final HandoffPresenter presenter;
    private final Listener listener;
    private final Label message;
    private final Label roleLabel;
    private final Text role;
    private final Map<HandoffStep, Button> buttons = new EnumMap<>(HandoffStep.class);

    ActionBar(Composite parent, HandoffPresenter presenter, Listener listener) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.listener = listener;
        GridLayout layout = new GridLayout(6, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        message = new Label(this, SWT.WRAP);
        message.setData("id", "handoff.message");
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        roleLabel = new Label(this, SWT.NONE);
        roleLabel.setText("Accept as");
        roleLabel.setLayoutData(new GridData());
        role = new Text(this, SWT.SINGLE | SWT.BORDER);
        role.setMessage("Re-recording mixer");
        role.setData("id", "handoff.role");
        role.setLayoutData(new GridData(180, SWT.DEFAULT));
        role.addListener(SWT.Modify, event -> refresh());
        for (HandoffStep step : HandoffStep.values()) {
            buttons.put(step, button(step));
        }
    }

    private Button button(HandoffStep step) {
        Button button = new Button(this, SWT.PUSH);
        button.setData("id", "handoff." + step.name());
        button.setLayoutData(new GridData());
        button.addListener(
                SWT.Selection, event -> listener.pressed(step, role.getText().strip(), ""));
        return button;
    }

    /** Shows the steps of the state, the due one last and as the primary button. */
    void refresh() {
        List<HandoffStep> steps = HandoffStep.in(presenter.state());
        buttons.forEach((step, button) -> {
            button.setText(labelOf(step));
            show(button, steps.contains(step));
        });
        HandoffStep.due(presenter.state()).ifPresent(due -> {
            buttons.get(due).moveBelow(null);
            getShell().setDefaultButton(buttons.get(due));
        });
        buttons.get(HandoffStep.ACCEPT).setEnabled(!role.getText().isBlank());
        show(roleLabel, presenter.canJudge());
        show(role, presenter.canJudge());
        layout(true, true);
    }

    void say(WorkState state, String text, GridLook look) {
        message.setText((text.isEmpty() ? "" : state.sign() + "  " + text).replace("&", "&&"));
        message.setForeground(look.colors().state(state));
        getParent().layout(true, true);
    }

    void setLook(GridLook look) {
        CssRole.RAISED.paint(this, look.colors());
        CssRole.OWN.paint(message, look.colors());
        message.setBackground(look.colors().raised());
        message.setFont(look.fonts().body());
        CssRole.OWN.paint(roleLabel, look.colors());
        roleLabel.setForeground(look.colors().quietText());
        roleLabel.setBackground(look.colors().raised());
        roleLabel.setFont(look.fonts().body());
        CssRole.PANEL.paint(role, look.colors());
        role.setFont(look.fonts().body());
    }

    private String labelOf(HandoffStep step) {
        return switch (step) {
            case BUILD -> "Build\u2026";
            case VERIFY -> "Verify";
            case ACCEPT -> presenter.acceptLabel();
        };
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
