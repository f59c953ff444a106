package org.stagebook.ui.parts.spotting;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.Grouping;
import org.stagebook.ui.parts.spotting.presenter.HighlightForm;
import org.stagebook.ui.parts.spotting.presenter.SpottingTable;
import org.stagebook.ui.parts.spotting.presenter.TableView;
import org.stagebook.ui.parts.spotting.presenter.TableViews;
import org.stagebook.ui.theme.StagebookColors;

/** The menu of how the table is looked at: views, groups, columns. */
final class ViewMenu {

    /** Takes what was chosen. */
    interface Choice {
        /** @param whole whether filter and order are those of the view, too */
        void chosen(TableView view, boolean whole);
    }

    /** What is looked at. */
    record Shown(TableViews views, SpottingTable table) {}

    private final Composite owner;
    private final StagebookColors colors;
    private final TableViews views;
    private final SpottingTable table;
    private final Choice choice;

    ViewMenu(Composite owner, Shown shown, StagebookColors colors, Choice choice) {
        this.owner = owner;
        this.colors = colors;
        this.views = shown.views();
        this.table = shown.table();
        this.choice = choice;
    }

    /** Opens the whole menu under the control. */
    void openUnder(Control control) {
        Menu menu = menu();
        views.builtIn().forEach(view -> view(menu, view));
        if (!views.saved().isEmpty()) {
            separator(menu);
            views.saved().forEach(view -> view(menu, view));
        }
        separator(menu);
        fillGroups(submenu(menu, "Group by"));
        fillColumns(submenu(menu, "Columns"));
        separator(menu);
        item(menu, SWT.PUSH, "Save this view as\u2026", item -> save());
        Menu delete = submenu(menu, "Delete a view");
        views.saved().forEach(view -> item(delete, SWT.PUSH, view.name(), item -> views.delete(view.name())));
        delete.getParentItem().setEnabled(!views.saved().isEmpty());
        item(menu, SWT.PUSH, "Colours\u2026", item -> colours());
        Point corner = control.toDisplay(0, control.getSize().y);
        menu.setLocation(corner);
        menu.setVisible(true);
    }

    /** Opens the columns alone, at the pointer. */
    void openColumns() {
        Menu menu = menu();
        fillColumns(menu);
        menu.setVisible(true);
    }

    private void colours() {
        new HighlightDialog(owner.getShell(), new HighlightForm(views), colors, this::repaint).open();
    }

    private void repaint() {
        choice.chosen(table.view(), false);
    }

    private void view(Menu menu, TableView view) {
        MenuItem item = item(menu, SWT.RADIO, view.name(), chosen -> choice.chosen(view, true));
        item.setSelection(view.name().equals(table.view().name()));
    }

    private void fillGroups(Menu menu) {
        for (Grouping grouping : Grouping.values()) {
            MenuItem item = item(
                    menu,
                    SWT.RADIO,
                    grouping.title(),
                    chosen -> choice.chosen(table.view().grouped(grouping), false));
            item.setSelection(grouping == table.view().grouping());
        }
    }

    private void fillColumns(Menu menu) {
        for (CueColumn column : CueColumn.values()) {
            MenuItem item = item(
                    menu,
                    SWT.CHECK,
                    column.title(),
                    chosen -> choice.chosen(table.view().toggled(column), false));
            item.setSelection(table.view().shows(column));
        }
        separator(menu);
        item(
                menu,
                SWT.PUSH,
                "The usual columns",
                chosen -> choice.chosen(views.builtIn().getFirst(), true));
    }

    private void save() {
        InputDialog dialog = new InputDialog(
                owner.getShell(),
                "Save view",
                "Columns, groups, order and filter are saved under this name:",
                table.view().name(),
                name -> name.isBlank() ? "Type a name." : null);
        if (dialog.open() == Window.OK) {
            views.save(dialog.getValue());
            choice.chosen(table.view().named(dialog.getValue().strip()), false);
        }
    }

    private Menu menu() {
        Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private static Menu submenu(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu submenu = new Menu(menu);
        item.setMenu(submenu);
        return submenu;
    }

    private static void separator(Menu menu) {
        new MenuItem(menu, SWT.SEPARATOR).setData("separator", true);
    }

    private static MenuItem item(Menu menu, int style, String text, Consumer<MenuItem> action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.accept(item);
            }
        });
        return item;
    }
}
