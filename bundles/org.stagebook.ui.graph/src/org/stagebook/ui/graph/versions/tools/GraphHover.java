package org.stagebook.ui.graph.versions.tools;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Canvas;
import org.stagebook.ui.graph.versions.content.VersionDescription;
import org.stagebook.ui.graph.versions.layout.VersionPlace;
import org.stagebook.ui.graph.versions.state.GraphState;

/** Says everything of the version under the pointer in words. */
public final class GraphHover {

    private final Canvas canvas;
    private final GraphState state;

    public GraphHover(Canvas canvas, GraphState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /** The pointer is over a version, or over none. */
    Cursor moved(Optional<VersionPlace> place) {
        String tip = place.map(it ->
                        new VersionDescription(state.shown()).tooltip(it.node()).replace("&", "&&"))
                .orElse("");
        if (!tip.equals(canvas.getToolTipText() == null ? "" : canvas.getToolTipText())) {
            canvas.setToolTipText(tip.isEmpty() ? null : tip);
        }
        return canvas.getDisplay().getSystemCursor(place.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW);
    }

    /** The pointer is elsewhere, or what it is over may say something else now. */
    void left() {
        canvas.setToolTipText(null);
    }
}
