package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.synth.Noise;
import org.stagebook.audio.synth.NoiseColour;
import org.stagebook.audio.synth.Placement;
import org.stagebook.audio.synth.StemRecipe;
import org.stagebook.audio.synth.StemSynthesizer;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/** A stem like those that are handed over: pink noise at -20 dBFS in all channels of 24-bit 5.1, 48 kHz. */
final class NoiseStem {
    private NoiseStem() {}

    static void write(Path file, long seconds) throws IOException {
        TimeRange range = TimeRange.of(Position.ZERO, Duration.ofSeconds(seconds));
        ChannelOrder order = ChannelOrder.L_C_R_LS_RS_LFE;
        StemRecipe recipe = StemRecipe.silence(order, SampleRate.HZ_48000, range)
                .with(new Placement(
                        range,
                        new Noise(NoiseColour.PINK, new Level(-20, LevelUnit.DBFS), 1),
                        order.speakers(),
                        Duration.ZERO));
        LocalDateTime date = LocalDateTime.of(2026, 1, 5, 12, 0);
        new StemSynthesizer().write(file, recipe, new Origin("", "", ""), date);
    }
}
