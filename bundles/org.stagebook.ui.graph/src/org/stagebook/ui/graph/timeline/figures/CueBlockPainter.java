package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.stagebook.ui.graph.painting.Hatch;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.ClipFacts;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * Paints one cue: colour of its category, sign of its status, text that fades out at the block's end.
 *
 * <p>The text of a block that begins left of the view moves along, so that a long ambience always says what it is.
 */
final class CueBlockPainter {

    private static final int INSET = 4;
    private static final int LEAST_TEXT_WIDTH = 18;
    private static final int FADE_STEPS = 4;
    private static final int FADE_STEP_WIDTH = 4;
    private static final int HATCH_PITCH = 6;

    private final TimelineStyle style;

    private final FadePainter fades;

    CueBlockPainter(TimelineStyle style) {
        this.style = style;
        this.fades = new FadePainter(style);
    }

    /**
     * Paints a block.
     *
     * @param view what of the widget shows lanes: nothing is drawn far outside it
     */
    void paint(Graphics graphics, TimelineCue cue, LaneLook look, PixelBox box, Rectangle view) {
        int left = Math.max(box.x(), view.x - INSET);
        int right = Math.min(box.right(), view.right() + INSET);
        PixelBox seen = new PixelBox(left, box.y(), Math.max(1, right - left), box.height());
        if (cue.isRemoved()) {
            paintRemovedGround(graphics, look, seen);
        } else if (isPale(cue)) {
            graphics.setBackgroundColor(look.paleFill());
            graphics.fillRectangle(seen.x(), seen.y(), seen.width(), seen.height());
            graphics.setForegroundColor(look.removedLine());
            graphics.drawRectangle(seen.x(), seen.y(), seen.width() - 1, seen.height() - 1);
        } else {
            graphics.setBackgroundColor(look.fill());
            graphics.fillRectangle(seen.x(), seen.y(), seen.width(), seen.height());
            if (left == box.x()) {
                graphics.setBackgroundColor(look.edge());
                graphics.fillRectangle(box.x(), box.y(), 1, box.height());
            }
        }
        cue.details().clip().ifPresent(clip -> fades.paint(graphics, cue, clip, box));
        int from = box.x() + fades.startPixels(cue, box);
        paintContents(graphics, cue, look, seen, Math.max(from, view.x));
    }

    private void paintContents(Graphics graphics, TimelineCue cue, LaneLook look, PixelBox box, int from) {
        Color ink = cue.isRemoved() || isPale(cue) ? style.colors().text() : look.ink();
        int x = from + INSET;
        if (cue.isClip()) {
            paintClipName(graphics, cue, ink, new PixelBox(x, box.y(), box.right() - x - 2, box.height()), look);
            return;
        }
        if (box.right() - x < StatusSigns.SIZE + 2) {
            return;
        }
        graphics.drawImage(style.signs().of(cue.status(), ink), x, box.y() + (box.height() - StatusSigns.SIZE) / 2);
        x += StatusSigns.SIZE + INSET;
        int room = box.right() - x - 2;
        if (room >= LEAST_TEXT_WIDTH) {
            paintText(graphics, cue, ink, new PixelBox(x, box.y(), room, box.height()), look);
        }
    }

    /** Clips have no status, only a name. */
    private void paintClipName(Graphics graphics, TimelineCue cue, Color ink, PixelBox room, LaneLook look) {
        boolean fade = cue.details().clip().map(ClipFacts::fadeAlone).orElse(false);
        if (!fade && room.width() >= LEAST_TEXT_WIDTH) {
            paintText(graphics, cue, ink, room, look);
        }
    }

    private static boolean isPale(TimelineCue cue) {
        return cue.details()
                .clip()
                .map(clip -> clip.muted() || clip.fadeAlone())
                .orElse(false);
    }

    private void paintText(Graphics graphics, TimelineCue cue, Color ink, PixelBox room, LaneLook look) {
        String label = cue.wantsAttention() ? "! " + cue.label() : cue.label();
        int width = style.text().widthOf(label, style.labelFont());
        if (width <= room.width()) {
            style.text().draw(graphics, label, style.labelFont(), ink, room.x(), room.y(), room.height());
            strike(graphics, cue, ink, room, width);
            return;
        }
        graphics.pushState();
        graphics.clipRect(new Rectangle(room.x(), room.y(), room.width(), room.height()));
        style.text().draw(graphics, label, style.labelFont(), ink, room.x(), room.y(), room.height());
        graphics.popState();
        strike(graphics, cue, ink, room, room.width());
        fade(graphics, cue.isRemoved() || isPale(cue) ? look.paleFill() : look.fill(), room);
    }

    private static void strike(Graphics graphics, TimelineCue cue, Color ink, PixelBox room, int width) {
        if (cue.isRemoved()) {
            graphics.setForegroundColor(ink);
            int y = room.y() + room.height() / 2;
            graphics.drawLine(room.x(), y, room.x() + width, y);
        }
    }

    private static void fade(Graphics graphics, Color ground, PixelBox room) {
        graphics.setBackgroundColor(ground);
        for (int step = 1; step <= FADE_STEPS; step++) {
            int x = room.right() - (FADE_STEPS - step + 1) * FADE_STEP_WIDTH;
            if (x > room.x()) {
                graphics.setAlpha(255 * step / (FADE_STEPS + 1));
                graphics.fillRectangle(x, room.y(), FADE_STEP_WIDTH, room.height());
            }
        }
        graphics.setAlpha(255);
    }

    private void paintRemovedGround(Graphics graphics, LaneLook look, PixelBox box) {
        graphics.setBackgroundColor(look.paleFill());
        graphics.fillRectangle(box.x(), box.y(), box.width(), box.height());
        graphics.setForegroundColor(look.removedLine());
        Hatch.paint(graphics, box, HATCH_PITCH);
        graphics.drawRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1);
    }
}
