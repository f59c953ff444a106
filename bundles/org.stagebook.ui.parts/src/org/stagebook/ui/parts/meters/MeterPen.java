package org.stagebook.ui.parts.meters;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.stagebook.metering.live.scale.Tone;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Panel;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** What all meters are drawn with: colours and fonts looked up once for a look, and a graphics context for each painting. */
final class MeterPen {

    private static final int MARGIN = 8;
    private static final int HEAD_BASE = 4;

    final Color ground;
    final Color panel;
    final Color raised;
    final Color line;
    final Color text;
    final Color quiet;
    final Color accent;
    final Font small;
    final Font figuresSmall;
    final Font body;
    final Font figures;
    final Font figuresLarge;
    private final Color[] tones;
    private final StagebookColors colors;
    private GC gc;

    MeterPen(GridLook look, GC first) {
        this.gc = first;
        this.colors = look.colors();
        this.ground = colors.ground();
        this.panel = colors.panel();
        this.raised = colors.raised();
        this.line = colors.line();
        this.text = colors.text();
        this.quiet = colors.quietText();
        this.accent = colors.accent();
        this.small = look.fonts().small();
        this.figuresSmall = look.fonts().timecodeSmall();
        this.body = look.fonts().body();
        this.figures = look.fonts().figures();
        this.figuresLarge = look.fonts().figuresLarge();
        this.tones = new Color[] {
            colors.state(WorkState.STALE),
            colors.state(WorkState.DONE),
            colors.state(WorkState.ATTENTION),
            colors.state(WorkState.FAILED)
        };
    }

    /** Paints with another context from now on. */
    void use(GC context) {
        gc = context;
    }

    GC gc() {
        return gc;
    }

    /** The colour of a stretch of a scale. */
    Color tone(Tone tone) {
        return tones[tone.ordinal()];
    }

    /** Black or white on a colour. */
    Color textOn(Color background) {
        return colors.textOn(background);
    }

    void fill(Color color, Box box) {
        fill(color, box.x(), box.y(), box.width(), box.height());
    }

    void fill(Color color, int x, int y, int width, int height) {
        gc.setBackground(color);
        gc.fillRectangle(x, y, width, height);
    }

    void line(Color color, int x1, int y1, int x2, int y2) {
        gc.setForeground(color);
        gc.drawLine(x1, y1, x2, y2);
    }

    /** Ground and head of a panel. */
    void panel(Box box, Panel what) {
        fill(panel, box);
        left(small, quiet, what.title(), box.x() + MARGIN, box.y() + HEAD_BASE);
    }

    /** Text that begins at x. */
    void left(Font font, Color color, String words, int x, int y) {
        gc.setFont(font);
        gc.setForeground(color);
        gc.drawString(words, x, y, true);
    }

    /** Text that ends at x. */
    void right(Font font, Color color, String words, int x, int y) {
        gc.setFont(font);
        gc.setForeground(color);
        gc.drawString(words, x - gc.stringExtent(words).x, y, true);
    }

    /** Text in the middle of a box. */
    void centre(Font font, Color color, String words, Box box) {
        gc.setFont(font);
        gc.setForeground(color);
        Point size = gc.stringExtent(words);
        gc.drawString(words, box.x() + (box.width() - size.x) / 2, box.y() + (box.height() - size.y) / 2, true);
    }

    /** How wide a text is. */
    int width(Font font, String words) {
        gc.setFont(font);
        return gc.stringExtent(words).x;
    }

    /** Lines as smooth as the platform can, or sharp ones. */
    void smooth(boolean wanted) {
        gc.setAntialias(wanted ? SWT.ON : SWT.OFF);
    }
}
