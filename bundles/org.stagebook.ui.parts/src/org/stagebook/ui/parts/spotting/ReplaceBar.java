package org.stagebook.ui.parts.spotting;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.spotting.replace.Replacement;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.presenter.ReplaceForm;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** Finds words in the cues and replaces them; says how many there are before anything is replaced. */
final class ReplaceBar extends Composite {

    private static final int FIELD_PX = 180;

    /** What the bar makes the table do. */
    interface Outcome {
        /** Selects the cues that hold the words and brings the first into view. */
        void show(Replacement found);

        void left();
    }

    private final ReplaceForm form;
    private final Outcome outcome;
    private final Text words;
    private final Text by;
    private final Label count;
    private final Button replace;

    ReplaceBar(Composite parent, ReplaceForm form, GridLook look, Outcome outcome) {
        super(parent, SWT.NONE);
        this.form = form;
        this.outcome = outcome;
        GridLayout layout = new GridLayout(9, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        words = field("Find", "spotting.find");
        by = field("Replace by", "spotting.replaceBy");
        box("Capitals", "spotting.find.case", form::matchCase);
        box("Whole words", "spotting.find.whole", form::wholeWords);
        count = new Label(this, SWT.NONE);
        count.setData("id", "spotting.find.count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        replace = new Button(this, SWT.PUSH);
        replace.setText("Replace all");
        replace.setData("id", "spotting.replace");
        replace.addListener(SWT.Selection, event -> replace());
        Button close = new Button(this, SWT.PUSH | SWT.FLAT);
        close.setText("Close");
        close.addListener(SWT.Selection, event -> close());
        for (Control child : getChildren()) {
            child.addListener(SWT.Traverse, this::traversed);
        }
        setVisible(false);
        setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        ((GridData) getLayoutData()).exclude = true;
        setLook(look);
        changed();
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        for (Control child : getChildren()) {
            child.setFont(look.fonts().body());
            if (child instanceof Text) {
                CssRole.RAISED.paint(child, look.colors());
            } else if (child instanceof Label) {
                CssRole.QUIET.paint(child, look.colors());
                child.setBackground(look.colors().panel());
            }
        }
    }

    void open() {
        visible(true);
        words.setFocus();
        words.selectAll();
        changed();
    }

    /** Counts anew: the cues or the selection are others. */
    void refresh() {
        if (getVisible()) {
            changed();
        }
    }

    private void close() {
        visible(false);
        outcome.left();
    }

    private void visible(boolean shown) {
        setVisible(shown);
        ((GridData) getLayoutData()).exclude = !shown;
        getParent().layout(true, true);
    }

    private void changed() {
        form.words(words.getText());
        form.by(by.getText());
        count.setText(form.summary().replace("&", "&&"));
        Enabling.enable(replace, form.canReplace());
        replace.setText(form.action());
        layout(true);
    }

    private void replace() {
        form.replace();
        changed();
    }

    private Text field(String name, String id) {
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        Text text = new Text(this, SWT.SINGLE | SWT.BORDER);
        text.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = FIELD_PX;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> changed());
        return text;
    }

    private void box(String name, String id, Consumer<Boolean> setter) {
        Button box = new Button(this, SWT.CHECK);
        box.setText(name);
        box.setData("id", id);
        box.addListener(SWT.Selection, event -> {
            setter.accept(box.getSelection());
            changed();
        });
    }

    private void traversed(Event event) {
        boolean enter = event.detail == SWT.TRAVERSE_RETURN && event.widget instanceof Text;
        if (enter || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            if (enter) {
                outcome.show(form.found());
            } else {
                close();
            }
        }
    }
}
