package org.stagebook.ui.parts.receive;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.FilePrompts;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.theme.CssRole;

/** The third step: the production it brings along goes into a new folder, or the package into the production that is open. */
final class OpenPane implements StepPane {

    private final ReceiveForm form;
    private final Composite root;
    private final Button fresh;
    private final Label freshWords;
    private final FieldRows where;
    private final Text place;
    private final Button into;
    private final Label intoWords;

    OpenPane(Composite parent, ReceiveForm form, FilePrompts prompts, GridLook look, Runnable changed) {
        this.form = form;
        root = new Composite(parent, SWT.NONE);
        CssRole.PANEL.paint(root, look.colors());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        root.setLayout(layout);
        into = choice("Record it in the production that is open", "receive.into", look);
        intoWords = words(look);
        fresh = choice("Open the production it brings along in a folder of its own", "receive.fresh", look);
        freshWords = words(look);
        freshWords.setText("Reels, cues and brief of the sender, to work with. The package stays as it was sealed.");
        where = new FieldRows(root, 1);
        ((GridData) where.getLayoutData()).horizontalIndent = 24;
        place = where.browsed(
                "Folder",
                "receive.place",
                typed -> {
                    form.setPlace(typed);
                    changed.run();
                },
                () -> prompts.folder("Open the production", "Choose a new or empty folder for the production.")
                        .map(Object::toString)
                        .orElse(""));
        where.setLook(look);
        into.addListener(SWT.Selection, event -> chosen(true, changed));
        fresh.addListener(SWT.Selection, event -> chosen(false, changed));
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        boolean fits = form.fitsOpen();
        boolean brings = form.bringsProduction();
        Shown.set(into, fits);
        Shown.set(intoWords, fits);
        intoWords.setText(("\u201c" + form.openTitle()
                        + "\u201d. Its reels, cues and notes stay as they are; what the sender changed stands in the package.")
                .replace("&", "&&"));
        Shown.set(fresh, brings);
        Shown.set(freshWords, brings);
        Shown.set(where, brings && !form.isIntoOpen());
        into.setSelection(form.isIntoOpen());
        fresh.setSelection(!form.isIntoOpen());
        if (!place.getText().strip().equals(form.place())) {
            place.setText(form.place());
        }
        root.layout(true, true);
    }

    private void chosen(boolean intoOpen, Runnable changed) {
        if (form.isIntoOpen() != intoOpen) {
            form.setIntoOpen(intoOpen);
            changed.run();
        }
    }

    private Button choice(String text, String id, GridLook look) {
        Button button = new Button(root, SWT.RADIO);
        button.setText(text);
        button.setData("id", id);
        CssRole.PANEL.paint(button, look.colors());
        button.setFont(look.fonts().body());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.verticalIndent = 8;
        button.setLayoutData(data);
        return button;
    }

    private Label words(GridLook look) {
        Label label = new Label(root, SWT.WRAP);
        CssRole.QUIET.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        label.setFont(look.fonts().body());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.horizontalIndent = 24;
        data.widthHint = 400;
        label.setLayoutData(data);
        return label;
    }
}
