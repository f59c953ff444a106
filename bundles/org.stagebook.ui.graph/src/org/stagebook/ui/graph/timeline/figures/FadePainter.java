package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Graphics;
import org.stagebook.timebase.Duration;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.ClipFacts;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/** Fades of a clip: the corner that is not heard is cut off the block, with the slope as a line. */
final class FadePainter {

    private static final int LEAST = 3;

    private final TimelineStyle style;

    FadePainter(TimelineStyle style) {
        this.style = style;
    }

    void paint(Graphics graphics, TimelineCue cue, ClipFacts clip, PixelBox box) {
        int in = pixels(cue, clip.fadeIn(), box);
        int out = pixels(cue, clip.fadeOut(), box);
        int bottom = box.bottom() - 1;
        int right = box.right() - 1;
        graphics.setBackgroundColor(style.colors().ground());
        graphics.setForegroundColor(style.colors().text());
        if (in >= LEAST) {
            cutOff(graphics, clip, new int[] {box.x(), box.y(), box.x() + in, box.y(), box.x(), bottom});
            graphics.drawLine(box.x(), bottom, box.x() + in, box.y());
        }
        if (out >= LEAST) {
            cutOff(graphics, clip, new int[] {right + 1, box.y(), right - out, box.y(), right + 1, bottom});
            graphics.drawLine(right - out, box.y(), right, bottom);
        }
    }

    /** A fade between clips is pale already and keeps its ground, so that a cross fade shows both slopes. */
    private static void cutOff(Graphics graphics, ClipFacts clip, int[] corner) {
        if (!clip.fadeAlone()) {
            graphics.fillPolygon(corner);
        }
    }

    /** How many pixels the fade at the start takes, which a name must leave free. */
    int startPixels(TimelineCue cue, PixelBox box) {
        return cue.details().clip().map(clip -> pixels(cue, clip.fadeIn(), box)).orElse(0);
    }

    private static int pixels(TimelineCue cue, Duration fade, PixelBox box) {
        long whole = Math.max(1, cue.range().duration().flicks());
        return (int) Math.min(box.width(), Math.round(box.width() * (double) fade.flicks() / whole));
    }
}
