package org.stagebook.ui.parts.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The names of the pages in a row, with a sign for where each stands; arrow keys walk them. */
public final class PageStrip extends Canvas {

    private static final int HEIGHT_PX = 36;
    private static final int EDGE_PX = 16;
    private static final int PADDING_PX = 12;
    private static final int SIGN_GAP_PX = 8;
    private static final int LINE_PX = 2;

    private final IntConsumer chosen;
    private List<PageTab> tabs = List.of();
    private int current;
    private int pointed = -1;
    private GridLook look;

    /** @param chosen told the page somebody wants to see */
    public PageStrip(Composite parent, GridLook look, IntConsumer chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.chosen = chosen;
        CssRole.OWN.paint(this, look.colors());
        setData("id", "pages.strip");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> clicked(event.x));
        addListener(SWT.MouseMove, event -> point(at(event.x)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, PageStrip::traversed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /** Shows these pages, one of them as the one that is open. */
    public void show(List<PageTab> newTabs, int open) {
        tabs = List.copyOf(newTabs);
        current = open;
        redraw();
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook newLook) {
        look = newLook;
        setBackground(look.colors().panel());
        setFont(look.fonts().body());
        redraw();
    }

    /** Where a page's name stands. */
    public Rectangle area(int page) {
        return areas().get(page);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        List<Rectangle> areas = areas();
        int width = areas.isEmpty() ? 0 : areas.getLast().x + areas.getLast().width + EDGE_PX;
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, HEIGHT_PX);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colors().panel());
        gc.fillRectangle(all);
        gc.setBackground(look.colors().line());
        gc.fillRectangle(0, all.height - 1, all.width, 1);
        List<Rectangle> areas = areas();
        for (int page = 0; page < tabs.size(); page++) {
            paint(gc, page, areas.get(page));
        }
    }

    private void paint(GC gc, int page, Rectangle area) {
        boolean open = page == current;
        gc.setFont(open ? look.fonts().bodyBold() : look.fonts().body());
        int baseline = (HEIGHT_PX - gc.getFontMetrics().getHeight()) / 2;
        int x = area.x + PADDING_PX;
        WorkState state = state(tabs.get(page));
        if (!state.sign().isEmpty()) {
            gc.setForeground(look.colors().state(state));
            gc.drawText(state.sign(), x, baseline, SWT.DRAW_TRANSPARENT);
        } else {
            gc.setForeground(look.colors().quietText());
            gc.setAntialias(SWT.ON);
            gc.drawOval(x, HEIGHT_PX / 2 - 4, 7, 7);
        }
        gc.setForeground(
                open || page == pointed ? look.colors().text() : look.colors().quietText());
        gc.drawText(tabs.get(page).name(), x + signWidth(gc), baseline, SWT.DRAW_TRANSPARENT);
        if (open) {
            gc.setBackground(look.colors().accent());
            gc.fillRectangle(area.x, HEIGHT_PX - LINE_PX, area.width, LINE_PX);
        }
        if (open && isFocusControl()) {
            gc.setForeground(look.colors().accent());
            gc.drawRoundRectangle(area.x, 4, area.width - 1, HEIGHT_PX - 11, 6, 6);
        }
    }

    private List<Rectangle> areas() {
        GC gc = new GC(this);
        try {
            gc.setFont(look.fonts().bodyBold());
            List<Rectangle> areas = new ArrayList<>();
            int x = EDGE_PX - PADDING_PX;
            for (PageTab tab : tabs) {
                int width = 2 * PADDING_PX + signWidth(gc) + gc.textExtent(tab.name()).x;
                areas.add(new Rectangle(x, 0, width, HEIGHT_PX));
                x += width;
            }
            return areas;
        } finally {
            gc.dispose();
        }
    }

    /** Every sign takes the same room, so that names stay where they are when a sign changes. */
    private static int signWidth(GC gc) {
        return gc.textExtent(WorkState.DONE.sign()).x + SIGN_GAP_PX;
    }

    private static WorkState state(PageTab tab) {
        return WorkState.valueOf(tab.sign().name());
    }

    private void clicked(int x) {
        forceFocus();
        int page = at(x);
        if (page >= 0) {
            chosen.accept(page);
        }
    }

    private int at(int x) {
        List<Rectangle> areas = areas();
        for (int page = 0; page < areas.size(); page++) {
            if (x >= areas.get(page).x && x < areas.get(page).x + areas.get(page).width) {
                return page;
            }
        }
        return -1;
    }

    private void point(int page) {
        if (page != pointed) {
            pointed = page;
            setToolTipText(page < 0 ? null : tabs.get(page).remark());
            redraw();
        }
    }

    private void pressed(Event event) {
        int wanted = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> current - 1;
            case SWT.ARROW_RIGHT -> current + 1;
            case SWT.HOME -> 0;
            case SWT.END -> tabs.size() - 1;
            default -> current;
        };
        if (wanted != current && wanted >= 0 && wanted < tabs.size()) {
            chosen.accept(wanted);
            forceFocus();
        }
    }

    private static void traversed(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = tab || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = tabs.isEmpty() ? "" : spoken(tabs.get(current));
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABFOLDER;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE;
            }
        });
    }

    private String spoken(PageTab tab) {
        return String.format(Locale.ROOT, "%s, page %d of %d. %s", tab.name(), current + 1, tabs.size(), tab.remark());
    }
}
