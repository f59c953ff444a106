package org.stagebook.ui.parts.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.inspector.presenter.ThreadForm;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * Where one writes into the thread of a cue: an invitation until one does, then with whom it is for and what level is
 * wished. Ctrl+Enter sends, Esc goes back to a new note.
 */
final class ThreadComposer extends Composite {

    private static final int TEXT_LINES = 3;

    private final ThreadForm form;
    private final Link invitation;
    private final Label title;
    private final Text text;
    private final Label departmentName;
    private final Combo department;
    private final Label wishName;
    private final Text wish;
    private final Label authorName;
    private final Combo author;
    private final Label problem;
    private final Button send;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final Keyboard keyboard;
    private boolean open;

    /** Lends Ctrl+Enter, which makes a cue elsewhere, to the composer while it has the keyboard. */
    interface Keyboard {
        void taken(Runnable send);

        void left();
    }

    ThreadComposer(Composite parent, ThreadForm form, Keyboard keyboard, Fonts fonts, StagebookColors colors) {
        super(parent, SWT.NONE);
        this.form = form;
        this.keyboard = keyboard;
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 8)
                .spacing(8, 4)
                .applyTo(this);
        invitation = invitation(fonts);
        title = label("");
        title.setFont(fonts.bodyBold());
        wide(title);
        text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setData("id", "thread.text");
        wide(text);
        ((GridData) text.getLayoutData()).heightHint = TEXT_LINES * text.getLineHeight();
        departmentName = label("For");
        department = combo("thread.department", form.departments());
        wishName = label("Wish");
        wish = new Text(this, SWT.SINGLE | SWT.BORDER);
        wish.setData("id", "thread.wish");
        wish.setMessage("+0.5 to +2 dB, director");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(wish);
        authorName = label("As");
        author = combo("thread.author", form.authors());
        author.setText(form.author());
        problem = label("");
        wide(problem);
        send = new Button(this, SWT.PUSH);
        send.setData("id", "thread.send");
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(send);
        send.addListener(SWT.Selection, event -> send());
        for (Control field : List.of(text, department, wish, author)) {
            field.addListener(SWT.Modify, event -> changed());
            field.addListener(SWT.Traverse, this::traversed);
            field.addListener(SWT.FocusIn, event -> keyboard.taken(this::send));
            field.addListener(SWT.FocusOut, event -> left());
        }
        paint(fonts, colors);
        showMode();
    }

    /** Begins an answer to a note, or passes it on, as the form says. */
    void begin() {
        open = true;
        showMode();
        (form.mode() == ThreadForm.Mode.PASS ? department : text).setFocus();
    }

    /** Whether a note is being written. */
    boolean isOpen() {
        return open;
    }

    /** @param listener told who wrote, each time something was sent */
    void onSent(Consumer<String> listener) {
        listeners.add(listener);
    }

    private void left() {
        keyboard.left();
        getDisplay().asyncExec(this::closeWhenLeft);
    }

    private void closeWhenLeft() {
        if (!isDisposed() && form.isEmpty() && !holds(getDisplay().getFocusControl())) {
            opened(false);
        }
    }

    private boolean holds(Control focus) {
        return focus != null && focus.getParent() == this;
    }

    private void opened(boolean now) {
        if (now != open) {
            open = now;
            showMode();
        }
    }

    private void showMode() {
        boolean reply = form.mode() == ThreadForm.Mode.REPLY;
        boolean note = form.mode() == ThreadForm.Mode.NOTE;
        boolean pass = form.mode() == ThreadForm.Mode.PASS;
        title.setText(form.title().replace("&", "&&"));
        send.setText(form.action());
        text.setToolTipText(pass ? "Why, if it needs saying" : null);
        shown(invitation, !open);
        List.of(title, text).forEach(control -> shown(control, open));
        List.of(departmentName, department).forEach(control -> shown(control, open && !reply));
        List.of(wishName, wish).forEach(control -> shown(control, open && note));
        List.of(authorName, author, send).forEach(control -> shown(control, open));
        changed();
    }

    private void changed() {
        form.text(text.getText());
        form.department(department.getText());
        form.wish(wish.getText());
        form.author(author.getText());
        String words = form.problem().orElse("");
        problem.setText(words.replace("&", "&&"));
        shown(problem, !words.isEmpty());
        Enabling.enable(send, form.canSend());
        requestLayout();
    }

    private void send() {
        if (form.canSend()) {
            form.send();
            listeners.forEach(listener -> listener.accept(form.author()));
            if (!isDisposed()) {
                text.setText("");
                wish.setText("");
                showMode();
            }
        }
    }

    private void traversed(Event event) {
        boolean sends = event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) != 0;
        boolean leaves = event.detail == SWT.TRAVERSE_ESCAPE && form.mode() != ThreadForm.Mode.NOTE;
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true; // a text of several lines would keep the key
        }
        if (sends || leaves) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
        if (sends) {
            send();
        } else if (leaves) {
            form.newNote();
            showMode();
        }
    }

    private static void shown(Control control, boolean visible) {
        control.setVisible(visible);
        GridData data = (GridData) control.getLayoutData();
        data.exclude = !visible;
    }

    private Link invitation(Fonts fonts) {
        Link link = new Link(this, SWT.NONE);
        link.setText("<a>Write a note</a>");
        link.setFont(fonts.small());
        link.setData("id", "thread.write");
        link.addListener(SWT.Selection, event -> begin());
        wide(link);
        return link;
    }

    private Label label(String words) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private Combo combo(String id, List<String> items) {
        Combo combo = new Combo(this, SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(control);
    }

    private void paint(Fonts fonts, StagebookColors colors) {
        CssRole.PANEL.paint(this, colors);
        for (Control child : getChildren()) {
            if (child instanceof Label || child instanceof Link) {
                CssRole.QUIET.paint(child, colors);
                child.setBackground(colors.panel());
            } else if (child instanceof Text) {
                CssRole.RAISED.paint(child, colors);
                child.setFont(fonts.body());
            }
        }
        title.setForeground(colors.text());
    }
}
