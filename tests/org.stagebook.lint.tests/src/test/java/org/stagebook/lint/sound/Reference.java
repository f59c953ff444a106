package org.stagebook.lint.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.stagebook.lint.sound.TestFile.Encoding;

/** The definitions of what is measured, sample by sample. */
@SuppressWarnings("ArrayRecordComponent")
record Reference(Encoding encoding, double[] samples, int sampleRateHz) {

    private static final double STEP = 1.0 / (1 << 23);

    void check(ChannelMeasures measures) {
        double peak = 0;
        double sum = 0;
        BitSet sounding = new BitSet();
        int runs = 0;
        long first = -1;
        int running = 0;
        double full = encoding.floating ? 1 : 1 - Math.scalb(1.0, 1 - Math.min(24, encoding.bits));
        for (int i = 0; i < samples.length; i++) {
            double value = encoding.stored(samples[i]);
            peak = Math.max(peak, Math.abs(value));
            sum += value;
            if (Math.abs(value) > 0.001 + STEP) {
                sounding.set((int) (i * 10L / sampleRateHz));
            }
            running = Math.abs(value) >= full ? running + 1 : 0;
            if (running == 3) {
                runs++;
                first = first < 0 ? i - 2 : first;
            }
        }
        assertThat(measures.peak()).isEqualTo(peak, within(STEP));
        assertThat(measures.silent()).isEqualTo(peak <= Math.pow(10, -4.5));
        assertThat(measures.dcOffset()).isEqualTo(sum / samples.length, within(STEP));
        assertThat(measures.sounding().asBits()).isEqualTo(sounding);
        assertThat(measures.clippedRuns()).isEqualTo(runs);
        assertThat(measures.firstClippedFrame()).isEqualTo(first);
    }
}
