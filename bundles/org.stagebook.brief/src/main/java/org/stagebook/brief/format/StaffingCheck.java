package org.stagebook.brief.format;

import java.util.Comparator;
import java.util.List;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.Production;

/**
 * Holds rooms and people against the decided formats, so that a mismatch shows while something can still be done about it and
 * not when the mix stage is booked.
 */
public final class StaffingCheck {

    private static final List<StaffingRule> RULES = List.of(
            new DecisionIsComplete(), new RoomPlaysTheFormat(), new MixerIsTrained(), new DecidedBeforeStaffing());

    private StaffingCheck() {}

    /** What does not fit, decision by decision, the worst of each first. */
    public static List<StaffingFinding> of(Production production) {
        Staff staff = Staff.of(production);
        return production.getFormatDecisions().stream()
                .flatMap(decision -> RULES.stream()
                        .flatMap(rule -> rule.check(decision, staff).stream())
                        .sorted(Comparator.comparingInt(
                                finding -> finding.severity().getValue())))
                .toList();
    }

    /** Whether something stands in the way. */
    public static boolean hasErrors(List<StaffingFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == FindingSeverity.ERROR);
    }
}
