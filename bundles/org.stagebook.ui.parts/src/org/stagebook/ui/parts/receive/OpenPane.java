package org.stagebook.ui.parts.receive;

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
import org.stagebook.ui.parts.handoff.FilePrompts;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm.Destination;
import org.stagebook.ui.theme.CssRole;

/** The third step: into the production that is open, as a production in a folder of its own, or only noted in the package. */
final class OpenPane implements StepPane {

    private static final int WORDS_INDENT_PX = 24;

    private final ReceiveForm form;
    private final Composite root;
    private final Button fresh;
    private final Label freshWords;
    private final FieldRows where;
    private final Text place;
    private final Button into;
    private final Label intoWords;
    private final Button only;
    private final Label onlyWords;
    private final Map<Destination, Button> choices;

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
        ((GridData) where.getLayoutData()).horizontalIndent = WORDS_INDENT_PX;
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
        only = choice("Only note in the package that it came", "receive.only", look);
        onlyWords = words(look);
        choices = Map.of(
                Destination.OPEN_PRODUCTION, into, Destination.OWN_FOLDER, fresh, Destination.PACKAGE_ONLY, only);
        choices.forEach(
                (destination, button) -> button.addListener(SWT.Selection, event -> chosen(destination, changed)));
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        List<Destination> offered = form.destinations();
        boolean fits = offered.contains(Destination.OPEN_PRODUCTION);
        boolean brings = offered.contains(Destination.OWN_FOLDER);
        boolean several = offered.size() > 1;
        Shown.set(into, fits);
        Shown.set(intoWords, fits);
        intoWords.setText(("\u201c" + form.openTitle()
                        + "\u201d. Its reels, cues and notes stay as they are; what the sender changed stands in the package.")
                .replace("&", "&&"));
        Shown.set(fresh, brings);
        Shown.set(freshWords, brings);
        Shown.set(where, form.destination() == Destination.OWN_FOLDER);
        Shown.set(only, several);
        onlyWords.setText(
                several
                        ? "No production is made or changed. The sender sees in the package that you have it."
                        : "The package brings no production along, and its production is not open here. That it came is noted"
                                + " in the package; its files can be used as they are.");
        ((GridData) onlyWords.getLayoutData()).horizontalIndent = several ? WORDS_INDENT_PX : 0;
        choices.forEach((destination, button) -> button.setSelection(destination == form.destination()));
        if (!place.getText().strip().equals(form.place())) {
            place.setText(form.place());
        }
        root.layout(true, true);
    }

    private void chosen(Destination destination, Runnable changed) {
        if (form.destination() != destination) {
            form.choose(destination);
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
        data.horizontalIndent = WORDS_INDENT_PX;
        data.widthHint = 400;
        label.setLayoutData(data);
        return label;
    }
}
