package org.stagebook.report.content;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.SoundFacts;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What a file sounds like, as people say it.
 *
 * @param format rate and encoding
 * @param length hours, minutes, seconds and milliseconds
 * @param start timecode of the first sample, if the file says so
 * @param peak the greatest sample, or that there is none
 */
public record SoundLine(String layout, String channelOrder, String format, String length, String start, String peak) {
    /** Of a file that is no sound, or was not read. */
    public static final SoundLine NONE = new SoundLine("", "", "", "", "", "");

    static SoundLine of(SoundFacts facts, TimecodeFormat timecode) {
        int rate = facts.getSampleRateHz();
        return new SoundLine(
                Texts.of(facts.getLayout()),
                Texts.of(facts.getChannelOrder()),
                Stream.of(rate > 0 ? kilohertz(rate) : "", Texts.of(facts.getEncoding()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                rate > 0 ? length(facts.getFrames(), rate) : "",
                start(facts.getTimeReferenceSamples(), rate, timecode),
                facts.getSamplePeak() == null
                        ? "silence"
                        : String.format(
                                Locale.ROOT,
                                "%.1f %s",
                                facts.getSamplePeak().value(),
                                facts.getSamplePeak().unit().symbol()));
    }

    /** {@code 48 kHz}, {@code 44.1 kHz}. */
    public static String kilohertz(int hertz) {
        return hertz % 1000 == 0
                ? hertz / 1000 + " kHz"
                : String.format(Locale.ROOT, "%s kHz", Double.toString(hertz / 1000.0));
    }

    private static String length(long frames, int rate) {
        long seconds = frames / rate;
        long millis = frames % rate * 1000 / rate;
        return String.format(Locale.ROOT, "%d:%02d:%02d.%03d", seconds / 3600, seconds / 60 % 60, seconds % 60, millis);
    }

    /** Files may say what no clock shows; then nothing is said. */
    private static String start(long samples, int rate, TimecodeFormat timecode) {
        if (samples < 0 || rate <= 0 || samples / rate >= 86_400) {
            return "";
        }
        try {
            return timecode.format(new SampleRate(rate).positionOfSample(samples));
        } catch (IllegalArgumentException noRateOfFilm) {
            return "";
        }
    }
}
