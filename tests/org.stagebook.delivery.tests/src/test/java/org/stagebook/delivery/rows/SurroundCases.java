package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.weighting.FrameRange;

/** Cases for what surrounds a programme, how long it is, and what its LFE holds. */
final class SurroundCases {

    private static final double PROGRAMME_LKFS = -27;
    private static final double SECONDS = 2;
    private static final double POP_SECONDS = 1 / 24.0;
    private static final double LOW_HZ = 20;
    private static final double HIGH_HZ = 600;
    private static final double LOW_DBFS = -10;
    /** How far cases of the LFE lie from its limit: the filters that part low from high are no brick walls. */
    private static final double JUST_DB = 1;

    private static final double JUST_SECONDS = 0.02;

    private final Specification specification;
    private final Requirement requirement;
    private final MadeFile file;
    private final Tones tones;
    private final List<RowCase> cases = new ArrayList<>();

    SurroundCases(Specification specification, Requirement requirement) {
        this.specification = specification;
        this.requirement = requirement;
        this.file = MadeFile.askedBy(specification);
        this.tones = file.tones();
    }

    List<RowCase> all() {
        switch (requirement.quantity()) {
            case "syncPop" -> pops();
            case "lengthDifference" -> lengths();
            case "lfeContent" -> lfe();
            default -> pads();
        }
        return List.copyOf(cases);
    }

    private void pops() {
        boolean isWanted = requirement.allowed().contains("required");
        add("a pop two seconds before the action", () -> popped(true), isWanted ? Outcome.PASS : Outcome.FAIL);
        add("no pop", () -> popped(false), isWanted ? Outcome.FAIL : Outcome.PASS);
        add(
                "a pop three seconds before the action",
                () -> popped(1, file.order().speakers()),
                Outcome.FAIL);
        if (file.order().speakers().size() > 1) {
            add(
                    "a pop in the first channel alone",
                    () -> popped(0, file.order().speakers().subList(0, 1)),
                    Outcome.FAIL);
        }
    }

    private Delivery popped(boolean withPop) {
        return popped(0, withPop ? file.order().speakers() : List.of());
    }

    private Delivery popped(double secondsTooEarly, List<Speaker> speakers) {
        MadeSound pop = tones.silence(POP_SECONDS);
        for (Speaker speaker : speakers) {
            if (speaker != Speaker.LFE) {
                pop = tones.withSine(pop, speaker, 1_000, -20);
            }
        }
        MadeSound leader = pop.between(tones.silence(1), tones.silence(2 - POP_SECONDS + secondsTooEarly));
        return placed(leader, tones.silence(0));
    }

    private void pads() {
        double most = requirement.limits().most().orElseThrow();
        add("just short enough", () -> padded(most), Expected.of(Outcome.PASS, most));
        add("just too long", () -> padded(most + JUST_SECONDS), Expected.of(Outcome.FAIL, most + JUST_SECONDS));
    }

    private Delivery padded(double seconds) {
        boolean isHead = requirement.quantity().equals("headPad");
        return placed(tones.silence(isHead ? seconds : 0), tones.silence(isHead ? 0 : seconds));
    }

    private Delivery placed(MadeSound before, MadeSound after) {
        MadeSound programme = tones.tone(PROGRAMME_LKFS, SECONDS);
        FrameRange action = new FrameRange(before.frames(), before.frames() + (long) programme.frames());
        return Delivery.of(file.recording(programme.between(before, after))).withAction(action);
    }

    private void lengths() {
        double most = requirement.limits().most().orElseThrow();
        Expected within = Expected.of(Outcome.PASS, most);
        Expected beyond = Expected.of(Outcome.FAIL, most + JUST_SECONDS);
        add("just not too long", () -> lasting(most), within);
        add("just too long", () -> lasting(most + JUST_SECONDS), beyond);
        add("just not too short", () -> lasting(-most), within);
        add("just too short", () -> lasting(-most - JUST_SECONDS), beyond);
        add("length unknown", () -> Delivery.of(file.recording(tones.silence(1))), Outcome.NEEDS_HUMAN);
    }

    private Delivery lasting(double longer) {
        MadeSound sound = tones.tone(PROGRAMME_LKFS, 5);
        long picture = sound.frames() - Math.round(longer * sound.rateHz());
        return Delivery.of(file.recording(sound))
                .with(new Delivery.Picture(Optional.empty(), OptionalLong.of(picture)));
    }

    private void lfe() {
        if (file.order().channelOf(Speaker.LFE) < 0) {
            add("no LFE", () -> Delivery.of(file.recording(tones.silence(1))), Outcome.NOT_APPLICABLE);
            return;
        }
        double most = requirement.limits().most().orElseThrow();
        add("just low enough", () -> rumbling(most - JUST_DB), Outcome.PASS);
        add("just too much above", () -> rumbling(most + JUST_DB), Outcome.FAIL);
        add("full range", () -> rumbling(0), Outcome.FAIL);
        add("silent LFE", () -> Delivery.of(file.recording(tones.tone(PROGRAMME_LKFS, 1))), Outcome.NOT_APPLICABLE);
    }

    private Delivery rumbling(double highDb) {
        MadeSound low = tones.withSine(tones.silence(4), Speaker.LFE, LOW_HZ, LOW_DBFS);
        return Delivery.of(file.recording(tones.withSine(low, Speaker.LFE, HIGH_HZ, LOW_DBFS + highDb)));
    }

    private void add(String label, Supplier<Delivery> delivery, Outcome outcome) {
        add(label, delivery, Expected.of(outcome));
    }

    private void add(String label, Supplier<Delivery> delivery, Expected expected) {
        cases.add(new RowCase(specification, requirement, label, delivery, expected));
    }
}
