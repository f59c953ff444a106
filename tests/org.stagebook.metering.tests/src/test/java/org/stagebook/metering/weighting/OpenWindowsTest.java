package org.stagebook.metering.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against asking every window at every position. */
class OpenWindowsTest {

    @Test
    void tellsTheWindowsOfEveryPosition() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<FrameRange> windows = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int start = random.nextInt(40);
                windows.add(
                        new FrameRange(start, random.nextInt(9) == 0 ? Long.MAX_VALUE : start + random.nextInt(20)));
            }
            OpenWindows open = new OpenWindows(windows);
            while (open.position() < 70) {
                assertThat(open.room()).as("seed %d", seed).isPositive();
                assertThat(IntStream.range(0, open.count()).map(open::window).sorted())
                        .as("seed %d at %d", seed, open.position())
                        .containsExactlyElementsOf(containing(windows, open.position()));
                open.advance(Math.min(open.room(), 1 + random.nextInt(10)));
            }
        }
    }

    private static List<Integer> containing(List<FrameRange> windows, long frame) {
        return IntStream.range(0, windows.size())
                .filter(window -> windows.get(window).contains(frame))
                .boxed()
                .toList();
    }
}
