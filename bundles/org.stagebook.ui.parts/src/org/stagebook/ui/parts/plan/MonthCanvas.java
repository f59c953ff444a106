package org.stagebook.ui.parts.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.plan.presenter.CalendarEntry;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter.Drag;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry;
import org.stagebook.ui.theme.CssRole;

/** The month in one picture: takes the keys, says what lies under the pointer, and moves phases that are dragged. */
final class MonthCanvas extends Canvas {

    private final CalendarPresenter presenter;
    private final MonthActions actions;
    private final MonthPainter painter;
    private GridLook look;
    private Optional<Hold> hold = Optional.empty();

    /** A phase under the pressed pointer, and the day it was taken at. */
    private record Hold(CalendarEntry.PhaseBar bar, LocalDate from) {}

    MonthCanvas(Composite parent, CalendarPresenter presenter, MonthActions actions, GridLook look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.presenter = presenter;
        this.actions = actions;
        this.painter = new MonthPainter(presenter);
        this.look = look;
        CssRole.OWN.paint(this, look.colors());
        setData("id", "calendar.month");
        addListener(SWT.Paint, event -> painter.paint(event.gc, this.look, geometry(), isFocusControl()));
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, MonthCanvas::traversed);
        addListener(SWT.MouseDown, this::taken);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.MouseDoubleClick, event -> opened(event.x, event.y));
        addListener(SWT.MouseVerticalWheel, event -> actions.goMonths(event.count > 0 ? -1 : 1));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    void setLook(GridLook newLook) {
        look = newLook;
        redraw();
    }

    /** Where everything stands now. */
    MonthGeometry geometry() {
        Rectangle area = getClientArea();
        return new MonthGeometry(presenter.layout(), area.width, area.height);
    }

    private void pressed(Event event) {
        boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (event.keyCode == SWT.ESC && hold.isPresent()) {
            drop();
        } else if (shift) {
            event.doit = !actions.shifted(event.keyCode);
        } else if (plain) {
            event.doit = !actions.pressed(event.keyCode);
        }
    }

    private static void traversed(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void taken(Event event) {
        forceFocus();
        Optional<LocalDate> day = geometry().dayAt(event.x, event.y);
        Optional<CalendarEntry> entry = at(event.x, event.y);
        day.ifPresent(at -> actions.stand(at, entry));
        boolean dragged = event.button == 1 && entry.isPresent() && day.isPresent();
        if (dragged && entry.get() instanceof CalendarEntry.PhaseBar bar) {
            hold = Optional.of(new Hold(bar, day.get()));
        }
    }

    private void moved(Event event) {
        if (hold.isEmpty()) {
            String hint = at(event.x, event.y).map(CalendarEntry::remark).orElse(null);
            if (!Objects.equals(hint, getToolTipText())) {
                setToolTipText(hint);
            }
            return;
        }
        presenter.drag(days(event)
                .filter(days -> days != 0)
                .map(days -> new Drag(hold.get().bar().phase(), days)));
        redraw();
    }

    private void released(Event event) {
        if (hold.isPresent()) {
            long days = days(event).orElse(0L);
            CalendarEntry.PhaseBar bar = hold.get().bar();
            drop();
            if (days != 0) {
                actions.shift(bar, days);
            }
        }
    }

    private Optional<Long> days(Event event) {
        return geometry()
                .dayAt(event.x, event.y)
                .map(day -> ChronoUnit.DAYS.between(hold.get().from(), day));
    }

    private void drop() {
        hold = Optional.empty();
        presenter.drag(Optional.empty());
        redraw();
    }

    private void opened(int x, int y) {
        drop();
        at(x, y).ifPresentOrElse(
                        actions::open,
                        () -> geometry().dayAt(x, y).ifPresent(day -> actions.stand(day, Optional.empty())));
    }

    private Optional<CalendarEntry> at(int x, int y) {
        return geometry().spanAt(x, y).map(presenter.entries()::get);
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = presenter.dayWords();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE;
            }
        });
    }
}
