package org.stagebook.playback.mtc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.playback.mtc.MtcStatus.State;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** What the generator sends, the reader follows, on a clock that the test turns. */
class MtcRoundTripTest {

    private static final long SECOND = 1_000_000_000;
    private static final double FLICKS_PER_MILLISECOND = 705_600;
    private static final long SEED = 8;

    private final List<Double> errorsMs = new ArrayList<>();
    private long dropped;

    static Stream<TimecodeFormat> formats() {
        return TimecodeFormat.STANDARD.stream();
    }

    /** Sends all that is due until a moment, jittered and with some left out, and compares positions while the reader is locked. */
    private long play(
            MtcGenerator generator,
            MtcReader reader,
            MtcRun run,
            long until,
            Random jitter,
            long jitterNanos,
            int loseOneOf) {
        long locked = -1;
        while (true) {
            MtcGenerator.Due due = generator.next().orElseThrow();
            if (due.nanos() > until) {
                return locked;
            }
            boolean lost = loseOneOf > 0 && jitter.nextInt(loseOneOf) == 0;
            if (lost) {
                dropped++;
                continue;
            }
            long now = due.nanos() + (jitterNanos == 0 ? 0 : jitter.nextLong(jitterNanos));
            reader.accept(due.message(), now);
            MtcStatus status = reader.status(now);
            if (status.state() == State.LOCKED) {
                locked = locked < 0 ? now : locked;
                double error =
                        run.at(now).until(status.position().orElseThrow()).flicks() / FLICKS_PER_MILLISECOND;
                errorsMs.add(error);
            } else if (locked >= 0) {
                throw new AssertionError("Unlocked at " + (now - run.nanos()) / 1e9 + " s: " + status);
            }
        }
    }

