package org.stagebook.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Walks shells, controls, items and menus so that a test can name a widget by its id or its text. */
public final class WidgetFinder {

    /** The key under which a part gives a widget its name for tests: {@code widget.setData(ID, "explorer.tree")}. */
    public static final String ID = "id";

    private final Display display;

    public WidgetFinder(Display display) {
        this.display = display;
    }

    /** The first visible widget of this type that carries the id. */
    public <T extends Widget> Optional<T> withId(Class<T> type, String id) {
        return first(type, widget -> id.equals(widget.getData(ID)));
    }

    /** The first visible widget of this type whose text, without mnemonic and key hint, equals the given one. */
    public <T extends Widget> Optional<T> withText(Class<T> type, String text) {
        return first(type, widget -> text.equals(WidgetText.of(widget)));
    }

    /** The first visible widget of this type that the test accepts, newest shell first. */
    public <T extends Widget> Optional<T> first(Class<T> type, Predicate<T> test) {
        return all(type).stream().filter(test).findFirst();
    }

    /** All visible widgets of this type, newest shell first, depth first. */
    public <T extends Widget> List<T> all(Class<T> type) {
        List<Widget> found = new ArrayList<>();
        Shell[] shells = display.getShells();
        for (int index = shells.length - 1; index >= 0; index--) {
            collect(shells[index], found);
        }
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void collect(Control control, List<Widget> found) {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        found.add(control);
        found.addAll(itemsOf(control));
        if (control instanceof Shell shell && shell.getMenuBar() != null) {
            collect(shell.getMenuBar(), found);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    private void collect(Menu menu, List<Widget> found) {
        for (var item : menu.getItems()) {
            found.add(item);
            if (item.getMenu() != null) {
                collect(item.getMenu(), found);
            }
        }
    }

    private List<Widget> itemsOf(Control control) {
        return switch (control) {
            case Tree tree -> treeItems(tree.getItems());
            case Table table -> List.of(table.getItems());
            case ToolBar bar -> List.of(bar.getItems());
            case CTabFolder folder -> List.of(folder.getItems());
            case TabFolder folder -> List.of(folder.getItems());
            default -> List.of();
        };
    }

    private List<Widget> treeItems(TreeItem[] items) {
        List<Widget> found = new ArrayList<>();
        for (TreeItem item : items) {
            found.add(item);
            found.addAll(treeItems(item.getItems()));
        }
        return found;
    }
}
