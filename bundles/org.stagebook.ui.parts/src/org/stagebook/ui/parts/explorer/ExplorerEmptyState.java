package org.stagebook.ui.parts.explorer;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.icons.IconName;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** What the explorer says while no production is open, and the first steps. */
final class ExplorerEmptyState {

    private static final String WHAT_FOR =
            "A production is a folder with the reels, spotting notes, handoffs and mix versions of one film or episode.";

    private final Composite root;
    private final Label message;

    /** @param run executes the command with this id */
    ExplorerEmptyState(Composite parent, Look look, Consumer<String> run) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(root);
        CssRole.PANEL.paint(root, look.colors());
        Label title = wrapped("No production is open", look.colors(), CssRole.PANEL);
        title.setFont(look.fonts().heading());
        wrapped(WHAT_FOR, look.colors(), CssRole.QUIET);
        message = wrapped("", look.colors(), CssRole.QUIET);
        showMessage("");
        button("Open the demo production", IconName.DEMO, look, () -> run.accept("org.stagebook.command.openDemo"));
        button("Open production\u2026", IconName.OPEN, look, () -> run.accept("org.stagebook.command.openProduction"));
        button(
                "Receive a handoff package\u2026",
                IconName.HANDOFF,
                look,
                () -> run.accept("org.stagebook.command.receiveHandoff"));
        button("Import a turnover\u2026", IconName.IMPORT, look, () -> run.accept("org.stagebook.command.import"));
        button(
                "New production\u2026",
                IconName.NEW_PRODUCTION,
                look,
                () -> run.accept("org.stagebook.command.newProduction"));
    }

    Composite root() {
        return root;
    }

    /** Why there is nothing, when there should have been something; empty hides the line. */
    void showMessage(String text) {
        message.setText(text);
        boolean shown = !text.isEmpty();
        message.setVisible(shown);
        ((GridData) message.getLayoutData()).exclude = !shown;
        root.layout();
    }

    private Label wrapped(String text, StagebookColors colors, CssRole role) {
        Label label = new Label(root, SWT.WRAP);
        label.setText(text);
        role.paint(label, colors);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void button(String text, IconName icon, Look look, Runnable action) {
        Button button = new Button(root, SWT.PUSH);
        button.setText(text);
        button.setImage(look.icons().image(icon));
        button.setData("id", "explorer." + icon.name().toLowerCase(java.util.Locale.ROOT));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    /** What is needed to look like the rest. */
    record Look(StagebookColors colors, Fonts fonts, Icons icons) {}
}
