package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
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

/** Says field by field what a typed line was taken for; what was only assumed is quiet, what is doubtful carries a sign. */
final class UnderstoodLine extends Canvas {

    private static final int HEIGHT_PX = 20;
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
        refusal = understanding.problem();
        setToolTipText(words());
        redraw();
    }

    void refuse(String reason) {
        refusal = Optional.of(reason);
        setToolTipText(words());
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
        return new Point(Math.max(0, widthHint), HEIGHT_PX);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.colors().panel());
        gc.fillRectangle(area);
        int x = 0;
        if (refusal.isPresent()) {
            x = word(gc, x, WorkState.FAILED.sign(), look.colors().state(WorkState.FAILED), true) + NAME_GAP_PX;
            x = word(gc, x, refusal.get(), look.colors().text(), false) + GAP_PX;
        }
        for (Part part : shown.parts()) {
            x = paint(gc, part, x);
            if (x > area.width) {
                return;
            }
        }
    }

    private int paint(GC gc, Part part, int from) {
        int x = from;
        if (part.kind() == Kind.DOUBTFUL) {
            x = word(gc, x, WorkState.ATTENTION.sign(), look.colors().state(WorkState.ATTENTION), true) + NAME_GAP_PX;
        }
        x = word(gc, x, part.title(), look.colors().quietText(), false) + NAME_GAP_PX;
        Color color = part.kind() == Kind.ASSUMED
                ? look.colors().quietText()
                : look.colors().text();
        return word(gc, x, part.text(), color, part.kind() == Kind.TYPED) + GAP_PX;
    }

    private int word(GC gc, int x, String words, Color color, boolean bold) {
        gc.setFont(bold ? look.fonts().bodyBold() : look.fonts().body());
        gc.setForeground(color);
        gc.drawText(words, x, (HEIGHT_PX - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        return x + gc.textExtent(words).x;
    }
}
