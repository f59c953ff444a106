package org.stagebook.ui.parts.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.Registration;
import org.stagebook.model.Booking;
import org.stagebook.model.Identified;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.parts.pages.PagedControl;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter;
import org.stagebook.ui.parts.plan.presenter.PlanPresenter;
import org.stagebook.ui.parts.plan.presenter.PlanSteps;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** The stage plan as a table with its cost and as a calendar, over what it all comes to; needs no workbench. */
public final class PlanControl extends Composite {

    /** The pages by their places in the strip. */
    public enum PageOf {
        PHASES,
        CALENDAR
    }

    private final PlanPresenter presenter;
    private final CalendarPresenter months;
    private final PagedControl pages;
    private final PhasesPage phases;
    private final CalendarPage calendar;
    private final FootBar foot;
    private final SumsFoot sums;
    private GridLook look;

    /**
     * What the plan tells of itself and cannot do alone.
     *
     * @param selected told what the keyboard stands on
     * @param export writes the plan for the calendars of other programs
     */
    public record Window(Consumer<Identified> selected, Runnable export) {}

    /** The plan of a production; follows the session by itself. */
    public PlanControl(Composite parent, EditingSession session, GridLook look, Window window) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        presenter = new PlanPresenter(session);
        PlanSteps steps = new PlanSteps(session);
        months = new CalendarPresenter(presenter);
        PhasesPage[] first = new PhasesPage[1];
        CalendarPage[] second = new CalendarPage[1];
        pages = new PagedControl(
                this,
                look,
                List.of(
                        area -> first[0] = new PhasesPage(area, presenter, steps, window.selected(), look),
                        area -> second[0] = new CalendarPage(
                                area, months, steps, new CalendarPage.Does(window.selected(), this::reveal), look)));
        phases = first[0];
        calendar = second[0];
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        foot = new FootBar(this, look);
        sums = new SumsFoot(foot, look);
        foot.setLeft(sums);
        foot.add("Export calendar\u2026", "plan.export", window.export());
        setColors(look.colors());
        Registration registration = session.addListener(event -> refresh());
        addListener(SWT.Dispose, event -> registration.close());
    }

    /** Takes over the colours of the other look. */
    public void setColors(StagebookColors colors) {
        look = look.with(colors);
        CssRole.PANEL.paint(this, colors);
        pages.setLook(look);
        foot.setLook(look);
        sums.setLook(look);
        refresh();
    }

    /** Brings a page to the front. */
    public void open(PageOf page) {
        pages.open(page.ordinal());
    }

    /** The page in front. */
    public PageOf current() {
        return PageOf.values()[pages.current()];
    }

    /** Adds the phase that usually comes next and puts the keyboard into its name. */
    public void addPhase() {
        open(PageOf.PHASES);
        phases.addPhase();
    }

    /** Shows a phase in the table, or the phase that a booking is of; of anything else the page. */
    public void reveal(Identified object) {
        open(PageOf.PHASES);
        if (object instanceof Booking booking && booking.eContainer() instanceof StagePhase phase) {
            phases.reveal(phase);
        } else if (object instanceof StagePhase phase) {
            phases.reveal(phase);
        }
    }

    /** The calendar, for those who look at it. */
    public CalendarPage calendar() {
        return calendar;
    }

    @Override
    public boolean setFocus() {
        return pages.setFocus();
    }

    private void refresh() {
        presenter.refresh();
        pages.refresh();
        sums.show(presenter.sums());
        foot.showButtons(!presenter.isEmpty() || !months.entries().isEmpty());
        foot.measure();
        layout(true, true);
    }
}
