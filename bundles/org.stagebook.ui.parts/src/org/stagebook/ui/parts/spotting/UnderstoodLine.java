package org.stagebook.ui.parts.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.presenter.Understanding;
import org.stagebook.ui.parts.spotting.presenter.Understanding.Kind;
import org.stagebook.ui.parts.spotting.presenter.Understanding.Part;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/**
 * Says field by field what a typed line was taken for, on as many lines as that needs; what was only assumed is quiet, what
 * is doubtful carries a sign.
 */
final class UnderstoodLine extends Canvas {

    private static final int LINE_PX = 20;
    private static final int MOST_LINES = 3;
    private static final int GAP_PX = 14;
    private static final int NAME_GAP_PX = 4;

    private GridLook look;
    private Understanding shown = new Understanding(List.of(), Optional.empty());
    private Optional<String> refusal = Optional.empty();

    UnderstoodLine(Composite parent, GridLook look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        setData("id", "spotting.entry.understood");
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    void setLook(GridLook newLook) {
        look = newLook;
        CssRole.OWN.paint(this, look.colors());
        setBackground(look.colors().panel());
        redraw();
    }

    void show(Understanding understanding) {
        shown = understanding;
        say(understanding.problem());
    }

    void refuse(String reason) {
        say(Optional.of(reason));
    }

    private void say(Optional<String> problem) {
        refusal = problem;
        setToolTipText(words());
        int width = getSize().x;
        if (width > 0 && getVisible() && computeSize(width, SWT.DEFAULT).y != getSize().y) {
            requestLayout();
        }
        redraw();
    }

    /** Everything that is shown, for tests and screen readers. */
    String words() {
        StringBuilder words =
                new StringBuilder(refusal.map(reason -> reason + " ").orElse(""));
        shown.parts()
                .forEach(part -> words.append(part.title())
                        .append(": ")
                        .append(part.text())
                        .append(part.kind() == Kind.ASSUMED ? " (assumed)" : "")
                        .append("; "));
        return words.toString().strip();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = Math.max(0, widthHint);
            int lines = width == 0 ? 1 : Math.clamp(flow(gc, width, false), 1, MOST_LINES);
            return new Point(width, lines * LINE_PX);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.colors().panel());
        gc.fillRectangle(area);
        flow(gc, area.width, true);
    }

    /** Puts what is said one behind the other, on a new line where there is no room, and counts the lines. */
    private int flow(GC gc, int width, boolean drawn) {
        int x = 0;
        int line = 0;
        for (List<Run> runs : said()) {
            int wide = runs.stream().mapToInt(run -> run.width(gc)).sum() + NAME_GAP_PX * (runs.size() - 1);
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            if (drawn) {
                draw(gc, runs, x, line * LINE_PX);
            }
            x += wide + GAP_PX;
        }
        return line + 1;
    }

    private List<List<Run>> said() {
        List<List<Run>> said = new ArrayList<>();
        refusal.ifPresent(reason -> said.add(List.of(
                run(WorkState.FAILED.sign(), look.colors().state(WorkState.FAILED), true),
                run(reason, look.colors().text(), false))));
        shown.parts().forEach(part -> said.add(runs(part)));
        return said;
    }

    private List<Run> runs(Part part) {
        List<Run> runs = new ArrayList<>();
        if (part.kind() == Kind.DOUBTFUL) {
            runs.add(run(WorkState.ATTENTION.sign(), look.colors().state(WorkState.ATTENTION), true));
        }
        runs.add(run(part.title(), look.colors().quietText(), false));
        Color color = part.kind() == Kind.ASSUMED
                ? look.colors().quietText()
                : look.colors().text();
        runs.add(run(part.text(), color, part.kind() == Kind.TYPED));
        return runs;
    }

    private Run run(String words, Color color, boolean bold) {
        return new Run(
                words, color, bold ? look.fonts().bodyBold() : look.fonts().body());
    }

    private static void draw(GC gc, List<Run> runs, int from, int top) {
        int x = from;
        for (Run run : runs) {
            run.draw(gc, x, top);
            x += run.width(gc) + NAME_GAP_PX;
        }
    }

    /** Words of one look. */
    private record Run(String words, Color color, Font font) {

        int width(GC gc) {
            gc.setFont(font);
            return gc.textExtent(words).x;
        }

        void draw(GC gc, int x, int top) {
            gc.setFont(font);
            gc.setForeground(color);
            gc.drawText(words, x, top + (LINE_PX - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
