package org.stagebook.ui.graph.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

class RulerTicksTest {

    private static final TickSpacing SPACING = new TickSpacing(90, 6);

    @ParameterizedTest
    @MethodSource("org.stagebook.ui.graph.timeline.scale.RulerTicksTest#formats")
    void labelsNeverTouchAndShortLinesNeverBlur(TimecodeFormat format) {
        long seed = format.label().hashCode();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            long flicksPerPixel = 1 + (random.nextLong() >>> (28 + random.nextInt(12)));
            TimeRange range = rangeOf(format, random, flicksPerPixel);
            List<Tick> ticks = new TimecodeTicks(format, SPACING).within(range, flicksPerPixel);
            assertDistances(format, ticks, flicksPerPixel, format.label() + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("org.stagebook.ui.graph.timeline.scale.RulerTicksTest#formats")
    void secondsFallOnTheFirstLabelOfTheSecond(TimecodeFormat format) {
        Position start = format.parsePosition("01:09:55:00");
        TimeRange range = new TimeRange(start, format.parsePosition("01:12:05:00"));
        long onePerSecond = format.rate().flicksPerFrame() * format.framesPerTimecodeSecond() / 90;

        List<Position> found = new TimecodeTicks(format, new TickSpacing(90, 90))
                .within(range, onePerSecond).stream().map(Tick::position).toList();

        assertThat(found).isEqualTo(firstFramesOfSeconds(format, range));
    }

    @Test
    void dropFrameMinutesSkipTheMissingLabels() {
        TimecodeFormat format = TimecodeFormat.TC_29_97_DF;
        TimeRange range = new TimeRange(format.parsePosition("00:00:30;00"), format.parsePosition("00:12:00;02"));
        long scale = format.rate().flicksPerFrame() * 1800 / 100;

        List<String> labels = new TimecodeTicks(format, new TickSpacing(90, 90))
                .within(range, scale).stream().map(Tick::label).toList();

        assertThat(labels).startsWith("00:01:00;02", "00:02:00;02").contains("00:10:00;00", "00:11:00;02");
    }

    @Test
    void feetStandOnWholeFeet() {
        FilmCount count = FilmCount.forPicture(
                FilmGauge.MM35_4PERF, TimecodeFormat.TC_24.rate(), TimecodeFormat.TC_24.parsePosition("01:00:00:00"));
        TimeRange range = TimeRange.of(count.zero(), TimecodeFormat.TC_24.rate().durationOfFrames(16 * 40));

        List<Tick> ticks = new FeetTicks(count, new TickSpacing(60, 6)).within(range, 16 * 29_400_000L / 6);

        assertThat(ticks).hasSize(40);
        assertThat(ticks.stream().filter(Tick::isMajor).map(Tick::label))
                .containsExactly("0+00", "10+00", "20+00", "30+00");
    }

    @Test
    void closeFeetShowFrames() {
        FilmCount count = FilmCount.forPicture(FilmGauge.MM35_3PERF, TimecodeFormat.TC_23_976.rate(), Position.ZERO);
        TimeRange range = TimeRange.of(count.positionOfFrame(20), count.rate().durationOfFrames(6));

        List<Tick> ticks = new FeetTicks(count, new TickSpacing(60, 6))
                .within(range, count.rate().flicksPerFrame() / 80);

        assertThat(ticks.stream().map(Tick::label)).containsExactly("0+20", "0+21", "1+00", "1+01", "1+02", "1+03");
    }

    static List<TimecodeFormat> formats() {
        return TimecodeFormat.STANDARD;
    }

    private static void assertDistances(TimecodeFormat format, List<Tick> ticks, long flicksPerPixel, String what) {
        long skipped = format.droppedPerMinute() * format.rate().flicksPerFrame();
        Position lastMajor = null;
        for (int i = 0; i < ticks.size(); i++) {
            Position here = ticks.get(i).position();
            if (i > 0) {
                assertApart(
                        ticks.get(i - 1).position(),
                        here,
                        Math.max(1, SPACING.minorPixels() * flicksPerPixel - skipped),
                        what);
            }
            if (ticks.get(i).isMajor()) {
                if (lastMajor != null) {
                    assertApart(lastMajor, here, SPACING.majorPixels() * flicksPerPixel - 10 * skipped, what);
                }
                lastMajor = here;
            }
        }
    }

    /** Drop frame brings a line nearer by the labels it skips, never by more. */
    private static void assertApart(Position a, Position b, long leastFlicks, String what) {
        assertThat(a.until(b).flicks()).as(what).isGreaterThanOrEqualTo(leastFlicks);
    }

    private static List<Position> firstFramesOfSeconds(TimecodeFormat format, TimeRange range) {
        List<Position> firsts = new ArrayList<>();
        String lastSecond = "";
        long frame = range.start().flicks() / format.rate().flicksPerFrame();
        for (Position p = range.start(); p.isBefore(range.end()); p = format.positionOfFrame(++frame)) {
            String second = format.format(p).substring(0, 8);
            if (!second.equals(lastSecond)) {
                firsts.add(p);
                lastSecond = second;
            }
        }
        return firsts;
    }

    private static TimeRange rangeOf(TimecodeFormat format, Random random, long flicksPerPixel) {
        Position start = format.positionOfFrame(random.nextInt(200_000));
        return TimeRange.of(start, new org.stagebook.timebase.Duration(flicksPerPixel * 1400));
    }
}
