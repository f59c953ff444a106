package org.stagebook.report.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.report.grid.GridPlan.Page;
import org.stagebook.report.grid.GridPlan.Room;
import org.stagebook.report.grid.GridPlan.Span;

/** Rows of cue sheets drawn at random: all texts have their room, time runs down, and every row is on one page. */
class GridPlanTest {

    private static final Room ROOM = new Room(400, 4, 15);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyTextHasItsRoomAndTimeRunsDown(long seed) {
        Random random = new Random(seed);
        List<GridItem> items = items(random);
        Map<Long, Float> labels = new TreeMap<>();
        items.forEach(item -> labels.put(item.startFrame(), 25f));
        labels.put(random.nextLong(2000), 60f);
        GridPlan plan = GridPlan.of(items, labels, ROOM);

        TreeSet<Long> rows = new TreeSet<>(labels.keySet());
        items.forEach(item -> rows.add(item.stopFrame()));
        List<Long> planned = plan.pages().stream()
                .flatMap(page -> page.heights().keySet().stream())
                .toList();
        long last = items.stream().mapToLong(GridItem::stopFrame).max().orElseThrow();
        assertThat(planned)
                .as("seed %d: every row, but perhaps marks after the last sound", seed)
                .isEqualTo(List.copyOf(rows).subList(0, planned.size()))
                .containsAll(rows.headSet(last, true));
        assertThat(plan.pages())
                .as("seed %d", seed)
                .noneMatch(page -> page.items().isEmpty());
        for (Page page : plan.pages()) {
            assertThat(List.copyOf(page.heights().values())).isSortedAccordingTo(Float::compare);
            assertThat(page.bottom()).isLessThanOrEqualTo(ROOM.pageHeight());
            page.items().forEach((index, span) -> check(seed, items.get(index), span, page));
        }
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            assertThat(plan.pages().stream()
                            .filter(page -> page.items().containsKey(index)
                                    && !page.items().get(index).fromBefore()))
                    .as("seed %d: a sound begins on one page", seed)
                    .hasSize(1);
        }
    }

    private static void check(long seed, GridItem item, Span span, Page page) {
        if (!span.fromBefore()) {
            assertThat(span.bottom() - span.top())
                    .as("seed %d: room of %s", seed, item)
                    .isGreaterThanOrEqualTo(item.textHeight() - 0.01f);
            assertThat(page.heights().get(item.startFrame())).isEqualTo(span.top());
        }
        if (span.fromBefore() && !span.goesOn()) {
            assertThat(span.bottom() - span.top())
                    .as("seed %d: room of the rest of %s", seed, item)
                    .isGreaterThanOrEqualTo(ROOM.goingOn() + item.stopHeight() - 0.01f);
        }
        if (!span.goesOn()) {
            float end = page.heights().getOrDefault(item.stopFrame(), page.bottom());
            assertThat(end).isEqualTo(span.bottom());
        }
    }

    /** Sounds one after the other on each of some lanes. */
    private static List<GridItem> items(Random random) {
        List<GridItem> items = new ArrayList<>();
        for (int lane = 0; lane < 8; lane++) {
            long frame = random.nextInt(300);
            while (frame < 5000) {
                long stop = frame + 1 + random.nextInt(random.nextBoolean() ? 20 : 1500);
                items.add(new GridItem(lane, frame, stop, 30 + random.nextInt(120), 20));
                frame = stop + (random.nextBoolean() ? 0 : random.nextInt(400));
            }
        }
        return items;
    }

    @Test
    void aQuietMinuteTakesNoMoreRoomThanASecond() {
        GridPlan plan = GridPlan.of(
                List.of(new GridItem(0, 0, 24, 50, 20), new GridItem(0, 24 * 60 * 30, 24 * 60 * 31, 50, 20)),
                Map.of(),
                ROOM);
        assertThat(plan.pages()).hasSize(1);
        assertThat(plan.pages().getFirst().bottom()).isLessThan(120);
    }
}
