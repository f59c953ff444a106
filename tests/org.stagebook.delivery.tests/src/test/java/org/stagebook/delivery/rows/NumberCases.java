package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.stagebook.delivery.rows.ValueSounds.ValueSound;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.sound.DialogueLoudnessRule;
import org.stagebook.delivery.spec.Limits;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.Window;

/** Cases for a requirement with limits: inside and outside each by just so much, measured and typed. */
final class NumberCases {

    /** How far from a limit measured cases lie: twice what a reading is rounded to. */
    private static final double JUST = 0.02;
    /** How far typed ones lie: what a reading is rounded to. */
    private static final double LEAST = 0.01;

    private static final double NOMINAL_LKFS = -23;
    private static final double NOMINAL_LU = 7;

    private final Specification specification;
    private final Requirement requirement;
    private final DeliveryMaker maker;
    private final ValueSound sound;
    private final List<RowCase> cases = new ArrayList<>();

    NumberCases(Specification specification, Requirement requirement, ValueSound sound) {
        this.specification = specification;
        this.requirement = requirement;
        this.maker = DeliveryMaker.of(specification, requirement);
        this.sound = sound;
    }

    List<RowCase> all() {
        Limits limits = requirement.limits();
        limits.least().ifPresent(least -> around(least, 1));
        limits.most().ifPresent(most -> around(most, -1));
        if (limits.isEmpty()) {
            measured(nominal(), Outcome.PASS);
        } else if (isLicensed()) {
            measured(middle(), limits.halfWidth() > uncertainty() ? Outcome.PASS : Outcome.NEEDS_HUMAN);
        }
        if (requirement.window() == Window.ACTION) {
            add(
                    "nobody placed the action",
                    this::unplaced,
                    Expected.of(maker.isFallback() ? Outcome.NOT_APPLICABLE : Outcome.NEEDS_HUMAN));
        }
        if (requirement.quantity().startsWith("dialogue")) {
            add(
                    "no dialogue stem",
                    () -> maker.of(maker.tones().tone(DeliveryMaker.FAR_TOO_LOUD_LKFS, 1), Optional.empty()),
                    Expected.of(Outcome.NEEDS_HUMAN, "dialogue stem"));
        }
        return List.copyOf(cases);
    }

    /** Both sides of a limit, which is inside in the direction of the sign. */
    private void around(double limit, int inside) {
        if (limit == 0 && requirement.limits().unit().equals("LU")) {
            // No range is negative.
            return;
        }
        double tolerance = requirement.limits().meterTolerance();
        Outcome beyond = tolerance > 0 ? Outcome.NEEDS_HUMAN : Outcome.FAIL;
        if (isLicensed()) {
            approximated(limit, inside);
        } else {
            measured(limit + inside * JUST, Outcome.PASS);
            measured(limit - inside * JUST, beyond);
            if (tolerance > 0) {
                measured(limit - inside * (tolerance - JUST), Outcome.NEEDS_HUMAN);
                measured(limit - inside * (tolerance + JUST), Outcome.FAIL);
            }
        }
        typed(limit, requirement.limits().isMostExcluded() && inside < 0 ? beyond : Outcome.PASS);
        typed(limit + inside * LEAST, Outcome.PASS);
        typed(limit - inside * LEAST, beyond);
        if (tolerance > 0) {
            typed(limit - inside * tolerance, Outcome.NEEDS_HUMAN);
            typed(limit - inside * (tolerance + LEAST), Outcome.FAIL);
        }
    }

    /** What only stands for a licensed gate passes and fails only what is further from the limit than it is sure of. */
    private void approximated(double limit, int inside) {
        if (requirement.limits().halfWidth() > uncertainty()) {
            measured(limit + inside * (uncertainty() + JUST), Outcome.PASS);
            measured(limit + inside * (uncertainty() - JUST), Outcome.NEEDS_HUMAN);
        }
        measured(limit + inside * JUST, Outcome.NEEDS_HUMAN);
        measured(limit - inside * (uncertainty() - JUST), Outcome.NEEDS_HUMAN);
        measured(limit - inside * (uncertainty() + JUST), Outcome.FAIL);
    }

    private boolean isLicensed() {
        return requirement.method().licensedGate().isPresent();
    }

    private static double uncertainty() {
        return DialogueLoudnessRule.LICENSED_GATE_UNCERTAINTY_LU;
    }

    /** Some value, where there is no limit. */
    private double nominal() {
        return requirement
                .limits()
                .target()
                .orElse(requirement.quantity().endsWith("Range") ? NOMINAL_LU : NOMINAL_LKFS);
    }

    private double middle() {
        Limits limits = requirement.limits();
        return (limits.least().orElseThrow() + limits.most().orElseThrow()) / 2;
    }

    private Delivery unplaced() {
        Delivery placed = sound.of(maker, nominal());
        return placed.with(Delivery.Picture.UNKNOWN);
    }

    private void measured(double value, Outcome outcome) {
        double aim = hundredths(value);
        add(words(aim), () -> sound.of(maker, aim), Expected.of(outcome, aim));
    }

    private void typed(double value, Outcome outcome) {
        double aim = hundredths(value);
        add(
                "typed " + words(aim),
                () -> maker.typed(aim),
                new Expected(outcome, OptionalDouble.of(aim), 1e-9, "Read from the meter of the studio."));
    }

    private void add(String label, Supplier<Delivery> delivery, Expected expected) {
        cases.add(new RowCase(specification, requirement, label, delivery, expected));
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static String words(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
