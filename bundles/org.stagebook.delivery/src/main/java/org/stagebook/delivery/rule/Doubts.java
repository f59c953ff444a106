package org.stagebook.delivery.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.spec.Requirement;

/**
 * What makes a person look at a result that would have been sure: the sound that was measured is not all there, or its channels are not
 * where the file says they are.
 */
final class Doubts {

    private static final Set<Input> MEASURED = EnumSet.of(Input.LOUDNESS, Input.DIALOGUE, Input.LEQ_M);

    /** What is another number, or another answer, with the channels in another order. */
    private static final Set<String> ORDERED = Set.of(
            "programmeLoudness",
            "dialogueLoudness",
            "loudnessRange",
            "maxShortTerm",
            "maxMomentary",
            "leqM",
            "lfeContent",
            "channelOrder");

    private final Evidence evidence;

    Doubts(Evidence evidence) {
        this.evidence = evidence;
    }

    /** A result as it stands, or turned. A value that a person read is not ours to doubt. */
    RuleResult about(RuleResult result, Rule rule) {
        Requirement requirement = result.requirement();
        boolean isOrdered = ORDERED.contains(rule.quantity()) && isOurs(rule);
        Map<ChannelOrder, Evidence> otherwise = isOrdered ? evidence.heardOtherwise() : Map.of();
        if (!otherwise.isEmpty() && result.outcome() != Outcome.NOT_APPLICABLE) {
            Map<ChannelOrder, RuleResult> others = new LinkedHashMap<>();
            otherwise.forEach((order, heard) -> others.put(order, rule.judge(requirement, heard)));
            return contradicted(result, others);
        }
        boolean isIncomplete = result.outcome() == Outcome.PASS
                && rule.inputs().stream().anyMatch(MEASURED::contains)
                && isOurs(rule)
                && !evidence.delivery().programme().isComplete();
        return isIncomplete
                ? result.turned(
                        Outcome.NEEDS_HUMAN,
                        "Part of the sound is missing from the file, and only what is there was measured.")
                : result;
    }

    private boolean isOurs(Rule rule) {
        return evidence.stated(rule.quantity()).isEmpty();
    }

    /** What fails in whatever order fails; all else is for a person, who is told every reading. */
    private RuleResult contradicted(RuleResult result, Map<ChannelOrder, RuleResult> others) {
        List<String> told = new ArrayList<>();
        told.add("The sound contradicts the order of channels that is stated. "
                + evidence.sound()
                        .map(QcReading::main)
                        .map(file -> file.order().reason())
                        .orElse(""));
        told.add("By the stated order: " + words(result) + ".");
        others.entrySet().stream()
                .collect(Collectors.groupingBy(
                        other -> words(other.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(other -> other.getKey().toString(), Collectors.joining(", or "))))
                .forEach((words, orders) -> told.add("By " + orders + ": " + words + "."));
        boolean failsAnyway = result.outcome() == Outcome.FAIL
                && others.values().stream().allMatch(other -> other.outcome() == Outcome.FAIL);
        return result.turned(failsAnyway ? Outcome.FAIL : Outcome.NEEDS_HUMAN, String.join(" ", told));
    }

    private static String words(RuleResult result) {
        if (result.value().isEmpty()) {
            return result.outcome().words();
        }
        String unit = result.requirement().limits().unit();
        return String.format(
                Locale.ROOT,
                "%.2f%s, %s",
                result.value().getAsDouble(),
                unit.isEmpty() ? "" : " " + unit,
                result.outcome().words());
    }
}
