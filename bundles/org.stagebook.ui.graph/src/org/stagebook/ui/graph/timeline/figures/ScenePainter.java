package org.stagebook.ui.graph.timeline.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The scenes, in two shades in turn so that their borders are seen; number and title stay in view. */
final class ScenePainter implements BandPainter {

    private static final int GAP = 4;
    private static final int LEAST_TEXT = 14;

    private final TimelineState state;
    private final TimelineStyle style;

    ScenePainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        List<TimelineScene> scenes = state.content().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            TimelineScene scene = scenes.get(i);
            if (scene.range().overlaps(state.viewport().visible())) {
                paintScene(graphics, scene, i % 2 == 0, strip);
            }
        }
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    private void paintScene(Graphics graphics, TimelineScene scene, boolean raised, Rectangle strip) {
        int start = state.geometry().xOf(scene.range().start());
        int end = Math.min(state.geometry().xOf(scene.range().end()), strip.right());
        int left = Math.max(start, strip.x);
        graphics.setBackgroundColor(
                raised ? style.colors().raised() : style.colors().panel());
        graphics.fillRectangle(left, strip.y, end - left, strip.height - 1);
        graphics.setForegroundColor(style.colors().quietText());
        graphics.drawLine(start, strip.y, start, strip.bottom());
        if (end - left < LEAST_TEXT) {
            return;
        }
        graphics.pushState();
        graphics.clipRect(new Rectangle(left, strip.y, end - left - 1, strip.height));
        style.text()
                .draw(
                        graphics,
                        scene.label(),
                        style.labelFont(),
                        style.colors().text(),
                        left + GAP,
                        strip.y,
                        strip.height);
        graphics.popState();
    }
}
