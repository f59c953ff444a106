package org.stagebook.app.handlers;

import org.stagebook.ui.parts.plan.PlanControl;

/** Adds the phase that usually comes next to the stage plan. */
public final class NewPhaseHandler extends PlanHandler {

    @Override
    void execute(PlanControl plan) {
        plan.addPhase();
    }
}
