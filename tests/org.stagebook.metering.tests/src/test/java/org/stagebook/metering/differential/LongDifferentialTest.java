package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.reference.AnnexThreeWeights;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.weighting.FrameRange;

/** As {@link DifferentialTest}, with fewer signals, but long enough for every window, and with ranges and parts. */
@Tag("thorough")
class LongDifferentialTest {

    private static final int SIGNALS = Math.max(1, Integer.getInteger("stagebook.differential.signals", 3000) / 100);
    private static final long FIRST_SEED = Long.getLong("stagebook.differential.seed", 0L);

    private final Deviations ofRanges = new Deviations();
    private final Deviations ofParts = new Deviations();
    private final Map<Integer, Integer> rates = new TreeMap<>();
    private final Map<Integer, Integer> channelCounts = new TreeMap<>();

    @Test
    void theEngineReadsWhatTheTextbookReadsOfLongSignals() {
        LongStream.range(FIRST_SEED, FIRST_SEED + SIGNALS).parallel().forEach(this::compare);
        System.out.println(
                "Engine against textbook, " + SIGNALS + " signals of 4 s and more from seed " + FIRST_SEED + ": "
                        + ofRanges + "; of their parts " + ofParts + ". With max S, by rate in Hz: " + rates
                        + "; by number of channels: " + channelCounts + ".");
        assertThat(ofRanges.tooFar()).isEmpty();
        assertThat(ofParts.tooFar()).isEmpty();
    }

    private void compare(long seed) {
        RandomProgramme programme = RandomProgramme.ofLong(seed);
        FrameRange range = range(programme);
        try {
            compare(programme, range);
        } catch (IOException e) {
            throw new UncheckedIOException(programme + " within " + range, e);
        }
    }

    /** Every other is measured as a whole, the others from somewhere in their first to somewhere in their last second. */
    private static FrameRange range(RandomProgramme programme) {
        if (programme.seed() % 2 == 0) {
            return new FrameRange(0, programme.frames());
        }
        SplittableRandom random = new SplittableRandom(programme.seed());
        int rate = programme.sampleRateHz();
        return new FrameRange(random.nextInt(rate / 2), programme.frames() - random.nextInt(rate / 2));
    }

    private void compare(RandomProgramme programme, FrameRange range) throws IOException {
        int ticks = (int) (range.frames() * 100 / programme.sampleRateHz()) - 1;
        SplittableRandom random = new SplittableRandom(programme.seed());
        int first = random.nextInt(ticks - 50);
        int[][] parts = {{first, first + 50 + random.nextInt(ticks - 50 - first + 1)}, {1 + random.nextInt(10), ticks}};
        List<FrameRange> frames = List.of(
                frames(parts[0], range, programme.sampleRateHz()), frames(parts[1], range, programme.sampleRateHz()));
        List<Findings> ours = EngineFindings.of(programme, range, frames);
        TextbookLoudness textbook = new TextbookLoudness(
                        programme.planar(), programme.sampleRateHz(), AnnexThreeWeights.of(programme.order()))
                .within((int) range.startFrame(), (int) range.endFrame());
        ofRanges.compare(programme + " within " + range, ours.get(0), Findings.within(range, programme, textbook));
        for (int part = 0; part < parts.length; part++) {
            ofParts.compare(
                    programme + " within " + range + ", part " + frames.get(part),
                    ours.get(part + 1),
                    Findings.ofPart(programme, textbook.part(parts[part][0], parts[part][1])));
        }
        if (ours.get(0).shortTerm().lufs().isPresent()) {
            count(programme);
        }
    }

    private static FrameRange frames(int[] ticks, FrameRange range, int sampleRateHz) {
        long start = range.startFrame();
        return new FrameRange(
                start + Math.floorDiv((long) ticks[0] * sampleRateHz + 50, 100L),
                start + Math.floorDiv((long) ticks[1] * sampleRateHz + 50, 100L));
    }

    private synchronized void count(RandomProgramme programme) {
        rates.merge(programme.sampleRateHz(), 1, Integer::sum);
        channelCounts.merge(programme.order().channelCount(), 1, Integer::sum);
    }
}
