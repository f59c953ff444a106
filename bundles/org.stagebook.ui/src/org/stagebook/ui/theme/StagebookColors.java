package org.stagebook.ui.theme;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;

/**
 * SWT colours of one appearance for parts that paint themselves.
 *
 * <p>Belongs to the UI thread. A part asks {@link Appearances} for the instance of the moment and again after a change;
 * a test on a bare shell makes its own. Nothing needs to be disposed.
 */
public final class StagebookColors {

    private final Appearance appearance;
    private final Map<Shade, Color> colors = new HashMap<>();

    public StagebookColors(Appearance appearance) {
        this.appearance = appearance;
    }

    public Appearance appearance() {
        return appearance;
    }

    public Color ground() {
        return of(appearance.furniture().ground());
    }

    public Color panel() {
        return of(appearance.furniture().panel());
    }

    public Color raised() {
        return of(appearance.furniture().raised());
    }

    public Color line() {
        return of(appearance.furniture().line());
    }

    public Color text() {
        return of(appearance.furniture().text());
    }

    public Color quietText() {
        return of(appearance.furniture().quietText());
    }

    public Color accent() {
        return of(appearance.furniture().accent());
    }

    /** Ground of what is selected. */
    public Color selection() {
        return of(appearance.furniture().selection());
    }

    public Color state(WorkState state) {
        return of(state.shade());
    }

    /** The colour of a category as the production writes it, {@code #RRGGBB}; a grey when it is not so written. */
    public Color category(String hex) {
        return of(Shade.isHex(hex) ? Shade.parse(hex) : WorkState.STALE.shade());
    }

    /** Black or white, whichever reads better on the given colour. */
    public Color textOn(Color ground) {
        return of(new Shade(ground.getRed(), ground.getGreen(), ground.getBlue()).textOn());
    }

    public Color of(Shade shade) {
        return colors.computeIfAbsent(shade, key -> new Color(key.red(), key.green(), key.blue()));
    }
}
