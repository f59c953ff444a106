package org.stagebook.brief.format;

import java.util.List;
import org.stagebook.model.FormatDecision;

/** One thing that is looked at when a decision is held against rooms and people. */
interface StaffingRule {

    /** What does not fit; nothing if all is well or not enough is known to tell. */
    List<StaffingFinding> check(FormatDecision decision, Staff staff);
}
