package org.stagebook.app.handlers;

import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.plan.CalendarExport;
import org.stagebook.ui.session.OpenProduction;

/** Writes phases and due days for the calendars of other programs. */
public final class ExportCalendarHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        new CalendarExport(situation.window().getShell(), new WorkRunner(situation.window())).ask(production);
    }
}
