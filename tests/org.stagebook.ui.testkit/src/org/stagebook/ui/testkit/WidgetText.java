package org.stagebook.ui.testkit;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** What a person reads on a widget: its text without mnemonic mark and without the key behind the tab. */
final class WidgetText {

    private WidgetText() {}

    /** Empty when the widget shows no text of its own. */
    static String of(Widget widget) {
        return plain(raw(widget));
    }

    private static String raw(Widget widget) {
        return switch (widget) {
            case Item item -> item.getText();
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case Group group -> group.getText();
            case Shell shell -> shell.getText();
            default -> "";
        };
    }

    private static String plain(String text) {
        int tab = text.indexOf('\t');
        String label = tab < 0 ? text : text.substring(0, tab);
        return label.replace("&", "");
    }
}
