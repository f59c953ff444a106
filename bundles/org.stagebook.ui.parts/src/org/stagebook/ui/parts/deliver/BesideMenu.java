package org.stagebook.ui.parts.deliver;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.ui.parts.deliver.presenter.Beside;
import org.stagebook.ui.parts.deliver.presenter.Beside.Neighbour;

/**
 * What can be done with the productions that stand beside: reading them again, and taking one from the desk.
 *
 * @param again reads all of them as they were saved last
 */
record BesideMenu(Beside beside, Runnable again, Consumer<Neighbour> takeAway) {

    void open(Button under) {
        Menu menu = new Menu(under);
        item(menu, "Read again what was saved", again);
        beside.all()
                .forEach(one ->
                        item(menu, "Take \u201c" + one.title() + "\u201d from the desk", () -> takeAway.accept(one)));
        Point corner = under.toDisplay(0, under.getSize().y);
        menu.setLocation(corner.x, corner.y);
        menu.addListener(SWT.Hide, event -> under.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
    }
}
