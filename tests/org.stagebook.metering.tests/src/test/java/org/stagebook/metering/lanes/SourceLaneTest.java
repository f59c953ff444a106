package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.source.SoundSource;

/** A decoder is asked for every frame once and in order, whatever the windows are. */
class SourceLaneTest {

    private static final int FRAMES = 5_000;
    private static final int MOST_ROWS = 300;

    /** Counts 1, 2, 3 …, and writes down what it was asked for. */
    private static final class Counting implements SoundSource {
        private final List<Long> starts = new ArrayList<>();

        @Override
        public int sampleRateHz() {
            return 8_000;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public long frames() {
            return FRAMES;
        }

        @Override
        public int read(long startFrame, double[][] planar) {
            starts.add(startFrame);
            int count = (int) Math.min(planar[0].length, FRAMES - startFrame);
            for (int i = 0; i < count; i++) {
                planar[0][i] = startFrame + i + 1;
            }
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void readsOnAndHandsOutEveryWindowWithWhatPrecedesIt() throws IOException {
        Counting source = new Counting();
        SplittableRandom random = new SplittableRandom(3);
        try (SourceLane lane = new SourceLane(source, 4_321, MOST_ROWS)) {
            long start = -100;
            while (start < FRAMES) {
                int rows = 1 + random.nextInt(MOST_ROWS);
                lane.load(start, rows);
                for (int i = 0; i < rows + Lanes.PEAK_HISTORY; i++) {
                    long frame = start - Lanes.PEAK_HISTORY + i;
                    assertThat(lane.samples(0)[i]).isEqualTo(frame < 0 || frame >= 4_321 ? 0.0 : (double) (frame + 1));
                }
                start += rows;
            }
        }
        assertThat(source.starts).hasSize(15).isSorted().doesNotHaveDuplicates();
        assertThat(source.starts)
                .allSatisfy(start -> assertThat(start % MOST_ROWS).isZero());
    }

    @Test
    void goesBackWhereASpanBeginsEarlier() throws IOException {
        Counting source = new Counting();
        try (SourceLane lane = new SourceLane(source, FRAMES, MOST_ROWS)) {
            lane.load(2_000, 100);
            lane.load(50, 100);
            assertThat(lane.samples(0)[0]).isEqualTo(40);
            assertThat(lane.samples(0)[110]).isEqualTo(150);
        }
    }
}
