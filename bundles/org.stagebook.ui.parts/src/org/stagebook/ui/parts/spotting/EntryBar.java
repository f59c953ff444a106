package org.stagebook.ui.parts.spotting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.model.Cue;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.presenter.QuickEntry;
import org.stagebook.ui.theme.CssRole;

/** The line whole cues are typed into, with what was understood under it; Enter makes the cue and waits for the next. */
final class EntryBar extends Composite {

    private static final String EXAMPLE = "fx door slam 01:02:03:12 +2s !urgent @assistant #post // why it is there";

    /** What happens with what is typed. */
    interface Outcome {
        void added(Cue cue);

        /** The person is done typing and wants the cues back. */
        void left();
    }

    private final QuickEntry entry;
    private final Outcome outcome;
    private final Label name;
    private final Text text;
    private final UnderstoodLine understood;

    EntryBar(Composite parent, QuickEntry entry, GridLook look, Outcome outcome) {
        super(parent, SWT.NONE);
        this.entry = entry;
        this.outcome = outcome;
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 2;
        setLayout(layout);
        name = new Label(this, SWT.NONE);
        name.setText("New cue");
        text = new Text(this, SWT.SINGLE | SWT.BORDER);
        text.setData("id", "spotting.entry");
        text.setMessage(EXAMPLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        understood = new UnderstoodLine(this, look);
        understood.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text.addListener(SWT.Modify, event -> show());
        text.addListener(SWT.FocusIn, event -> show());
        text.addListener(SWT.FocusOut, event -> show());
        text.addListener(SWT.Traverse, this::traversed);
        setLook(look);
        show();
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.QUIET.paint(name, look.colors());
        name.setBackground(look.colors().panel());
        name.setFont(look.fonts().small());
        CssRole.RAISED.paint(text, look.colors());
        text.setFont(look.fonts().body());
        understood.setLook(look);
    }

    void focusText() {
        text.setFocus();
    }

    /** Shows anew what would be understood: the playhead has moved. */
    void playheadMoved() {
        if (text.isFocusControl()) {
            show();
        }
    }

    private void show() {
        boolean typing = text.isFocusControl() || !text.getText().isBlank();
        GridData data = (GridData) understood.getLayoutData();
        if (data.exclude == typing) {
            data.exclude = !typing;
            understood.setVisible(typing);
            getParent().layout(true, true);
        }
        understood.show(entry.understand(text.getText()));
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            consume(event);
            commit();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            consume(event);
            if (text.getText().isEmpty()) {
                entry.forget();
                outcome.left();
            } else {
                text.setText("");
            }
        }
    }

    private void commit() {
        Reading<Cue> made = entry.commit(text.getText());
        switch (made) {
            case Understood<Cue>(Cue cue, String shown) -> {
                text.setText("");
                outcome.added(cue);
            }
            case Refused<Cue>(String reason) -> understood.refuse(reason);
        }
    }

    private static void consume(Event event) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
    }
}
