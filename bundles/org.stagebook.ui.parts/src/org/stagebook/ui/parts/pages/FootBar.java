package org.stagebook.ui.parts.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** The foot of a page: what goes on at the left, what can be done at the right, what is due at the right end. */
public final class FootBar extends Composite {

    private static final int LINE_PX = 1;

    private final List<Button> buttons = new ArrayList<>();
    private final Composite row;
    private GridLook look;

    public FootBar(Composite parent, GridLook look) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 16;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        row = new Composite(this, SWT.NONE);
        GridLayout rowLayout = new GridLayout(1, false);
        rowLayout.marginWidth = 0;
        rowLayout.marginHeight = 0;
        rowLayout.horizontalSpacing = 8;
        row.setLayout(rowLayout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        addListener(SWT.Paint, event -> {
            event.gc.setBackground(this.look.colors().line());
            event.gc.fillRectangle(0, 0, getSize().x, LINE_PX);
        });
    }

    /** Puts something to the left of the buttons, made as a child of this. */
    public void setLeft(Composite left) {
        left.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        left.moveAbove(row);
    }

    /** Adds a button after the others; the last is the one that is due. */
    public Button add(String text, String id, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
        ((GridLayout) row.getLayout()).numColumns = buttons.size();
        return button;
    }

    /** Shows the buttons, or takes them away where the page offers a first step instead. */
    public void showButtons(boolean wanted) {
        Shown.set(row, wanted);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook newLook) {
        look = newLook;
        CssRole.RAISED.paint(this, look.colors());
        CssRole.RAISED.paint(row, look.colors());
        buttons.forEach(button -> button.setFont(look.fonts().body()));
    }

    /** Fits the foot to what its buttons say, and to those that are shown. */
    public void measure() {
        long shown = buttons.stream()
                .filter(button -> !((GridData) button.getLayoutData()).exclude)
                .count();
        ((GridLayout) row.getLayout()).numColumns = (int) Math.max(1, shown);
        layout(true, true);
    }
}
