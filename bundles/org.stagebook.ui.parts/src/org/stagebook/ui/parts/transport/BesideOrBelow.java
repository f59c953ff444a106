package org.stagebook.ui.parts.transport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Two children: the second, words, has two lines of what the first leaves in its row, or, where that is too little to be read, a row of its
 * own below.
 */
final class BesideOrBelow extends Layout {

    private static final int GAP = 12;
    private static final int ROW_GAP = 2;
    private static final int LINE = 18;
    private static final int TWO_LINES = 32;

    /** Words stand under words: chips have a margin of their own. */
    private static final int INDENT = 7;

    private final int readableWidth;

    /** @param readableWidth what the second needs at least beside the first */
    BesideOrBelow(int readableWidth) {
        this.readableWidth = readableWidth;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        Control first = composite.getChildren()[0];
        Control second = composite.getChildren()[1];
        Point wide = first.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int words = height(second);
        if (widthHint == SWT.DEFAULT) {
            return new Point(wide.x + GAP + readableWidth, Math.max(wide.y, TWO_LINES));
        }
        if (isBeside(wide, widthHint)) {
            return new Point(widthHint, Math.max(wide.y, TWO_LINES));
        }
        return new Point(widthHint, first.computeSize(widthHint, SWT.DEFAULT).y + ROW_GAP + words);
    }

    /** The same whether there are words or none yet, so that nothing moves when something is said. */
    private static int height(Control words) {
        return Math.max(LINE, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    private boolean isBeside(Point first, int width) {
        return first.x + GAP + readableWidth <= width;
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Control first = composite.getChildren()[0];
        Control second = composite.getChildren()[1];
        Rectangle area = composite.getClientArea();
        Point wide = first.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int wordsHeight = height(second);
        if (isBeside(wide, area.width)) {
            first.setBounds(area.x, area.y + (area.height - wide.y) / 2, wide.x, wide.y);
            int left = area.x + wide.x + GAP;
            int width = area.x + area.width - left;
            int height = Math.min(area.height, second.computeSize(width, SWT.DEFAULT).y);
            second.setBounds(left, area.y + (area.height - height) / 2, width, height);
        } else {
            int height = first.computeSize(area.width, SWT.DEFAULT).y;
            first.setBounds(area.x, area.y, area.width, height);
            second.setBounds(area.x + INDENT, area.y + height + ROW_GAP, area.width - INDENT, wordsHeight);
        }
    }
}
