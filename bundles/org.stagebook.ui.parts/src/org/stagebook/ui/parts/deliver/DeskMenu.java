package org.stagebook.ui.parts.deliver;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;

/** The menu of a cell: what fits how its deliverable stands, and of the rest why it does not. */
record DeskMenu(Control cells, DeliverPresenter presenter, Consumer<DeskAction> asked) {

    void install() {
        Menu menu = new Menu(cells);
        menu.addListener(SWT.Show, event -> fill(menu));
        cells.setMenu(menu);
    }

    private void fill(Menu menu) {
        Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
        for (DeskAction action : DeskAction.values()) {
            Optional<String> why = presenter.whyNot(action);
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(words(action, why).replace("&", "&&"));
            item.setEnabled(why.isEmpty());
            item.addListener(SWT.Selection, event -> asked.accept(action));
        }
    }

    private String words(DeskAction action, Optional<String> why) {
        String label = action.label(presenter.selected());
        return why.map(sentence -> label + "   (" + sentence + ")").orElse(label + "\t" + action.key());
    }
}
