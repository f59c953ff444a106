package org.stagebook.brief.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.FormatDecision;

/** A decision says who decided and when, and each of its formats what is delivered in which language. */
final class DecisionIsComplete implements StaffingRule {

    @Override
    public List<StaffingFinding> check(FormatDecision decision, Staff staff) {
        List<StaffingFinding> findings = new ArrayList<>();
        if (decision.getDecidedBy() == null || decision.getDecidedOn() == null) {
            findings.add(withoutWhoOrWhen(decision));
        }
        for (DeliveryFormat format : decision.getFormats()) {
            if (LayoutName.of(format.getLayout()).isEmpty()) {
                findings.add(withoutLayout(decision));
            } else if (format.getLanguages().stream().allMatch(String::isBlank)) {
                findings.add(withoutLanguage(decision, format));
            }
        }
        return findings;
    }

    private static StaffingFinding withoutWhoOrWhen(FormatDecision decision) {
        List<String> open = Stream.of(
                        decision.getDecidedBy() == null ? "who decided" : "",
                        decision.getDecidedOn() == null ? "when" : "")
                .filter(word -> !word.isEmpty())
                .toList();
        return new StaffingFinding(
                "decision-incomplete",
                FindingSeverity.WARNING,
                decision,
                DecisionWords.decision(decision) + " does not say " + String.join(" and ", open) + ".",
                "Nobody can be asked about it, and whether it came before rooms and people were booked cannot be told.",
                "Fill in who decided and the day.");
    }

    private static StaffingFinding withoutLayout(FormatDecision decision) {
        return new StaffingFinding(
                "format-without-layout",
                FindingSeverity.ERROR,
                decision,
                DecisionWords.decision(decision) + " has a format without a channel layout.",
                "No deliverable follows from it, and neither room nor mixer can be held against it.",
                "Say the layout, or withdraw the format.");
    }

    private static StaffingFinding withoutLanguage(FormatDecision decision, DeliveryFormat format) {
        return new StaffingFinding(
                "format-without-language",
                FindingSeverity.WARNING,
                decision,
                DecisionWords.decision(decision) + " does not say in which languages " + DecisionWords.format(format)
                        + " is delivered.",
                "Every language is a printmaster of its own; how many are mixed stays open.",
                "Name the languages, the original one first.");
    }
}
