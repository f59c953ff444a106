package org.stagebook.metering.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;

/** How loud a theatre plays each channel, by its place. */
class ChannelCalibrationTest {

    @ParameterizedTest
    @CsvSource({
        "M, 0",
        "L R, 0 0",
        "L C R Ls Rs LFE, 0 0 0 -3 -3 10",
        "L R C Cs, 0 0 0 -3",
        "L Lc C Rc R Ls Rs LFE, 0 0 0 0 0 -3 -3 10",
        "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr, 0 0 0 10 -3 -3 -3 -3 -3 -3 -3 -3",
        "L R C LFE Lw Rw T LFE2, 0 0 0 10 -3 -3 -3 10"
    })
    void surroundsAndHeightsAreThreeDecibelsSofter(String order, String gains) {
        ChannelCalibration calibration =
                ChannelCalibration.of(ChannelOrder.parse(order), LfeCalibration.IN_BAND_GAIN_10_DB);
        List<Double> expected =
                List.of(gains.split(" ", -1)).stream().map(Double::valueOf).toList();
        assertThat(calibration.gainsDb()).isEqualTo(expected);
        assertThat(calibration.statement().contains("LFE +10 dB")).isEqualTo(order.contains("LFE"));
    }

    @Test
    void senselessGainsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelCalibration(List.of(), "nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelCalibration(List.of(Double.NaN), "nothing"));
    }
}
