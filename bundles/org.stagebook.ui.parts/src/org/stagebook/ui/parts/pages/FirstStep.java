package org.stagebook.ui.parts.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Stands where nothing is yet: says what the place is for and offers the first step. */
public final class FirstStep extends Composite {

    private static final int TEXT_WIDTH_PX = 520;

    private final Label title;
    private final Label text;
    private final Button button;
    private final List<Button> others = new ArrayList<>();

    /**
     * What is said and offered.
     *
     * @param id by which a test finds the button
     */
    public record Words(String title, String text, String button, String id) {}

    public FirstStep(Composite parent, Words words, Runnable step) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginHeight = 64;
        layout.verticalSpacing = 12;
        setLayout(layout);
        setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, false));
        title = label(words.title());
        text = label(words.text());
        button = new Button(this, SWT.PUSH);
        button.setText(words.button());
        button.setData("id", words.id());
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> step.run());
    }

    /** Offers another step below the first, a quieter one. */
    public void orElse(String words, String id, Runnable step) {
        Button second = new Button(this, SWT.PUSH);
        second.setText(words);
        second.setData("id", id);
        second.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        second.addListener(SWT.Selection, event -> step.run());
        others.add(second);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().heading());
        CssRole.QUIET.paint(text, look.colors());
        text.setBackground(look.colors().panel());
        text.setFont(look.fonts().body());
        button.setFont(look.fonts().body());
        others.forEach(second -> second.setFont(look.fonts().body()));
    }

    /** Shows it, or takes it out of the form. */
    public void show(boolean wanted) {
        Shown.set(this, wanted);
    }

    @Override
    public boolean setFocus() {
        return !button.isDisposed() && button.setFocus(); // also asked while the window goes away
    }

    private Label label(String words) {
        Label label = new Label(this, SWT.CENTER | SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        label.setLayoutData(data);
        return label;
    }
}
