package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.delivery.spec.Condition;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** When a requirement that depends on how much is spoken applies, and when the one that stands in for it. */
final class ConditionCases {

    private static final String SPEECH_SHARE = "speechShare";

    /** With blocks of 400 ms each 100 ms this is a hundred of them, so each is a percent. */
    private static final double SECONDS_OF_HUNDRED_BLOCKS = 10.3;
    /** Blocks that only touch speech count, so this many hold it besides those that begin in it. */
    private static final int TOUCHED_BLOCKS = 3;

    private static final double LKFS = -24;

    /** A little speech is diluted by the blocks it only touches, and has to fail all the same. */
    private static final double LOUD_THOUGH_SHORT_LKFS = -0.5;

    private final Specification specification;
    private final Requirement requirement;
    private final DeliveryMaker maker;
    private final List<RowCase> cases = new ArrayList<>();

    ConditionCases(Specification specification, Requirement requirement) {
        this.specification = specification;
        this.requirement = requirement;
        this.maker = DeliveryMaker.of(specification, requirement);
    }

    List<RowCase> all() {
        requirement.condition().ifPresent(this::conditioned);
        if (maker.isFallback()) {
            add("everybody speaks", this::spokenAlways, Expected.of(Outcome.NOT_APPLICABLE, "stands in for another"));
        }
        return List.copyOf(cases);
    }

    private void conditioned(Condition condition) {
        if (!condition.quantity().equals(SPEECH_SHARE) || condition.below().isPresent()) {
            throw new IllegalStateException("No cases are written for the condition " + condition + ".");
        }
        double least = condition.least().orElseThrow();
        int met = condition.isLeastExcluded() ? (int) least + 4 : (int) least;
        int missed = condition.isLeastExcluded() ? (int) least : (int) least - 1;
        if (requirement.method().licensedGate().isPresent() && !condition.isLeastExcluded()) {
            unsure((int) least);
        } else {
            applies(met + " % speech", () -> spoken(met));
            ceases(missed + " % speech", () -> spoken(missed));
        }
        double metTyped = condition.isLeastExcluded() ? least + 0.01 : least;
        double missedTyped = condition.isLeastExcluded() ? least : least - 0.01;
        applies("typed " + metTyped + " % speech", () -> typed(metTyped));
        ceases("typed " + missedTyped + " % speech", () -> typed(missedTyped));
        add(
                "nobody knows who speaks",
                () -> maker.of(maker.tones().tone(LKFS, 1), Optional.empty()),
                Expected.of(Outcome.NEEDS_HUMAN, "Whether this applies is not known."));
    }

    /** A share by the stem is sure to 5 points and to a third of it: as near as that to the condition a person decides. */
    private void unsure(int least) {
        int met = least + 5;
        int missed = (int) Math.ceil(least * 0.75) - 1;
        applies(met + " % speech", () -> spoken(met));
        for (int percent : new int[] {met - 1, least, least - 1, missed + 1}) {
            add(
                    percent + " % speech",
                    () -> spoken(percent),
                    Expected.of(Outcome.NEEDS_HUMAN, "it is not sure whether"));
        }
        ceases(missed + " % speech", () -> spoken(missed));
    }

    /** Far too loud, so that it must fail if it applies. */
    private void applies(String label, Supplier<Delivery> delivery) {
        add(label, delivery, Expected.of(Outcome.FAIL));
    }

    private void ceases(String label, Supplier<Delivery> delivery) {
        add(label, delivery, Expected.of(Outcome.NOT_APPLICABLE));
    }

    private Delivery spoken(int percent) {
        return maker.of(maker.tones().tone(LKFS, SECONDS_OF_HUNDRED_BLOCKS), Optional.of(stem(percent)));
    }

    private Delivery spokenAlways() {
        MadeSound loud = maker.tones().tone(DeliveryMaker.FAR_TOO_LOUD_LKFS, 1);
        return maker.of(loud, Optional.of(loud));
    }

    private MadeSound stem(int percent) {
        Tones tones = maker.tones();
        if (percent == 0) {
            return tones.silence(SECONDS_OF_HUNDRED_BLOCKS);
        }
        double seconds = (percent - TOUCHED_BLOCKS) * 0.1;
        double before = 2;
        return tones.tone(LOUD_THOUGH_SHORT_LKFS, seconds)
                .between(tones.silence(before), tones.silence(SECONDS_OF_HUNDRED_BLOCKS - before - seconds));
    }

    private Delivery typed(double percent) {
        return spokenAlways()
                .withStated(Map.of(SPEECH_SHARE, new Stated(SPEECH_SHARE, percent, "the meter of the studio")));
    }

    private void add(String label, Supplier<Delivery> delivery, Expected expected) {
        cases.add(new RowCase(specification, requirement, label, delivery, expected));
    }
}
