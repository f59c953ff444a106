package org.stagebook.ui.parts.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.agreement.presenter.PreBriefPresenter;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The templates one can begin with, and keeping what is agreed as one more. */
final class TemplateBar extends Composite {

    private final PreBriefPresenter presenter;
    private final Runnable before;
    private final Consumer<Path> folderChosen;
    private final Label name;
    private final Combo templates;
    private final Label message;
    private final List<Button> buttons;
    private GridLook look;

    /**
     * @param before takes what is being written, before a template replaces it
     * @param folderChosen told where the house's templates lie from now on
     */
    TemplateBar(Composite parent, PreBriefPresenter presenter, Runnable before, Consumer<Path> folderChosen) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.before = before;
        this.folderChosen = folderChosen;
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        name = new Label(this, SWT.NONE);
        name.setText("Template");
        templates = new Combo(this, SWT.READ_ONLY);
        templates.setData("id", "prebrief.templates");
        templates.setLayoutData(new GridData(260, SWT.DEFAULT));
        buttons = List.of(
                button("Begin with it", "prebrief.apply", this::apply),
                button("Keep as a template", "prebrief.keep", this::keep),
                button("Folder\u2026", "prebrief.folder", this::chooseFolder));
        message = new Label(this, SWT.WRAP);
        message.setData("id", "prebrief.message");
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 5, 1);
        data.widthHint = 400;
        message.setLayoutData(data);
        showTemplates();
    }

    void setLook(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(this, look.colors());
        CssRole.QUIET.paint(name, look.colors());
        name.setBackground(look.colors().panel());
        name.setFont(look.fonts().body());
        templates.setFont(look.fonts().body());
        CssRole.OWN.paint(message, look.colors());
        message.setBackground(look.colors().panel());
        message.setForeground(look.colors().quietText());
        message.setFont(look.fonts().body());
        buttons.forEach(button -> button.setFont(look.fonts().body()));
    }

    private Button button(String text, String id, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void showTemplates() {
        int chosen = Math.max(0, templates.getSelectionIndex());
        templates.setItems(presenter.templateNames().toArray(String[]::new));
        templates.select(Math.min(chosen, templates.getItemCount() - 1));
        say(WorkState.NOT_STARTED, String.join(" ", presenter.templates().unreadable()));
    }

    /** Begins anew with the chosen template. */
    void apply() {
        before.run();
        presenter.apply(templates.getSelectionIndex());
        say(WorkState.DONE, "Undo brings back what was agreed before.");
    }

    private void keep() {
        before.run();
        try {
            String words = presenter.keep();
            showTemplates();
            say(WorkState.DONE, words);
        } catch (IOException e) {
            say(
                    WorkState.FAILED,
                    "The template could not be written into " + presenter.folder() + " (" + e.getMessage()
                            + "). The production keeps it all the same; choose another folder.");
        }
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage("Where does the house keep its pre-briefs?");
        dialog.setFilterPath(presenter.folder().toString());
        String folder = dialog.open();
        if (folder != null) {
            presenter.folder(Path.of(folder));
            folderChosen.accept(presenter.folder());
            showTemplates();
        }
    }

    private void say(WorkState state, String text) {
        boolean signed = !text.isEmpty() && state != WorkState.NOT_STARTED;
        message.setText(((signed ? state.sign() + "  " : "") + text).replace("&", "&&"));
        message.setVisible(!text.isEmpty());
        ((GridData) message.getLayoutData()).exclude = text.isEmpty();
        getParent().layout(true, true);
    }
}
