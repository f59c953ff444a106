package org.stagebook.brief.format;

import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.FormatDecision;

/** There is a re-recording mixer, and one with training where the format takes some. */
final class MixerIsTrained implements StaffingRule {

    @Override
    public List<StaffingFinding> check(FormatDecision decision, Staff staff) {
        return decision.getFormats().stream()
                .filter(format -> !LayoutName.of(format.getLayout()).isEmpty())
                .filter(format -> staff.mixersFor(format).isEmpty())
                .limit(1)
                .map(format -> staff.mixers().isEmpty() ? nobody(decision) : untrained(decision, format, staff))
                .toList();
    }

    private static StaffingFinding nobody(FormatDecision decision) {
        return new StaffingFinding(
                "no-mixer",
                FindingSeverity.WARNING,
                decision,
                DecisionWords.decision(decision) + " names formats, but nobody is on record as re-recording mixer.",
                "Who mixes has to know the formats, and be trained for some of them, before being engaged.",
                "Enter the mixer with the role \"Re-recording mixer\" and what they are trained for.");
    }

    private static StaffingFinding untrained(FormatDecision decision, DeliveryFormat format, Staff staff) {
        String layout = LayoutName.of(format.getLayout()).text();
        String mixers = staff.mixers().stream().map(Staff::name).collect(Collectors.joining(", "));
        return new StaffingFinding(
                "mixer-not-trained",
                FindingSeverity.ERROR,
                decision,
                DecisionWords.format(format) + " was decided, but no mixer is trained for " + layout + ": " + mixers
                        + ".",
                "Bed, objects and renderer are a training of their own; learning it on the stage costs stage days.",
                "Engage a mixer with " + layout + " training, or enter the training where it is only not on record.");
    }
}
