package org.stagebook.ui.parts.pages;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/**
 * A text field on the model: taken when it is left, not at every letter, so that undo takes back what one thinks of. One line that
 * cannot be written to has no field.
 */
public final class WrittenText {

    private static final int LINES = 5;
    private static final int MARGIN = 8;

    private final Composite frame;
    private final Text text;
    private final Supplier<String> read;
    private final Consumer<String> write;
    private final Optional<ReadWords> words;
    private boolean showing;

    /** A field of one line, or of five. */
    public WrittenText(Composite parent, boolean severalLines, Supplier<String> read, Consumer<String> write) {
        this(parent, severalLines ? LINES : 1, read, write);
    }

    /** A field of so many lines. */
    public WrittenText(Composite parent, int lines, Supplier<String> read, Consumer<String> write) {
        boolean severalLines = lines > 1;
        this.read = read;
        this.write = write;
        frame = severalLines ? frame(parent) : parent;
        text = new Text(frame, severalLines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 240;
        if (severalLines) {
            data.heightHint = lines * text.getLineHeight() + 2 * MARGIN;
        }
        outer().setLayoutData(data);
        words = severalLines ? Optional.empty() : Optional.of(new ReadWords(parent, text));
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.Traverse, this::traversed);
    }

    /** A field of several lines has no margins of its own. */
    private static Composite frame(Composite parent) {
        Composite frame = new Composite(parent, SWT.BORDER);
        FillLayout layout = new FillLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        frame.setLayout(layout);
        return frame;
    }

    private Control outer() {
        return (text.getStyle() & SWT.MULTI) == 0 ? text : frame;
    }

    /** The field itself. */
    public Text control() {
        return text;
    }

    /** A field that cannot be written to has the ground of the form. */
    public void setLook(GridLook look) {
        CssRole role = text.getEditable() ? CssRole.RAISED : CssRole.PANEL;
        role.paint(text, look.colors());
        role.paint(outer(), look.colors());
        text.setFont(look.fonts().body());
        words.ifPresent(label -> label.setLook(look));
    }

    /** Shows what the model says, unless the person is in the middle of writing something else. */
    public void refresh(boolean editable) {
        text.setEditable(editable);
        String value = read.get();
        Shown.set(outer(), editable || !value.isEmpty());
        words.ifPresent(label -> label.show(!editable, value));
        if (!value.equals(text.getText())) {
            showing = true;
            text.setText(value);
            showing = false;
        }
    }

    /** Takes over what stands in the field. */
    public void take() {
        if (!showing && text.getEditable()) {
            write.accept(text.getText());
        }
    }

    private void traversed(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab) {
            event.doit = true; // also out of a field of several lines
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            refresh(text.getEditable());
        }
    }
}
