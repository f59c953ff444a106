package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order in which frames are read. */
class ReadAheadTest {

    private static List<Long> order(ReadAhead plan, long wanted, int step, int most) {
        Set<Long> there = new HashSet<>();
        List<Long> order = new ArrayList<>();
        OptionalLong next = plan.next(wanted, step, there::contains);
        while (next.isPresent() && order.size() < most) {
            order.add(next.getAsLong());
            there.add(next.getAsLong());
            next = plan.next(wanted, step, there::contains);
        }
        return order;
    }

    @Test
    void standingStillTheWantedFrameComesFirstAndAFewFollow() {
        assertThat(order(new ReadAhead(1000, 60), 100, 0, 99))
                .containsExactly(100L, 101L, 102L, 103L, 104L, 105L, 106L, 107L, 108L);
    }

    @Test
    void playingReadsOnUpToTheEnd() {
        assertThat(order(new ReadAhead(104, 60), 100, 1, 99)).containsExactly(100L, 101L, 102L, 103L);
        assertThat(order(new ReadAhead(1000, 6), 100, 1, 99)).containsExactly(100L, 101L, 102L, 103L, 104L);
    }

    @Test
    void shuttleReadsOnlyWhatWillBeSeen() {
        assertThat(order(new ReadAhead(1000, 9), 100, 4, 99)).containsExactly(100L, 104L, 108L, 112L, 116L, 120L, 124L);
    }

    @Test
    void backwardsReadsBlocksFromFrontToBack() {
        assertThat(order(new ReadAhead(1000, 12), 101, -1, 99)).containsExactly(100L, 101L, 96L, 97L, 98L, 99L);
        assertThat(order(new ReadAhead(1000, 12), 2, -1, 99)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void blocksLieStillWhileTheWantedFrameMovesThroughThem() {
        ReadAhead plan = new ReadAhead(1000, 12);
        Set<Long> there = new HashSet<>();
        List<Long> order = new ArrayList<>();
        for (long wanted = 103; wanted >= 92; wanted--) {
            for (OptionalLong next = plan.next(wanted, -1, there::contains);
                    next.isPresent();
                    next = plan.next(wanted, -1, there::contains)) {
                order.add(next.getAsLong());
                there.add(next.getAsLong());
            }
        }
        assertThat(order).doesNotHaveDuplicates();
        assertThat(jumps(order)).as("one jump for each block of four").isEqualTo(4);
    }

    private static long jumps(List<Long> order) {
        long jumps = 1;
        for (int i = 1; i < order.size(); i++) {
            jumps += order.get(i) == order.get(i - 1) + 1 ? 0 : 1;
        }
        return jumps;
    }
}