    private double worst() {
        return errorsMs.stream().mapToDouble(Math::abs).max().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readerIsWhereTheSenderIsForwardAndBackward(TimecodeFormat format) {
        MtcFormat way = MtcFormat.of(format);
        for (double speed : new double[] {1, -1, 0.999, 1.001}) {
            errorsMs.clear();
            MtcGenerator generator = new MtcGenerator(way);
            MtcReader reader = new MtcReader(way, MtcSettings.USUAL);
            MtcRun run =
                    new MtcRun(new Position(format.parsePosition("01:00:00:10").flicks() + 12_345), 5 * SECOND, speed);
            generator.run(run);
            long locked = play(generator, reader, run, 9 * SECOND, new Random(SEED), 0, 0);
            double frames = (locked - 5 * SECOND) * 1e-9 * way.counted().framesPerTimecodeSecond();
            assertThat(frames).as("frames until locked, at most three labels").isBetween(0.0, 6.5);
            assertThat(worst()).as("ms, at " + format + " and speed " + speed).isLessThan(0.4);
            MtcStatus status = reader.status(9 * SECOND);
            assertThat(status.rate()).contains(way.rate());
            assertThat(status.fits()).isTrue();
            assertThat(status.speed()).isBetween(speed - 0.0015, speed + 0.0015);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void midnightIsPassedBothWays(TimecodeFormat format) {
        MtcFormat way = MtcFormat.of(format);
        Position midnight = format.positionOfFrame(format.framesPerDay());
        for (int speed : new int[] {1, -1}) {
            errorsMs.clear();
            MtcGenerator generator = new MtcGenerator(way);
            MtcReader reader = new MtcReader(way, MtcSettings.USUAL);
            long before = midnight.flicks() - speed * 705_600_000L * 2;
            MtcRun run = new MtcRun(new Position(before), 0, speed);
            generator.run(run);
            double days =
                    speed > 0 ? 0 : -midnight.flicks() / FLICKS_PER_MILLISECOND; // labels only say the time of day
            assertThat(play(generator, reader, run, 4 * SECOND, new Random(SEED), 0, 0))
                    .isPositive();
            assertThat(errorsMs)
                    .as(format + ", speed " + speed)
                    .allSatisfy(error -> assertThat(error - days).isBetween(-0.4, 0.4));
        }
    }

    @Test
    void jitterAndLostMessagesNeitherUnlockNorShakeIt() {
        MtcFormat way = MtcFormat.of(TimecodeFormat.TC_29_97_DF);
        MtcGenerator generator = new MtcGenerator(way);
        MtcReader reader = new MtcReader(way, MtcSettings.USUAL);
        MtcRun run = new MtcRun(TimecodeFormat.TC_29_97_DF.parsePosition("00:58:00:02"), 0, 1);
        generator.run(run);
        play(generator, reader, run, 180 * SECOND, new Random(SEED), 4_000_000, 200);
        double mean = errorsMs.stream()
                .skip(400)
                .mapToDouble(error -> error)
                .average()
                .orElseThrow();
        double worst = errorsMs.stream()
                .skip(400)
                .mapToDouble(error -> Math.abs(error - mean))
                .max()
                .orElseThrow();
        System.out.printf(
                "MTC, 3 min at 29.97 DF over the hour, 0 to 4 ms late, %d messages lost: mean %.2f ms, worst %.2f ms from it%n",
                dropped, mean, worst);
        assertThat(dropped).isGreaterThan(50);
        assertThat(mean).as("the mean of the lateness").isBetween(-2.3, -1.7);
        assertThat(worst).isLessThan(1.5);
    }

    @Test
    void jumpsAndTurnsAreFollowed() {
        TimecodeFormat format = TimecodeFormat.TC_25;
        MtcFormat way = MtcFormat.of(format);
        MtcGenerator generator = new MtcGenerator(way);
        MtcReader reader = new MtcReader(way, MtcSettings.USUAL);
        Random random = new Random(SEED);
        long now = 0;
        for (int i = 0; i < 60; i++) {
            Position place = format.positionOfFrame(random.nextLong(25L * 3600 * 20) + 25L * 1800);
            MtcRun run = new MtcRun(place, now, random.nextBoolean() ? 1 : -1);
            generator.run(run);
            reader.accept(generator.next().orElseThrow().message(), now);
            assertThat(reader.status(now).state()).isEqualTo(State.LOCATED);
            assertThat(reader.status(now).position()).contains(place);
            errorsMs.clear();
            now += SECOND;
            assertThat(play(generator, reader, run, now, random, 0, 0))
                    .as("jump " + i)
                    .isPositive();
            assertThat(worst()).isLessThan(0.4);
        }
    }

    @Test
    void jumpWithoutAFullFrameUnlocksUntilTwoLabelsFollowEachOther() {
        MtcFormat way = MtcFormat.of(TimecodeFormat.TC_25);
        MtcMessages messages = new MtcMessages(way);
        MtcReader reader = new MtcReader(way, MtcSettings.USUAL);
        List<State> states = new ArrayList<>();
        long nanos = 0;
        for (long quarter : quarters(8000, 24, 16000, 16)) {
            reader.accept(messages.quarterFrame(quarter), nanos);
            states.add(reader.status(nanos).state());
            nanos += 10_000_000;
        }
        assertThat(states.subList(0, 15)).containsOnly(State.LOCKING);
        assertThat(states.subList(15, 31)).as("until the other label is whole").containsOnly(State.LOCKED);
        assertThat(states.subList(31, 39)).containsOnly(State.LOCKING);
        assertThat(states.get(39)).isEqualTo(State.LOCKED);
    }

    private static List<Long> quarters(long first, int count, long second, int more) {
        List<Long> quarters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            quarters.add(first + i);
        }
        for (int i = 0; i < more; i++) {
            quarters.add(second + i);
        }
        return quarters;
    }

    @Test
    void codeThatEndsIsOutlivedAsLongAsWanted() {
        MtcFormat way = MtcFormat.of(TimecodeFormat.TC_24);
        MtcSettings half = new MtcSettings(Duration.ofMillis(500), false);
        MtcReader reader = playedFor(way, half);
        MtcReader jammed = playedFor(way, new MtcSettings(Duration.ZERO, true));
        MtcStatus running = reader.status(2 * SECOND + 400_000_000);
        assertThat(running.state()).isEqualTo(State.FREEWHEELING);
        assertThat(running.isRunning()).isTrue();
        double past = TimecodeFormat.TC_24
                .parsePosition("01:00:02:00")
                .until(running.position().orElseThrow())
                .toSeconds();
        assertThat(past).isBetween(0.399, 0.401);
        MtcStatus lost = reader.status(2 * SECOND + 600_000_000);
        assertThat(lost.state()).isEqualTo(State.LOST);
        assertThat(lost.speed()).isZero();
        assertThat(jammed.status(60 * SECOND).state()).isEqualTo(State.FREEWHEELING);
        reader.reset();
        assertThat(reader.status(70 * SECOND).state()).isEqualTo(State.NO_CODE);
    }

    private MtcReader playedFor(MtcFormat way, MtcSettings settings) {
        MtcGenerator generator = new MtcGenerator(way);
        MtcReader reader = new MtcReader(way, settings);
        MtcRun run = new MtcRun(TimecodeFormat.TC_24.parsePosition("01:00:00:00"), 0, 1);
        generator.run(run);
        play(generator, reader, run, 2 * SECOND, new Random(SEED), 0, 0);
        return reader;
    }

    @Test
    void anotherRateThanExpectedIsSaidAndCountedByItself() {
        MtcFormat sent = MtcFormat.of(TimecodeFormat.TC_25);
        MtcGenerator generator = new MtcGenerator(sent);
        MtcReader reader = new MtcReader(MtcFormat.of(TimecodeFormat.TC_24), MtcSettings.USUAL);
        MtcRun run = new MtcRun(TimecodeFormat.TC_25.parsePosition("01:00:00:00"), 0, 1);
        generator.run(run);
        play(generator, reader, run, SECOND, new Random(SEED), 0, 0);
        MtcStatus status = reader.status(SECOND);
        assertThat(status.fits()).isFalse();
        assertThat(status.rate()).contains(MtcRate.FRAMES_25);
        assertThat(worst()).isLessThan(0.4);
    }

    @Test
    void nonsenseIsPassedOver() {
        MtcReader reader = new MtcReader(MtcFormat.of(TimecodeFormat.TC_29_97_DF), MtcSettings.USUAL);
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            byte[] message = new byte[random.nextInt(12)];
            random.nextBytes(message);
            if (message.length > 1 && random.nextBoolean()) {
                message[0] = (byte) 0xF1;
            }
            reader.accept(message, i * 8_000_000L);
            assertThat(reader.status(i * 8_000_000L).state()).isNotEqualTo(State.FREEWHEELING);
        }
    }
}
