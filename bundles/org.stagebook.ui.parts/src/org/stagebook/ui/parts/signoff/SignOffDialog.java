package org.stagebook.ui.parts.signoff;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.signoff.presenter.SignOffForm;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** Asks what is signed off; filled so that Enter is enough. */
public final class SignOffDialog extends FormDialog {

    private static final Words WORDS = new Words("Sign off", "Sign off", "signoff.sign");

    private final SignOffForm form;
    private final StagebookColors colors;
    private Combo version;
    private Text by;
    private Text conditions;

    public SignOffDialog(Shell parent, SignOffForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.colors = colors;
    }

    @Override
    public void create() {
        super.create();
        (form.by().isEmpty() ? by : conditions).setFocus();
    }

    @Override
    protected void createFields(Composite area) {
        wide(choice(area, "What", form.scopeLines(), form.scopeLine(), form::chooseScope), "signoff.scope");
        version = choice(area, "Heard in", form.versionLines(), form.versionLine(), form::chooseVersion);
        wide(version, "signoff.version");
        by = text(area, "Who", "signoff.by", form.by(), form::setBy);
        text(area, "Role", "signoff.role", form.role(), form::setRole).setMessage("such as director");
        conditions = text(area, "Conditions", "signoff.conditions", "", form::setConditions);
        conditions.setMessage("none");
        Label key = new Label(area, SWT.WRAP);
        key.setData("id", "signoff.key");
        key.setText(form.keyLine().replace("&", "&&"));
        CssRole.QUIET.paint(key, colors);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .indent(0, 8)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(key);
    }

    private static void wide(Combo combo, String id) {
        combo.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected void refreshFields() {
        List<String> lines = form.versionLines();
        if (!lines.equals(List.of(version.getItems()))) {
            version.setItems(lines.toArray(String[]::new));
        }
        if (version.getSelectionIndex() != form.versionLine()) {
            version.select(form.versionLine());
        }
    }
}
