package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.differential.PartsOfNoise.EVERYTHING;
import static org.stagebook.metering.differential.PartsOfNoise.PARTS;
import static org.stagebook.metering.differential.PartsOfNoise.RATE_HZ;
import static org.stagebook.metering.differential.PartsOfNoise.level;
import static org.stagebook.metering.differential.PartsOfNoise.measure;
import static org.stagebook.metering.differential.PartsOfNoise.noise;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.WeightingCurve;
import org.stagebook.metering.weighting.WeightingFilter;

/** Equivalent levels of parts: of the whole, weighted in one go. */
class PartEquivalentLevelsTest {

    /** The whole is weighted in one go, and squares are added up within the part. */
    @ParameterizedTest
    @EnumSource(WeightingCurve.class)
    void equivalentLevelsAreThoseOfTheWeightedWhole(WeightingCurve curve) throws IOException {
        RandomProgramme programme = noise();
        for (PartMeasurement part :
                measure(programme, EVERYTHING.andOf(PARTS)).parts().subList(0, 4)) {
            double energy = 0;
            for (double[] channel : programme.channels()) {
                double[] weighted = weighted(curve, channel);
                for (int frame = (int) part.range().startFrame();
                        frame < part.range().endFrame();
                        frame++) {
                    energy += weighted[frame] * weighted[frame];
                }
            }
            assertThat(level(part.levels().equivalent(), curve).levelDb().orElseThrow())
                    .isCloseTo(
                            10 * Math.log10(energy / part.range().frames()) + 105 + 10 * Math.log10(2), within(1e-9));
        }
    }

    private static double[] weighted(WeightingCurve curve, double[] channel) {
        WeightingFilter filter = new WeightingFilter(curve, RATE_HZ);
        double[] weighted = new double[channel.length];
        double[] block = new double[WeightingFilter.BLOCK];
        for (int from = 0; from < channel.length; from += block.length) {
            int count = Math.min(block.length, channel.length - from);
            System.arraycopy(channel, from, block, 0, count);
            filter.filter(block, count, block);
            System.arraycopy(block, 0, weighted, from, count);
        }
        return weighted;
    }

    @Test
    void silenceAtTheEndsIsNoPartOfWhatIso21727Measures() throws IOException {
        double[] tone = new double[10 * RATE_HZ];
        for (int frame = 3 * RATE_HZ; frame < 7 * RATE_HZ; frame++) {
            tone[frame] = 0.1 * Math.sin(2 * Math.PI * frame / 4);
        }
        RandomProgramme programme = new RandomProgramme(0, RATE_HZ, ChannelOrder.M, List.of(tone));
        Measurement found = measure(
                programme,
                EVERYTHING.andOf(List.of(new FrameRange(2 * RATE_HZ, 4 * RATE_HZ), new FrameRange(0, RATE_HZ))));
        EquivalentLevel whole = level(found.levels().firstToLastSound(), WeightingCurve.M);
        assertThat(whole.range()).isEqualTo(new FrameRange(3 * RATE_HZ, 7 * RATE_HZ));
        assertThat(whole.levelDb().orElseThrow()).isCloseTo(85, within(0.01));
        assertThat(level(found.levels().equivalent(), WeightingCurve.M)
                        .levelDb()
                        .orElseThrow())
                .isCloseTo(85 + 10 * Math.log10(0.4), within(0.01));
        EquivalentLevel part = level(found.parts().getFirst().levels().firstToLastSound(), WeightingCurve.M);
        assertThat(part.range()).isEqualTo(new FrameRange(3 * RATE_HZ, 4 * RATE_HZ));
        assertThat(part.levelDb().orElseThrow()).isCloseTo(85, within(0.01));
        EquivalentLevel silent = level(found.parts().get(1).levels().firstToLastSound(), WeightingCurve.M);
        assertThat(silent.range().frames()).isZero();
        assertThat(silent.levelDb()).isEmpty();
    }
}
