package org.stagebook.ui.parts.versions;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a version in the graph: the same as at the foot, looked at anew each time. */
record GraphMenu(Control graph, GraphFoot foot) {

    void install() {
        Menu menu = new Menu(graph);
        menu.addListener(SWT.Show, event -> fill(menu));
        graph.setMenu(menu);
    }

    private void fill(Menu menu) {
        Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
        foot.actions().forEach(action -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.words().replace("&", "&&"));
            item.setEnabled(action.enabled());
            item.addListener(SWT.Selection, event -> action.action().run());
        });
    }
}
