package org.stagebook.playback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.playback.testkit.AudioThreadFigures;
import org.stagebook.playback.testkit.AudioThreadLoad;

/** 64 channels of 48 kHz in blocks of 128: what the audio thread allocates; how long a block takes is printed. */
@Timeout(120)
class AudioThreadTest {

    @Test
    void allocatesNothing() throws Exception {
        try (AudioThreadLoad load = new AudioThreadLoad()) {
            AudioThreadFigures figures = load.measure(20_000);
            System.out.println(figures);
            assertThat(figures.allocatedBytes())
                    .as("bytes allocated by the audio thread")
                    .isZero();
            assertThat(figures.health().underruns()).isZero();
            assertThat(figures.health().unmeteredBlocks()).isZero();
            assertThat((double) figures.elapsed().medianNanos()).isLessThan(figures.deadlineNanos());
        }
    }
}
