package org.stagebook.metering.lanes;

import java.util.List;
import java.util.stream.IntStream;
import org.stagebook.metering.truepeak.PeakHold;

/**
 * The peaks of a recording, raised by all threads.
 *
 * @param samplePeaks of each channel
 * @param truePeak of all channels
 */
record SharedPeaks(List<PeakHold> samplePeaks, PeakHold truePeak) {

    static SharedPeaks of(int channels) {
        return new SharedPeaks(
                IntStream.range(0, channels).mapToObj(channel -> new PeakHold()).toList(), new PeakHold());
    }
}
