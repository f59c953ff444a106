package org.stagebook.ui.testkit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Prints what is on the screen, so that a test that waited in vain says what stood there instead. */
final class WidgetTree {

    private WidgetTree() {}

    /** One line per visible control: type, id, text, bounds; indented by depth. */
    static String of(Display display) {
        StringBuilder text = new StringBuilder();
        for (Shell shell : display.getShells()) {
            append(text, shell, 0);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Control control, int depth) {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        text.append("  ".repeat(depth)).append(control.getClass().getSimpleName());
        Object id = control.getData(WidgetFinder.ID);
        if (id != null) {
            text.append(" #").append(id);
        }
        String shown = WidgetText.of(control);
        if (!shown.isEmpty()) {
            text.append(" '").append(shown.strip()).append('\'');
        }
        text.append(' ').append(control.getBounds()).append('\n');
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                append(text, child, depth + 1);
            }
        }
    }
}
