package org.stagebook.metering.conformance;

import java.util.List;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelOrder;

/**
 * EBU Tech 3341 (November 2023), Table 1, cases 15 to 23: true peak.
 *
 * <p>The text gives frequencies as fractions of the sample rate and means 48 kHz. At twice or four times a studio rate
 * the signals are those of the studio rate, sampled more often: what a true-peak meter needs no interpolation for, it
 * shall read as well.
 */
final class Tech3341PeakCases {

    private static final double TONE_SECONDS = 1;
    private static final double FADE_SECONDS = 0.01;

    private final int sampleRateHz;
    private final int multiple;

    Tech3341PeakCases(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
        multiple = sampleRateHz < 88_200 ? 1 : sampleRateHz < 176_400 ? 2 : 4;
    }

    List<ConformanceCase> cases() {
        return List.of(
                tone("3341-15", 4, 0.50, 0),
                tone("3341-16", 4, 0.50, 45),
                tone("3341-17", 6, 0.50, 60),
                tone("3341-18", 8, 0.50, 67.5),
                tone("3341-19", 4, 1.41, 45),
                burst("3341-20", 0),
                burst("3341-21", 1),
                burst("3341-22", 2),
                burst("3341-23", 3));
    }

    private ConformanceCase tone(String id, int divisor, double amplitude, double phaseDegrees) {
        long frames = Math.round(TONE_SECONDS * sampleRateHz);
        double fadeFrames = FADE_SECONDS * sampleRateHz;
        Sine sine = new Sine(1, divisor * multiple, phaseDegrees);
        ChannelSignal faded =
                frame -> amplitude * Math.min(1, Math.min(frame, frames - frame) / fadeFrames) * sine.sampleAt(frame);
        String text = "fs/" + divisor + ", amplitude " + amplitude + ", phase " + phaseDegrees
                + "°, 1 s with fades of 10 ms, in L R";
        return of(id, text, frames, faded, amplitude > 1 ? 3 : -6);
    }

    private ConformanceCase burst(String id, int offset) {
        PeakBurst signal = new PeakBurst(4 / multiple, offset);
        String text = "fs/6 at 0.50, one period of fs/4 at 1.00, fs/6 at 0.50, made at 4 fs, low-pass,"
                + " taken from sample " + offset + ", in L R";
        return of(id, text, signal.frames(), signal, 0);
    }

    private ConformanceCase of(String id, String text, long frames, ChannelSignal signal, double expectedDbtp) {
        Expectation peak =
                new Expectation(Reading.TRUE_PEAK, TimeSpan.WHOLE, OptionalDouble.of(expectedDbtp), 0.4, 0.2);
        SignalRecipe recipe = new SignalRecipe(text, ChannelOrder.L_R, sampleRateHz, frames, List.of(signal, signal));
        return new ConformanceCase(id, "EBU Tech 3341, Table 1", recipe, List.of(peak));
    }
}
