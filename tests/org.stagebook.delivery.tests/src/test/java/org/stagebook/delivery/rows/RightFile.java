package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.rule.sound.DialogueLoudnessRule;
import org.stagebook.delivery.spec.Limits;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Severity;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.weighting.FrameRange;

/**
 * A file in which everything is right that a specification asks for, all at once.
 *
 * @param specification which asks
 * @param rules that judge it
 */
record RightFile(Specification specification, RuleBook rules) {

    private static final double LKFS = -24;
    private static final double SECONDS_EACH = 3.6;

    Delivery delivery() {
        MadeFile file = MadeFile.askedBy(specification);
        Tones tones = file.tones();
        MadeSound programme = programme(tones);
        Delivery delivery = Delivery.of(file.recording(programme));
        MadeSound stem = tones.tone(aim("dialogueLoudness").orElse(LKFS), 2 * SECONDS_EACH);
        return delivery.withDialogue(file.recording(stem))
                .with(new Delivery.Picture(
                        Optional.of(new FrameRange(0, programme.frames())), OptionalLong.of(programme.frames())));
    }

    private MadeSound programme(Tones tones) {
        OptionalDouble leqM = aim("leqM");
        if (leqM.isPresent()) {
            return tones.sine(2000, leqM.getAsDouble() - 105, 2);
        }
        double level = aim("programmeLoudness").orElse(LKFS);
        double step = wants("loudnessRange")
                .filter(asked -> asked.limits().least().isPresent())
                .map(asked -> middle(asked.limits()) / 2)
                .orElse(0.0);
        return tones.steps(level - step, level + step, SECONDS_EACH);
    }

    private Optional<Requirement> wants(String quantity) {
        return specification.requirements().stream()
                .filter(requirement -> requirement.quantity().equals(quantity))
                .findFirst();
    }

    private OptionalDouble aim(String quantity) {
        return wants(quantity)
                .map(Requirement::limits)
                .filter(limits -> !limits.isEmpty())
                .map(limits -> OptionalDouble.of(limits.target().orElse(middle(limits))))
                .orElse(OptionalDouble.empty());
    }

    /** Between both limits, or a little below the only one. */
    private static double middle(Limits limits) {
        double most = limits.most().orElseThrow();
        return limits.least().isPresent() ? (limits.least().getAsDouble() + most) / 2 : most - 1;
    }

    /** What a report says against it, in sentences. */
    List<String> objections(CheckReport report) {
        List<String> objections = new ArrayList<>();
        for (RuleResult result : report.results()) {
            Outcome right = right(result.requirement());
            if (result.outcome() != right) {
                objections.add(result.requirement().id() + " says \""
                        + result.outcome().words() + "\" and not \"" + right.words() + "\": " + result.found()
                        + result.value() + " " + result.why());
            }
        }
        if (report.verdict() != verdict()) {
            objections.add("The verdict is " + report.verdict() + " and not " + verdict() + ".");
        }
        return objections;
    }

    private Outcome right(Requirement requirement) {
        boolean isForPerson = !rules.byQuantity().containsKey(requirement.quantity())
                || List.of("humanCheck", "stem", "document").contains(requirement.quantity());
        if (isForPerson || isNeverSure(requirement)) {
            return Outcome.NEEDS_HUMAN;
        }
        if (requirement.quantity().equals("lfeContent")) {
            return Outcome.NOT_APPLICABLE;
        }
        return specification.fallbacks().anyMatch(requirement.id()::equals) ? Outcome.NOT_APPLICABLE : Outcome.PASS;
    }

    private static boolean isNeverSure(Requirement requirement) {
        return requirement.method().licensedGate().isPresent()
                && requirement.limits().halfWidth() < DialogueLoudnessRule.LICENSED_GATE_UNCERTAINTY_LU;
    }

    Verdict verdict() {
        return specification.requirements().stream()
                        .anyMatch(requirement ->
                                requirement.severity() == Severity.REJECT && right(requirement) == Outcome.NEEDS_HUMAN)
                ? Verdict.NEEDS_HUMAN
                : Verdict.PASS;
    }
}
