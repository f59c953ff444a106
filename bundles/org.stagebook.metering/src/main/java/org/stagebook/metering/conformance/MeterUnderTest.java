package org.stagebook.metering.conformance;

import java.io.IOException;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.lanes.LaneSound;

/** A meter as the test cases see it. */
@FunctionalInterface
public interface MeterUnderTest {

    /**
     * Measures a whole recording.
     *
     * @param sound what to measure
     * @param order which speaker each channel feeds
     * @param wanted what will be asked of the result: the readings and their spans, the values are for the judge
     * @throws IOException if the recording cannot be read
     */
    MeterReadings measure(LaneSound sound, ChannelOrder order, List<Expectation> wanted) throws IOException;
}
