package org.stagebook.ui.parts.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** Columns of sections that scroll together; where the window is too narrow for them they stand below each other. */
public final class ScrolledPage extends Composite {

    private static final int MARGIN_PX = 16;
    private static final int BETWEEN_PX = 24;
    private static final int LOWEST_PAGE_PX = 200;
    private static final int NARROWEST_COLUMN_PX = 460;

    private final ScrolledComposite scroll;
    private final Composite inner;
    private final List<Composite> columns;
    private int lastHeight;

    public ScrolledPage(Composite parent, int columnCount) {
        super(parent, SWT.NONE);
        GridLayout flush = new GridLayout(1, false);
        flush.marginWidth = 0;
        flush.marginHeight = 0;
        setLayout(flush);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        inner = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(columnCount, true);
        layout.marginWidth = MARGIN_PX;
        layout.marginHeight = 8;
        layout.horizontalSpacing = BETWEEN_PX;
        layout.verticalSpacing = 0;
        inner.setLayout(layout);
        columns = IntStream.range(0, columnCount).mapToObj(i -> newColumn()).toList();
        scroll.setContent(inner);
        scroll.addListener(SWT.Resize, event -> resized());
    }

    /** A control with the keyboard pulls the page down while the window is still being built around it. */
    private void resized() {
        measure();
        int height = scroll.getClientArea().height;
        if (lastHeight < LOWEST_PAGE_PX) {
            toTop();
        }
        lastHeight = height;
    }

    /** Shows its beginning. */
    public void toTop() {
        scroll.setOrigin(0, 0);
    }

    /** Where the sections of a column go. */
    public Composite column(int index) {
        return columns.get(index);
    }

    /** Fits the page to what its sections have become. */
    public void measure() {
        int width = scroll.getClientArea().width;
        boolean narrow = width < columns.size() * NARROWEST_COLUMN_PX;
        ((GridLayout) inner.getLayout()).numColumns = narrow ? 1 : columns.size();
        inner.layout(true, true);
        scroll.setMinSize(inner.computeSize(width, SWT.DEFAULT));
        inner.layout(true, true);
    }

    /** Takes over the colours; sections take over theirs themselves. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        Arrays.stream(new Composite[] {scroll, inner}).forEach(each -> CssRole.PANEL.paint(each, look.colors()));
        columns.forEach(column -> CssRole.PANEL.paint(column, look.colors()));
    }

    private Composite newColumn() {
        Composite column = new Composite(inner, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return column;
    }
}
