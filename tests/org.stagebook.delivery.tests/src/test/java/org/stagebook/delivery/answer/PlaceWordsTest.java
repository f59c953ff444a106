package org.stagebook.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.delivery.rule.Place;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

class PlaceWordsTest {

    private static final int HERTZ = 48_000;
    private static final Place SECOND = new Place(new FrameRange(HERTZ, 2 * HERTZ), "");
    private static final PlaceWords TIME = new PlaceWords(HERTZ, Optional.empty());

    @Test
    void withoutAClockTimeRunsFromTheStart() {
        assertThat(TIME.of(List.of(SECOND))).isEqualTo("00:00:01.000 to 00:00:02.000");
        assertThat(TIME.of(List.of(Place.at(HERTZ / 2, "C")))).isEqualTo("C at 00:00:00.500");
    }

    @Test
    void withAClockItIsTimecode() {
        RecordingClock clock = RecordingClock.of(
                        HERTZ, 3_600L * HERTZ, new TimecodeFormat(FrameRate.parse("24"), false))
                .orElseThrow();
        assertThat(new PlaceWords(HERTZ, Optional.of(clock)).of(List.of(SECOND)))
                .isEqualTo("01:00:01:00 to 01:00:02:00");
    }

    @Test
    void threeAreToldAndTheOthersCounted() {
        assertThat(TIME.of(List.of())).isEmpty();
        assertThat(TIME.of(Collections.nCopies(5, Place.at(0, ""))))
                .isEqualTo("00:00:00.000; 00:00:00.000; 00:00:00.000; and 2 more");
    }
}
