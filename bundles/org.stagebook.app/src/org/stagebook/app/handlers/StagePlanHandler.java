package org.stagebook.app.handlers;

import org.stagebook.ui.parts.plan.PlanControl;

/** Opens the stage plan as a table, with what it costs. */
public final class StagePlanHandler extends PlanHandler {

    @Override
    void execute(PlanControl plan) {
        plan.open(PlanControl.PageOf.PHASES);
    }
}
