package org.stagebook.metering.weighting;

import java.util.Collections;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * How loud a theatre plays each channel.
 *
 * <p>ISO 21727:2016, table 2: a sine of −20 dBFS plays at {@value #SCREEN_DB} dB from a screen channel and 3 dB softer from
 * a surround; heights are surrounds.
 *
 * @param gainsDb of each channel relative to a screen channel
 * @param statement what was assumed, for the report beside a result
 */
public record ChannelCalibration(List<Double> gainsDb, String statement) {

    /** Sound pressure level of a sine of −20 dBFS from a screen channel. */
    public static final double SCREEN_DB = 85;

    /** What makes a level of a mean square: the sine has one of 20 + 3.01 dB below 1. */
    public static final double DB_OF_MEAN_SQUARE_1 = SCREEN_DB + 20 + 10 * Math.log10(2);

    private static final double SURROUND_GAIN_DB = -3;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException without a channel or with a gain that is no number
     */
    public ChannelCalibration {
        gainsDb = List.copyOf(gainsDb);
        if (gainsDb.isEmpty() || gainsDb.stream().anyMatch(gain -> !Double.isFinite(gain))) {
            throw new IllegalArgumentException("A calibration needs a gain for each channel, not " + gainsDb + ".");
        }
    }

    /** By the place of each speaker. */
    public static ChannelCalibration of(ChannelOrder order, LfeCalibration lfe) {
        List<Double> gainsDb =
                order.speakers().stream().map(speaker -> gainDb(speaker, lfe)).toList();
        boolean hasLfe = order.speakers().stream().anyMatch(Speaker::isLowFrequency);
        String statement = "-20 dBFS = 85 dB from screen channels, 82 dB from surrounds and heights";
        return new ChannelCalibration(gainsDb, hasLfe ? statement + ", " + lfe.statement() : statement);
    }

    /** All channels alike, where nothing is known of their places. */
    public static ChannelCalibration screen(int channels) {
        return new ChannelCalibration(Collections.nCopies(channels, 0.0), "-20 dBFS = 85 dB from every channel");
    }

    public int channels() {
        return gainsDb.size();
    }

    /** Factor of a channel's power. */
    double powerGain(int channel) {
        return Math.pow(10, gainsDb.get(channel) / 10);
    }

    private static double gainDb(Speaker speaker, LfeCalibration lfe) {
        if (speaker.isLowFrequency()) {
            return lfe.gainDb();
        }
        return isOnScreen(speaker) ? 0 : SURROUND_GAIN_DB;
    }

    private static boolean isOnScreen(Speaker speaker) {
        return speaker.elevationDegrees() == 0 && Math.abs(speaker.azimuthDegrees()) < 60;
    }
}
