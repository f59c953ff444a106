package org.stagebook.metering.reference;

import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** Channel weights by position: ITU-R BS.1770-5, Annex 3, Table 4. */
public final class AnnexThreeWeights {

    private AnnexThreeWeights() {}

    /** One weight per channel, 0 for the LFE. */
    public static double[] of(ChannelOrder order) {
        return order.speakers().stream().mapToDouble(AnnexThreeWeights::weight).toArray();
    }

    private static double weight(Speaker speaker) {
        if (speaker.isLowFrequency()) {
            return 0;
        }
        int azimuth = Math.abs(speaker.azimuthDegrees());
        boolean ear = Math.abs(speaker.elevationDegrees()) < 30;
        return ear && azimuth >= 60 && azimuth <= 120 ? 1.41 : 1;
    }
}
