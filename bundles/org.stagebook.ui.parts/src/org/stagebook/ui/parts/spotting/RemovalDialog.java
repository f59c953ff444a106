package org.stagebook.ui.parts.spotting;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.spotting.presenter.RemovalAnswer;
import org.stagebook.ui.parts.spotting.presenter.RemovalForm;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** Asks why cues are taken out, where there is no row to ask under. */
public final class RemovalDialog extends FormDialog {

    private static final Words WORDS = new Words("Remove with reason", "Remove", "removal.remove");

    private final RemovalForm form;
    private String reason = "";
    private String askedBy = "";
    private boolean keep;

    public RemovalDialog(Shell parent, RemovalForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.keep = form.warning().isPresent();
    }

    @Override
    protected void createFields(Composite area) {
        wide(area, form.question());
        form.warning().ifPresent(words -> wide(area, WorkState.ATTENTION.sign() + "  " + words));
        text(area, "Why", "removal.reason", "", text -> reason = text);
        label(area, "Asked by");
        Combo asked = new Combo(area, SWT.DROP_DOWN);
        asked.setItems(form.askedBefore().toArray(String[]::new));
        asked.setData("id", "removal.askedBy");
        asked.addListener(SWT.Modify, event -> askedBy = asked.getText());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(asked);
        Button box = box(area, "Keep it for the M&&E", "removal.keep", chosen -> keep = chosen);
        box.setSelection(keep);
    }

    private static void wide(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    protected Optional<String> missing() {
        return reason.isBlank()
                ? Optional.of("A cue is removed with a reason, so that nobody asks again.")
                : Optional.empty();
    }

    @Override
    protected void refreshFields() {
        // each field shows what is typed
    }

    @Override
    protected void okPressed() {
        form.remove(new RemovalAnswer(reason, askedBy, keep));
        super.okPressed();
    }
}
