package org.stagebook.ui.parts.spotting;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;

/** Says how the table is looked at, and opens the menu that changes it. */
final class ViewButton {

    private final Button button;

    ViewButton(Composite parent, GridLook look, Supplier<ViewMenu> menus) {
        button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setData("id", "spotting.view");
        button.setToolTipText("Views, columns, groups and colours of this table");
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> menus.get().openUnder(button));
        setLook(look);
    }

    void setLook(GridLook look) {
        button.setFont(look.fonts().small());
    }

    void name(String view) {
        button.setText(view.replace("&", "&&") + "  \u25be");
        button.getParent().layout(true);
    }
}
