package org.stagebook.playback.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.playback.testkit.CounterHour;

/** An hour against a sound card that runs a little fast or slow and calls late. */
class PictureClockTest {

    static List<CounterHour> hours() {
        return CounterHour.USUAL;
    }

    @ParameterizedTest
    @MethodSource("hours")
    void staysWithinHalfAFrameOfTheAudioClock(CounterHour hour) {
        double worst = hour.worstFrames();
        System.out.println(hour.sentence(worst));
        assertThat(worst).isLessThan(0.5);
    }
}
