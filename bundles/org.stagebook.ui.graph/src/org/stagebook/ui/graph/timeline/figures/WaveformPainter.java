package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.GuideSound;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The guide track's peaks, one line a pixel; instead of them a sentence where there is no sound to show. */
final class WaveformPainter implements BandPainter {

    private static final int GAP = 6;

    private final TimelineState state;
    private final TimelineStyle style;

    WaveformPainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        graphics.setBackgroundColor(style.colors().ground());
        graphics.fillRectangle(strip);
        state.guide().ifPresent(guide -> paintGuide(graphics, guide, strip));
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    private void paintGuide(Graphics graphics, TimelineGuide guide, Rectangle strip) {
        guide.sound().ifPresent(sound -> paintPeaks(graphics, guide, sound, strip));
        if (!guide.remark().isEmpty()) {
            int width = style.text().widthOf(guide.remark(), style.labelFont());
            graphics.setBackgroundColor(style.colors().ground());
            graphics.fillRectangle(strip.x + 2, strip.y + 2, width + 2 * GAP, 16);
            style.text()
                    .draw(
                            graphics,
                            guide.remark(),
                            style.labelFont(),
                            style.colors().text(),
                            strip.x + GAP,
                            strip.y + 2,
                            16);
        }
    }

    private void paintPeaks(Graphics graphics, TimelineGuide guide, GuideSound sound, Rectangle strip) {
        int middle = strip.y + strip.height / 2;
        int reach = strip.height / 2 - 2;
        graphics.setBackgroundColor(style.waveform());
        Position position = state.geometry().positionAt(strip.x);
        long from = sound.frameAt(guide.start().until(position));
        for (int x = strip.x; x < strip.right(); x++) {
            position = state.geometry().positionAt(x + 1);
            long to = Math.max(from + 1, sound.frameAt(guide.start().until(position)));
            if (to > 0 && from < sound.frames()) {
                int top = middle - Math.round(Math.clamp(sound.greatest(from, to), -1, 1) * reach);
                int bottom = middle - Math.round(Math.clamp(sound.least(from, to), -1, 1) * reach);
                graphics.fillRectangle(x, top, 1, Math.max(1, bottom - top));
            }
            from = to;
        }
    }
}
