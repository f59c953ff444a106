package org.stagebook.ui.parts.transport.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.playback.mtc.MtcFormat;
import org.stagebook.playback.mtc.MtcGenerator;
import org.stagebook.playback.mtc.MtcRun;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** Timecode of a sender whose clock the test turns. */
class TimecodeChaseTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_25;
    private static final long SECOND = 1_000_000_000L;
    private static final Position START = FORMAT.parsePosition("01:00:10:00");

    private final TimecodeChase chase = new TimecodeChase(FORMAT);
    private final MtcGenerator sender = new MtcGenerator(MtcFormat.of(FORMAT));
    private MtcRun run = new MtcRun(START, SECOND, 1);
    private Optional<MtcGenerator.Due> next = Optional.empty();

    @BeforeEach
    void begin() {
        run(1);
    }

    private void run(double speed) {
        run = new MtcRun(START, SECOND, speed);
        sender.run(run);
        next = sender.next();
    }

    /** Has everything come that was sent until then. */
    private void hearUntil(long nanos) {
        while (next.isPresent() && next.get().nanos() <= nanos) {
            chase.reader().accept(next.get().message(), next.get().nanos());
            next = sender.next();
        }
    }

    private TimecodeChase.Order order(long nanos, double lateSeconds) {
        hearUntil(nanos);
        Position heard = run.at(nanos).minus(new Duration(Math.round(lateSeconds * 705_600_000)));
        return chase.order(new TimecodeChase.Now(nanos, Optional.of(heard), Pull.NONE), anywhere -> true);
    }

    private TimecodeChase.Order.PlayFrom start(long nanos) {
        hearUntil(nanos);
        return (TimecodeChase.Order.PlayFrom)
                chase.order(new TimecodeChase.Now(nanos, Optional.empty(), Pull.NONE), anywhere -> true);
    }

    private double leadSeconds(TimecodeChase.Order.PlayFrom order, long nanos) {
        return run.at(nanos).until(order.where()).toSeconds();
    }

    @Test
    void waitsWithoutCode() {
        assertThat(chase.order(new TimecodeChase.Now(0, Optional.empty(), Pull.NONE), anywhere -> true))
                .isEqualTo(new TimecodeChase.Order.Stay());
    }

    @Test
    void startsAheadOfTheCodeAndLearnsHowMuch() {
        long at = 2 * SECOND;
        assertThat(leadSeconds(start(at), at)).isBetween(0.09, 0.11);
        assertThat(order(at + SECOND / 4, 0.05)).as("let it settle").isEqualTo(new TimecodeChase.Order.Stay());

        long later = at + SECOND;
        TimecodeChase.Order again = order(later, 0.05);
        assertThat(again).isInstanceOf(TimecodeChase.Order.PlayFrom.class);
        assertThat(leadSeconds((TimecodeChase.Order.PlayFrom) again, later)).isBetween(0.14, 0.16);
    }

    @Test
    void awaitsCodeWhereNothingCanBePlayed() {
        long at = 2 * SECOND;
        hearUntil(at);
        TimecodeChase.Now standing = new TimecodeChase.Now(at, Optional.empty(), Pull.NONE);
        TimecodeChase.Order before = chase.order(standing, place -> false);
        assertThat(before).isInstanceOf(TimecodeChase.Order.Stand.class);
        assertThat(chase.order(standing, place -> true))
                .as("begins at once where there is something")
                .isInstanceOf(TimecodeChase.Order.PlayFrom.class);

        long later = at + SECOND;
        hearUntil(later);
        TimecodeChase.Now playing = new TimecodeChase.Now(later, Optional.of(run.at(later)), Pull.NONE);
        assertThat(chase.order(playing, place -> false)).isInstanceOf(TimecodeChase.Order.Stand.class);
        assertThat(chase.order(playing, place -> !run.at(later + SECOND / 20).isBefore(place)))
                .as("plays to the end")
                .isEqualTo(new TimecodeChase.Order.Stay());
    }

    @Test
    void playsAloneWithinHalfAFrame() {
        start(2 * SECOND);
        assertThat(order(3 * SECOND, 0.019)).isEqualTo(new TimecodeChase.Order.Stay());
        assertThat(order(3 * SECOND, -0.019)).isEqualTo(new TimecodeChase.Order.Stay());
        assertThat(order(3 * SECOND, -0.025)).isInstanceOf(TimecodeChase.Order.PlayFrom.class);
    }

    @Test
    void runsPulledWithPulledCode() {
        run(1000 / 1001.0);
        assertThat(start(6 * SECOND).pull()).isEqualTo(Pull.DOWN);
    }

    @Test
    void runsOnForASecondAndThenStandsWhereTheCodeEnded() {
        start(2 * SECOND);
        hearUntil(4 * SECOND);
        assertThat(chase.order(
                        new TimecodeChase.Now(
                                4 * SECOND + SECOND / 2, Optional.of(run.at(4 * SECOND + SECOND / 2)), Pull.NONE),
                        anywhere -> true))
                .isEqualTo(new TimecodeChase.Order.Stay());
        TimecodeChase.Order lost = chase.order(
                new TimecodeChase.Now(6 * SECOND, Optional.of(run.at(6 * SECOND)), Pull.NONE), anywhere -> true);
        assertThat(lost).isInstanceOf(TimecodeChase.Order.Stand.class);
        Position where = ((TimecodeChase.Order.Stand) lost).where().orElseThrow();
        assertThat(Math.abs(where.until(run.at(4 * SECOND)).toSeconds())).isLessThan(0.05);
    }

    @Test
    void goesWhereCodeThatStandsSays() {
        chase.reader().accept(next.orElseThrow().message(), SECOND);
        assertThat(chase.order(new TimecodeChase.Now(SECOND, Optional.empty(), Pull.NONE), anywhere -> true))
                .isEqualTo(new TimecodeChase.Order.Stand(Optional.of(START)));
    }
}
