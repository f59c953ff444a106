package org.stagebook.audio.wave;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlSpeed;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Where a recording begins on the day's time line, as far as it says so itself.
 *
 * @param samplesSinceMidnight counted at the rate of the file; not negative
 * @param samplesSource where that stands
 * @param timecode the frame that the first sample lies in; absent when no frame rate is stated anywhere
 * @param timecodeSource where the frame rate stands; empty without timecode
 */
public record RecordingStart(
        long samplesSinceMidnight, String samplesSource, Optional<Timecode> timecode, String timecodeSource) {

    /** What Sound Devices and others write: {@code sSPEED=023.976-ND}, {@code sSPEED=025.000-ND}. */
    private static final Pattern DESCRIBED =
            Pattern.compile("(?m)^.?SPEED=0*([0-9]+(?:\\.[0-9]*[1-9])?)\\.?0*-(ND|NDF|DF|D)\\s*$");

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private record Counting(TimecodeFormat format, String source) {}

    /** Takes the start from {@code bext}, else from iXML, and the frame rate from iXML, else from the description. */
    public static Optional<RecordingStart> of(WaveInfo info, Optional<Ixml> ixml) {
        OptionalLong stated = ixml.map(chunk -> chunk.speed().timestamp().samplesSinceMidnight())
                .orElse(OptionalLong.empty());
        if (info.broadcast().isEmpty() && stated.isEmpty()) {
            return Optional.empty();
        }
        long samples =
                info.broadcast().map(BroadcastExtension::timeReferenceSamples).orElseGet(() -> stated.orElse(0));
        Optional<Counting> counting = ixml.map(Ixml::speed)
                .flatMap(RecordingStart::counting)
                .or(() -> info.broadcast().flatMap(RecordingStart::counting));
        return Optional.of(new RecordingStart(
                samples,
                info.broadcast().isPresent() ? "bext" : "iXML",
                counting.flatMap(found -> frameOf(samples, info.format().sampleRateHz(), found.format())),
                counting.map(Counting::source).orElse("")));
    }

    private static Optional<Counting> counting(IxmlSpeed speed) {
        String source = speed.timecodeRate().isPresent() ? "iXML TIMECODE_RATE" : "iXML MASTER_SPEED";
        return speed.timecodeFormat().map(format -> new Counting(format, source));
    }

    private static Optional<Counting> counting(BroadcastExtension broadcast) {
        Matcher matcher = DESCRIBED.matcher(broadcast.origin().description());
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            FrameRate rate = FrameRate.parse(matcher.group(1));
            boolean drop = !matcher.group(2).startsWith("N") && rate.supportsDropFrame();
            return Optional.of(new Counting(new TimecodeFormat(rate, drop), "bext description"));
        } catch (TimeSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The place that many frames of sound after the beginning. */
    public RecordingStart plus(long frames, int sampleRateHz) {
        long sum = samplesSinceMidnight + frames;
        long samples = sum < 0 ? Long.MAX_VALUE : sum;
        return new RecordingStart(
                samples,
                samplesSource,
                timecode.flatMap(start -> frameOf(samples, sampleRateHz, start.format())),
                timecodeSource);
    }

    /** The running frame and the whole hundredths of it that have passed, exact for every number of samples. */
    private static Optional<Timecode> frameOf(long samples, int sampleRateHz, TimecodeFormat format) {
        BigInteger perFrame = big(sampleRateHz).multiply(big(format.rate().denominator()));
        BigInteger[] hundredths = big(samples)
                .multiply(big(format.rate().numerator()))
                .multiply(HUNDRED)
                .divide(perFrame)
                .divideAndRemainder(HUNDRED);
        return hundredths[0].bitLength() < Long.SIZE
                ? Optional.of(new Timecode(format, hundredths[0].longValue(), hundredths[1].intValue()))
                : Optional.empty();
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
