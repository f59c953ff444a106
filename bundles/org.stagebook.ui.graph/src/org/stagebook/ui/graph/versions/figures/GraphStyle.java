package org.stagebook.ui.graph.versions.figures;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.stagebook.ui.graph.painting.FigureStyle;
import org.stagebook.ui.graph.painting.FittedText;
import org.stagebook.ui.graph.versions.content.VersionState;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** The look of one graph: shades derived from the theme, fonts, and the painters that cache. */
public final class GraphStyle extends FigureStyle {

    private final FittedText fitted;

    public GraphStyle(Device device, StagebookColors colors, Fonts fonts) {
        super(device, colors, fonts);
        this.fitted = new FittedText(text());
    }

    FittedText fitted() {
        return fitted;
    }

    Font labelFont() {
        return fonts().bodyBold();
    }

    Font factFont() {
        return fonts().small();
    }

    Font dayFont() {
        return fonts().timecodeSmall();
    }

    /** Ground of a version. */
    Color nodeGround() {
        return colors().raised();
    }

    /** Frame of a version that is not selected: seen, but no louder than its label. */
    Color nodeFrame() {
        return colors().of(furniture().quietText().over(furniture().ground(), 0.55));
    }

    /** Lines between versions. */
    Color edge() {
        return colors().of(furniture().quietText().over(furniture().ground(), 0.8));
    }

    /** Lines between the rows. */
    Color rowLine() {
        return colors().of(furniture().line().over(furniture().ground(), 0.55));
    }

    /** What a state is painted in; an open one has the frame alone. */
    Color state(VersionState state) {
        return switch (state) {
            case OPEN -> nodeFrame();
            case PARTLY, SIGNED -> colors().state(WorkState.DONE);
            case STALE -> colors().state(WorkState.STALE);
        };
    }

    /** The state's word on the ground of a version: its colour, moved towards the text until it can be read. */
    Color stateText(VersionState state) {
        return switch (state) {
            case OPEN -> colors().quietText();
            case PARTLY, SIGNED -> colors().of(furniture().text().over(WorkState.DONE.shade(), isDark() ? 0.3 : 0.55));
            case STALE -> colors().quietText();
        };
    }

    /** The hatch over a version that is stale. */
    Color hatch() {
        return colors().of(WorkState.STALE.shade().over(furniture().raised(), 0.28));
    }
}
