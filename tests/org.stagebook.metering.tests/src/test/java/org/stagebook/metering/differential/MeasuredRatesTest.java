package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.differential.Measuring.EXACT;
import static org.stagebook.metering.differential.Measuring.measure;
import static org.stagebook.metering.differential.Measuring.textbook;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.UnmeasurableException;
import org.stagebook.metering.overview.Overview;
import org.stagebook.metering.overview.OverviewBuilder;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.weighting.FrameRange;

/** The lowest and the highest sample rates, and those beyond. */
class MeasuredRatesTest {

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 384_000})
    void theLowestAndHighestRatesAreExactToo(int rateHz) throws IOException {
        RandomProgramme programme = StereoNoise.of(rateHz, 3.5);
        Measurement found = measure(programme, MeasurementRequest.DELIVERY);
        TextbookLoudness textbook = textbook(programme);
        assertThat(found.integratedLufs().getAsDouble())
                .isCloseTo(textbook.integratedLufs().getAsDouble(), within(EXACT));
        assertThat(found.loudness().orElseThrow().maxShortTerm().orElseThrow().lufs())
                .isCloseTo(textbook.maxShortTerm().lufs().getAsDouble(), within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4_000, 7_999, 768_001})
    void otherRatesAreRefusedWithASentence(int rateHz) {
        RandomProgramme programme = new RandomProgramme(0, rateHz, ChannelOrder.M, List.of(new double[100]));
        MeasurementRequest everything =
                MeasurementRequest.of(EnumSet.allOf(Quantity.class)).andOf(List.of(new FrameRange(0, 50)));
        assertThat(Measurer.workFrames(Measuring.held(programme), everything)).isZero();
        assertThatThrownBy(() -> measure(programme, everything))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessage("The recording states a sample rate of " + rateHz
                        + " Hz; sound of 8000 to 768000 Hz is measured.");
    }

    /** Its waveform can be drawn all the same. */
    @Test
    void anOverviewOfALowRateHasNoLoudness() {
        OverviewBuilder builder = new OverviewBuilder(7_999, 1, Optional.of(ChannelWeights.of(ChannelOrder.M)));
        builder.accept(new double[][] {{0.25, -0.5}}, 2);
        Overview overview = builder.overview("low");
        assertThat(overview.min(0, 0, 2)).isCloseTo(-0.5f, within(1e-3f));
        assertThat(overview.loudnessPoints()).isZero();
    }
}
