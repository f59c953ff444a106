package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.weighting.FrameRange;

/** Cases for the head leader and the sync pops at either end: within and beyond by just so much. */
final class LeaderCases {

    private static final double PROGRAMME_LKFS = -27;
    private static final double POP_SECONDS = 1 / 24.0;
    private static final double POP_HZ = 1_000;
    private static final double NOMINAL_DBFS = -20;
    private static final double NOMINAL_SECONDS = 2;
    private static final double ROOM_SECONDS = 1;
    private static final double JUST_SECONDS = 0.02;
    /** Levels of so short a burst are read to a tenth. */
    private static final double JUST_DB = 0.2;

    private final Specification specification;
    private final Requirement requirement;
    private final MadeFile file;
    private final Tones tones;
    private final boolean isHead;
    private final List<RowCase> cases = new ArrayList<>();

    LeaderCases(Specification specification, Requirement requirement) {
        this.specification = specification;
        this.requirement = requirement;
        this.file = MadeFile.askedBy(specification);
        this.tones = file.tones();
        this.isHead = requirement.quantity().startsWith("head");
    }

    List<RowCase> all() {
        if (requirement.quantity().equals("headLeader")) {
            lengths();
        } else if (requirement.quantity().endsWith("Place")) {
            places();
        } else if (requirement.quantity().endsWith("Level")) {
            levels();
        } else {
            presence();
        }
        return List.copyOf(cases);
    }

    private void lengths() {
        around(JUST_SECONDS, seconds -> placed(tones.silence(seconds), tones.silence(0)));
        add("nobody placed the action", this::unplaced, Outcome.NEEDS_HUMAN);
    }

    private void places() {
        around(JUST_SECONDS, seconds -> popped(seconds, NOMINAL_DBFS, false));
        add("no pop", () -> placed(tones.silence(4), tones.silence(4)), Outcome.NEEDS_HUMAN);
        add("nobody placed the action", this::unplaced, Outcome.NEEDS_HUMAN);
    }

    private void levels() {
        around(JUST_DB, level -> popped(NOMINAL_SECONDS, level, false));
        add("no pop", () -> placed(tones.silence(4), tones.silence(4)), Outcome.NEEDS_HUMAN);
    }

    private void presence() {
        Outcome there = requirement.allowed().contains("required") ? Outcome.PASS : Outcome.FAIL;
        Outcome missing = there == Outcome.PASS ? Outcome.FAIL : Outcome.PASS;
        add("a pop in every channel", () -> popped(NOMINAL_SECONDS, NOMINAL_DBFS, false), there);
        add("a pop in one channel alone", () -> popped(NOMINAL_SECONDS, NOMINAL_DBFS, true), Outcome.FAIL);
        add("no pop", () -> placed(tones.silence(4), tones.silence(4)), missing);
    }

    /** Makes a delivery with a value. */
    private interface WithValue {
        Delivery of(double value);
    }

    private void around(double just, WithValue maker) {
        double least = requirement.limits().least().orElseThrow();
        double most = requirement.limits().most().orElseThrow();
        add("just enough", () -> maker.of(least + just / 2), Outcome.PASS);
        add("just too little", () -> maker.of(least - just), Outcome.FAIL);
        add("just not too much", () -> maker.of(most - just / 2), Outcome.PASS);
        add("just too much", () -> maker.of(most + just), Outcome.FAIL);
    }

    private Delivery unplaced() {
        Delivery placed = popped(NOMINAL_SECONDS, NOMINAL_DBFS, false);
        return placed.with(Delivery.Picture.UNKNOWN);
    }

    private Delivery popped(double secondsAway, double dbfs, boolean isOneChannelOnly) {
        MadeSound pop = tones.silence(POP_SECONDS);
        List<Speaker> speakers = file.order().speakers();
        for (Speaker speaker : isOneChannelOnly ? speakers.subList(0, 1) : speakers) {
            if (speaker != Speaker.LFE) {
                pop = tones.withSine(pop, speaker, POP_HZ, dbfs);
            }
        }
        return isHead
                ? placed(
                        pop.between(tones.silence(ROOM_SECONDS), tones.silence(secondsAway - POP_SECONDS)),
                        tones.silence(0))
                : placed(tones.silence(0), pop.between(tones.silence(secondsAway), tones.silence(ROOM_SECONDS)));
    }

    private Delivery placed(MadeSound before, MadeSound after) {
        MadeSound programme = tones.tone(PROGRAMME_LKFS, 2);
        FrameRange action = new FrameRange(before.frames(), before.frames() + (long) programme.frames());
        return Delivery.of(file.recording(programme.between(before, after))).withAction(action);
    }

    private void add(String label, Supplier<Delivery> delivery, Outcome outcome) {
        cases.add(new RowCase(specification, requirement, label, delivery, Expected.of(outcome)));
    }
}
