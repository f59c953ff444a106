package org.stagebook.app.handlers;

import org.stagebook.ui.parts.plan.PlanControl;

/** Opens the stage plan as a calendar. */
public final class StageCalendarHandler extends PlanHandler {

    @Override
    void execute(PlanControl plan) {
        plan.open(PlanControl.PageOf.CALENDAR);
    }
}
