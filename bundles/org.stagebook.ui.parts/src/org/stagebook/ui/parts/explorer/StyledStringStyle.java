package org.stagebook.ui.parts.explorer;

import java.util.function.Consumer;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;

/** Lets a lambda style a piece of text. */
final class StyledStringStyle {

    private StyledStringStyle() {}

    static Styler of(Consumer<TextStyle> style) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle textStyle) {
                style.accept(textStyle);
            }
        };
    }
}
