package org.stagebook.ui.graph.versions.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.stagebook.ui.graph.painting.Hatch;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionFacts;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.content.VersionState;
import org.stagebook.ui.graph.versions.layout.GraphScale;
import org.stagebook.ui.labels.ModelText;

/** Paints a version: a bar and a word for its state, its label, and as many facts as the scale has room for. */
final class VersionPainter {

    private static final int BAR_WIDTH = 4;
    private static final int PAD = 8;
    private static final int LINE = 20;
    private static final int HATCH_PITCH = 7;

    private final GraphStyle style;

    VersionPainter(GraphStyle style) {
        this.style = style;
    }

    void paint(Graphics graphics, VersionNode node, PixelBox box, GraphScale scale, boolean marked) {
        paintGround(graphics, node.state(), box, marked);
        switch (scale) {
            case DOTS -> paintDot(graphics, node.state(), box);
            case NAMES ->
                paintFirstLine(graphics, node, box, box.height(), node.state().sign());
            case SHORT -> {
                paintFirstLine(graphics, node, box, LINE + 4, node.state().sign());
                line(
                        graphics,
                        day(node.facts(), box),
                        style.dayFont(),
                        style.colors().quietText(),
                        box,
                        LINE + 2);
            }
            case FULL, WIDE -> paintFacts(graphics, node, box);
        }
    }

    private void paintGround(Graphics graphics, VersionState state, PixelBox box, boolean marked) {
        graphics.setBackgroundColor(marked ? style.colors().selection() : style.nodeGround());
        graphics.fillRectangle(box.x(), box.y(), box.width(), box.height());
        if (state == VersionState.STALE) {
            graphics.setForegroundColor(style.hatch());
            Hatch.paint(graphics, box, HATCH_PITCH);
        }
        graphics.setForegroundColor(state == VersionState.SIGNED ? style.state(state) : style.nodeFrame());
        graphics.drawRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1);
        paintBar(graphics, state, box);
    }

    /** Full for signed, half for partly signed, none for open, hatched for stale. */
    private void paintBar(Graphics graphics, VersionState state, PixelBox box) {
        graphics.setBackgroundColor(style.state(state));
        switch (state) {
            case SIGNED, STALE -> graphics.fillRectangle(box.x(), box.y(), BAR_WIDTH, box.height());
            case PARTLY ->
                graphics.fillRectangle(box.x(), box.y() + box.height() / 2, BAR_WIDTH, box.height() - box.height() / 2);
            case OPEN -> {
                // the frame alone
            }
        }
    }

    private void paintDot(Graphics graphics, VersionState state, PixelBox box) {
        if (state == VersionState.SIGNED) {
            graphics.setBackgroundColor(style.state(state));
            graphics.fillRectangle(box.x() + 3, box.y() + 3, box.width() - 6, box.height() - 6);
        }
    }

    private void paintFacts(Graphics graphics, VersionNode node, PixelBox box) {
        VersionFacts facts = node.facts();
        String state = (node.state().sign() + " " + node.state().word()).strip();
        paintFirstLine(graphics, node, box, LINE + 6, state);
        Color quiet = style.colors().quietText();
        line(
                graphics,
                ModelText.joined(facts.stage(), day(facts, box)),
                style.factFont(),
                style.colors().text(),
                box,
                LINE + 4);
        line(
                graphics,
                ModelText.joined(facts.author(), facts.pictureCut()),
                style.factFont(),
                quiet,
                box,
                2 * LINE + 4);
    }

    private static String day(VersionFacts facts, PixelBox box) {
        return box.width() > GraphScale.FULL.width() ? facts.moment() : facts.day();
    }

    private void paintFirstLine(Graphics graphics, VersionNode node, PixelBox box, int height, String state) {
        int stateWidth = state.isEmpty() ? 0 : style.text().widthOf(state, style.factFont());
        int left = box.x() + BAR_WIDTH + PAD;
        int room = box.width() - BAR_WIDTH - 2 * PAD - (stateWidth == 0 ? 0 : stateWidth + PAD / 2);
        style.text()
                .draw(
                        graphics,
                        style.fitted().of(node.label(), style.labelFont(), room),
                        style.labelFont(),
                        style.colors().text(),
                        left,
                        box.y(),
                        height);
        if (stateWidth > 0) {
            int x = box.right() - PAD - stateWidth;
            style.text().draw(graphics, state, style.factFont(), style.stateText(node.state()), x, box.y(), height);
        }
    }

    private void line(Graphics graphics, String words, Font font, Color ink, PixelBox box, int top) {
        int left = box.x() + BAR_WIDTH + PAD;
        int room = box.width() - BAR_WIDTH - 2 * PAD;
        style.text().draw(graphics, style.fitted().of(words, font, room), font, ink, left, box.y() + top, LINE);
    }
}
