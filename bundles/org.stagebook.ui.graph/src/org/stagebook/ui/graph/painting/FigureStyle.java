package org.stagebook.ui.graph.painting;

import org.eclipse.swt.graphics.Device;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.Furniture;
import org.stagebook.ui.theme.Shade;
import org.stagebook.ui.theme.StagebookColors;

/** What the looks of all drawings share: the theme their shades are derived from, fonts, and the painter that caches text. */
public abstract class FigureStyle {

    private final Fonts fonts;
    private final TextPainter text;
    private StagebookColors colors;

    protected FigureStyle(Device device, StagebookColors colors, Fonts fonts) {
        this.colors = colors;
        this.fonts = fonts;
        this.text = new TextPainter(device);
    }

    /** Another appearance; the caller repaints. */
    public void setColors(StagebookColors newColors) {
        colors = newColors;
    }

    public final StagebookColors colors() {
        return colors;
    }

    /** The painter of this drawing's texts. */
    public final TextPainter text() {
        return text;
    }

    protected final Fonts fonts() {
        return fonts;
    }

    protected final Furniture furniture() {
        return colors.appearance().furniture();
    }

    protected final boolean isDark() {
        return furniture().text().textOn().equals(Shade.BLACK);
    }

    /** Frees cached text; fonts and colours belong to others. */
    public void dispose() {
        text.dispose();
    }
}
