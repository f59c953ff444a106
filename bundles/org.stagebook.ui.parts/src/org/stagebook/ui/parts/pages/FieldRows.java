package org.stagebook.ui.parts.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Names at the left and fields at the right, one row each. */
public final class FieldRows extends Composite {

    private final List<Label> names = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final List<WrittenText> texts = new ArrayList<>();
    private final List<Text> plain = new ArrayList<>();
    private final List<Combo> combos = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Composite> rows = new ArrayList<>();

    /** @param pairs how many names and fields stand beside each other */
    public FieldRows(Composite parent, int pairs) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2 * pairs, false);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** A text of the model, taken when it is left. */
    public WrittenText text(String name, String id, Supplier<String> read, Consumer<String> write) {
        name(name);
        WrittenText text = new WrittenText(this, 1, read, write);
        text.control().setData("id", id);
        texts.add(text);
        return text;
    }

    /** A text of the form itself, taken while it is typed. */
    public Text typed(String name, String id, String hint, Consumer<String> write) {
        name(name);
        return typed(this, id, hint, write);
    }

    /** The same with a button beside it that fills it. */
    public Text browsed(String name, String id, Consumer<String> write, Supplier<String> browse) {
        name(name);
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        rows.add(row);
        Text text = typed(row, id, "", write);
        Button button = new Button(row, SWT.PUSH);
        button.setText("Browse\u2026");
        button.setData("id", id + ".browse");
        buttons.add(button);
        button.addListener(SWT.Selection, event -> {
            String chosen = browse.get();
            if (!chosen.isEmpty()) {
                text.setText(chosen);
            }
        });
        return text;
    }

    /** One of several. */
    public Combo choice(String name, String id, List<String> options, IntConsumer chosen) {
        name(name);
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setItems(options.toArray(String[]::new));
        combo.setData("id", id);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        combos.add(combo);
        return combo;
    }

    /** Words to be read. */
    public Label words(String name, String id) {
        name(name);
        Label label = new Label(this, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 240;
        label.setLayoutData(data);
        words.add(label);
        return label;
    }

    /** Shows the model in the texts that are written to it. */
    public void refresh(boolean editable, GridLook look) {
        texts.forEach(text -> {
            text.refresh(editable);
            text.setLook(look);
        });
    }

    /** Takes what is being written. */
    public void take() {
        texts.forEach(WrittenText::take);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        rows.forEach(row -> CssRole.PANEL.paint(row, look.colors()));
        names.forEach(label -> {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        });
        words.forEach(label -> {
            CssRole.PANEL.paint(label, look.colors());
            label.setFont(look.fonts().body());
        });
        texts.forEach(text -> text.setLook(look));
        plain.forEach(text -> {
            CssRole.RAISED.paint(text, look.colors());
            text.setFont(look.fonts().body());
        });
        combos.forEach(combo -> combo.setFont(look.fonts().body()));
        buttons.forEach(button -> button.setFont(look.fonts().body()));
    }

    private Text typed(Composite parent, String id, String hint, Consumer<String> write) {
        Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setData("id", id);
        text.setMessage(hint);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> write.accept(text.getText()));
        plain.add(text);
        return text;
    }

    private void name(String name) {
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        names.add(label);
    }
}
