package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges against the set of instants they stand for, on a line short enough to enumerate. */
class TimeRangeTest {

    private static final long SEED = 20_260_101;
    private static final int LINE = 24;

    @Test
    void randomRangesBehaveLikeTheSetsOfTheirInstants() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            TimeRange a = randomRange(random);
            TimeRange b = randomRange(random);
            long[] common = instants(a).filter(i -> b.contains(new Position(i))).toArray();
            assertThat(a.overlaps(b)).as("seed %d: %s, %s", SEED, a, b).isEqualTo(common.length > 0);
            assertThat(a.intersection(b).map(range -> instants(range).toArray()).orElse(new long[0]))
                    .as("seed %d: %s, %s", SEED, a, b)
                    .containsExactly(common);
            assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
            assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        }
    }

    @Test
    void randomRangesShiftAndComeBackFromText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            TimeRange range = randomRange(random);
            Duration shift = new Duration(random.nextLong(-1L << 50, 1L << 50));
            TimeRange shifted = range.shiftedBy(shift);
            assertThat(shifted.duration()).as("seed %d", SEED).isEqualTo(range.duration());
            assertThat(range.start().until(shifted.start())).isEqualTo(shift);
            assertThat(shifted.shiftedBy(shift.negated())).isEqualTo(range);
            assertThat(TimeRange.valueOf(shifted.toString())).isEqualTo(shifted);
            assertThat(TimeRange.of(shifted.start(), shifted.duration())).isEqualTo(shifted);
            assertThat(shifted.contains(range))
                    .isEqualTo(shifted.start().compareTo(range.start()) <= 0
                            && shifted.end().compareTo(range.end()) >= 0);
        }
    }

    private static TimeRange randomRange(Random random) {
        int start = random.nextInt(LINE);
        return new TimeRange(new Position(start), new Position(start + random.nextInt(LINE - start)));
    }

    private static LongStream instants(TimeRange range) {
        return LongStream.range(-1, LINE + 1).filter(i -> range.contains(new Position(i)));
    }

    @Test
    void theOutPointIsOutside() {
        TimeRange range = range(10, 20);
        assertThat(range.contains(new Position(10))).isTrue();
        assertThat(range.contains(new Position(19))).isTrue();
        assertThat(range.contains(new Position(20))).isFalse();
        assertThat(range.overlaps(range(20, 30))).isFalse();
        assertThat(range.intersection(range(20, 30))).isEmpty();
    }

    @Test
    void anEmptyRangeContainsAndOverlapsNothing() {
        TimeRange empty = range(15, 15);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(new Position(15))).isFalse();
        assertThat(empty.overlaps(range(10, 20))).isFalse();
        assertThat(range(10, 20).contains(empty)).isTrue();
    }

    @Test
    void endsCanBeMovedButNotPastEachOther() {
        TimeRange range = range(10, 20);
        assertThat(range.withStart(new Position(20))).isEqualTo(range(20, 20));
        assertThat(range.withEnd(new Position(30))).isEqualTo(range(10, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> range.withStart(new Position(21)));
        assertThatIllegalArgumentException().isThrownBy(() -> range.withEnd(new Position(9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(2, 1))
                .withMessageContaining("ends before it starts");
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.of(Position.ZERO, new Duration(-1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/", "/1", "a/b", "2/1", "1/2/3", "1-2"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> TimeRange.valueOf(text)).isInstanceOf(TimeSyntaxException.class);
    }

    private static TimeRange range(long start, long end) {
        return new TimeRange(new Position(start), new Position(end));
    }
}
