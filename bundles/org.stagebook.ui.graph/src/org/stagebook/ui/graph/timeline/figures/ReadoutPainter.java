package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** The small box beside the pointer with the times of the moment: labels, timecode and feet in columns. */
final class ReadoutPainter {

    private static final int PADDING = 8;
    private static final int ROW_HEIGHT = 18;
    private static final int COLUMN_GAP = 12;
    private static final int POINTER_GAP = 18;

    private final TimelineStyle style;

    ReadoutPainter(TimelineStyle style) {
        this.style = style;
    }

    /** Paints beside the pointer, turned inwards where it would leave the area. */
    void paint(Graphics graphics, Feedback.Readout readout, Rectangle area) {
        int labels = widest(readout, 0);
        int timecodes = widest(readout, 1);
        int feet = widest(readout, 2);
        int width = 2 * PADDING + labels + COLUMN_GAP + timecodes + COLUMN_GAP + feet;
        int height = 2 * PADDING + readout.rows().size() * ROW_HEIGHT;
        int x = readout.x() + POINTER_GAP + width > area.right()
                ? readout.x() - POINTER_GAP - width
                : readout.x() + POINTER_GAP;
        int y = readout.y() + POINTER_GAP + height > area.bottom()
                ? readout.y() - POINTER_GAP - height
                : readout.y() + POINTER_GAP;
        Rectangle box = new Rectangle(Math.max(area.x, x), Math.max(area.y, y), width, height);
        graphics.setBackgroundColor(style.colors().raised());
        graphics.fillRectangle(box);
        graphics.setForegroundColor(style.colors().quietText());
        graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        paintRows(graphics, readout, box, new int[] {labels, timecodes, feet});
    }

    private void paintRows(Graphics graphics, Feedback.Readout readout, Rectangle box, int[] widths) {
        int y = box.y + PADDING;
        for (Feedback.Row row : readout.rows()) {
            int x = box.x + PADDING;
            style.text()
                    .draw(
                            graphics,
                            row.label(),
                            style.labelFont(),
                            style.colors().quietText(),
                            x,
                            y,
                            ROW_HEIGHT);
            x += widths[0] + COLUMN_GAP;
            int timecodeX = x + widths[1] - style.text().widthOf(row.timecode(), style.readoutFont());
            style.text()
                    .draw(
                            graphics,
                            row.timecode(),
                            style.readoutFont(),
                            style.colors().text(),
                            timecodeX,
                            y,
                            ROW_HEIGHT);
            x += widths[1] + COLUMN_GAP;
            int feetX = x + widths[2] - style.text().widthOf(row.feet(), style.readoutFont());
            style.text()
                    .draw(
                            graphics,
                            row.feet(),
                            style.readoutFont(),
                            style.colors().quietText(),
                            feetX,
                            y,
                            ROW_HEIGHT);
            y += ROW_HEIGHT;
        }
    }

    private int widest(Feedback.Readout readout, int column) {
        return readout.rows().stream()
                .mapToInt(row -> switch (column) {
                    case 0 -> style.text().widthOf(row.label(), style.labelFont());
                    case 1 -> style.text().widthOf(row.timecode(), style.readoutFont());
                    default -> style.text().widthOf(row.feet(), style.readoutFont());
                })
                .max()
                .orElse(0);
    }
}
