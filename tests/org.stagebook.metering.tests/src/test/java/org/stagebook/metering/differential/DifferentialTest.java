package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.source.StoredSound;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.reference.AnnexThreeWeights;
import org.stagebook.metering.reference.TextbookLoudness;

/**
 * The engine beside the textbook on random signals: {@code -Dstagebook.differential.signals=100000} compares more of
 * them, {@code -Dstagebook.differential.seed=N} others.
 */
@Tag("thorough")
class DifferentialTest {

    private static final int SIGNALS = Integer.getInteger("stagebook.differential.signals", 1500);
    private static final long FIRST_SEED = Long.getLong("stagebook.differential.seed", 0L);

    @Test
    void theEngineReadsWhatTheTextbookReads() {
        Deviations deviations = new Deviations();
        LongStream.range(FIRST_SEED, FIRST_SEED + SIGNALS).parallel().forEach(seed -> compare(seed, deviations));
        System.out.println("Engine against textbook, " + SIGNALS + " random signals from seed " + FIRST_SEED + ": "
                + deviations + ".");
        assertThat(deviations.tooFar()).isEmpty();
    }

    /** The way files go: read, decoded at sixteen places, integers as they are. */
    @Test
    void theEngineReadsTheSameFromFiles(@TempDir Path folder) throws IOException {
        Deviations deviations = new Deviations();
        List<StoredFormat> formats = List.of(StoredFormat.values());
        int files = Math.max(1, SIGNALS / 20);
        for (long seed = FIRST_SEED; seed < FIRST_SEED + files; seed++) {
            StoredFormat format = formats.get((int) (seed % formats.size()));
            RandomProgramme programme = format.rounded(RandomProgramme.of(seed));
            Path file = folder.resolve("random.wav");
            format.write(programme, file);
            LaneSound sound = LaneSound.of(StoredSound.of(file, new WaveReader().read(file)));
            compare(programme, EngineFindings.of(programme, sound), deviations);
        }
        System.out.println("Engine on files against textbook, " + files + " files from seed " + FIRST_SEED + ": "
                + deviations + ".");
        assertThat(deviations.tooFar()).isEmpty();
    }

    private static void compare(RandomProgramme programme, Findings ours, Deviations deviations) {
        TextbookLoudness textbook = new TextbookLoudness(
                programme.planar(), programme.sampleRateHz(), AnnexThreeWeights.of(programme.order()));
        deviations.compare(programme, ours, Findings.of(programme, textbook));
        deviations.compareTime(programme, "max M", ours.momentary(), textbook.momentaryLufs());
        deviations.compareTime(programme, "max S", ours.shortTerm(), textbook.shortTermLufs());
    }

    private static void compare(long seed, Deviations deviations) {
        RandomProgramme programme = RandomProgramme.of(seed);
        compare(programme, engine(programme), deviations);
    }

    private static Findings engine(RandomProgramme programme) {
        try {
            return EngineFindings.of(programme);
        } catch (IOException e) {
            throw new UncheckedIOException(programme.toString(), e);
        }
    }
}
