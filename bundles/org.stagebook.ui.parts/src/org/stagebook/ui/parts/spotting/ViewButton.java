package org.stagebook.ui.parts.spotting;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.ui.parts.chip.ChipToggle;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Says how the table is looked at, and opens the menu that changes it. */
final class ViewButton extends Composite {

    private final Supplier<ViewMenu> menus;
    private GridLook look;
    private String name = "";

    ViewButton(Composite parent, GridLook look, Supplier<ViewMenu> menus) {
        super(parent, SWT.NONE);
        this.menus = menus;
        this.look = look;
        setLayout(new FillLayout());
        setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        fill();
    }

    void setLook(GridLook newLook) {
        look = newLook;
        fill();
    }

    void name(String view) {
        name = view;
        fill();
        getParent().layout(true);
    }

    private void fill() {
        for (Control child : getChildren()) {
            child.dispose();
        }
        CssRole.PANEL.paint(this, look.colors());
        ChipToggle chip = new ChipToggle(
                this, name + "  \u25be", false, look, look.colors().raised());
        chip.setData("id", "spotting.view");
        chip.setToolTipText("Views, columns, groups and colours of this table");
        chip.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "View: " + name;
            }
        });
        chip.addListener(SWT.Selection, event -> menus.get().openUnder(chip));
    }
}
