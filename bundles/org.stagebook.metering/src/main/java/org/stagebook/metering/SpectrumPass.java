package org.stagebook.metering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.metering.spectrum.BandTransform;
import org.stagebook.metering.spectrum.ThirdOctaveAnalyser;
import org.stagebook.metering.spectrum.ThirdOctaveSpectrum;

/**
 * Measures third octaves of all stretches. More than a second is kept of each channel, so only so many channels are measured
 * in one run as fit into memory: up to 32 at 48 kHz where no parts overlap; further ones in further runs.
 */
final class SpectrumPass {

    private static final int MOST_SAMPLES = 1 << 21;

    private final LevelPlan plan;
    private final BandTransform transform;
    private final List<List<MeteredStretch<ThirdOctaveAnalyser, ThirdOctaveSpectrum>>> groups = new ArrayList<>();

    SpectrumPass(LevelPlan plan) {
        this.plan = plan;
        int rate = plan.sound().sampleRateHz();
        this.transform = new BandTransform(rate);
        int channels = plan.sound().channels();
        int atOnce = channelsAtOnce(plan);
        for (int first = 0; first < channels; first += atOnce) {
            groups.add(group(first, Math.min(atOnce, channels - first)));
        }
    }

    private static int channelsAtOnce(LevelPlan plan) {
        long each = (long) BandTransform.windowFrames(plan.sound().sampleRateHz())
                * plan.stretches().mostAtOnce();
        return Math.clamp(MOST_SAMPLES / each, 1, Math.max(1, plan.sound().channels()));
    }

    /** How often the sound is read, the run in which others join included: once where no spectrum is wanted. */
    static int runs(LevelPlan plan) {
        int channels = plan.sound().channels();
        return plan.wantsSpectrum() ? Math.max(1, Math.ceilDiv(channels, channelsAtOnce(plan))) : 1;
    }

    private List<MeteredStretch<ThirdOctaveAnalyser, ThirdOctaveSpectrum>> group(int first, int channels) {
        return Stream.generate(() -> new MeteredStretch<>(
                        () -> new ThirdOctaveAnalyser(transform, first, channels), ThirdOctaveAnalyser::spectrum))
                .limit(plan.windows().size())
                .toList();
    }

    /** Takes part in the first run. */
    void join(SoundRun.Audience audience) {
        audience.add(plan.windows(), groups.getFirst());
    }

    /**
     * Reads again for the channels for which there was no room.
     *
     * @throws IOException if the sound cannot be read
     */
    void runRest(MeasureProgress progress) throws IOException {
        for (int group = 1; group < groups.size(); group++) {
            SoundRun.Audience audience = new SoundRun.Audience();
            audience.add(plan.windows(), groups.get(group));
            new SoundRun(plan, audience).run(progress);
        }
    }

    /** The spectrum of a stretch. */
    ThirdOctaveSpectrum found(int stretch) {
        return ThirdOctaveSpectrum.joined(
                groups.stream().map(group -> group.get(stretch).found()).toList());
    }
}
