package org.stagebook.metering;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.truepeak.OversampledPeakMeter;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.EquivalentLevelMeter;

/**
 * Runs over sound from front to back for what depends on all that went before: needles, equivalent levels, runs. The whole
 * and its parts are measured in the same run.
 */
final class LevelPass {

    private final LevelPlan plan;
    private final List<Analyser> listeners;

    LevelPass(LevelPlan plan, List<Analyser> listeners) {
        this.plan = plan;
        this.listeners = List.copyOf(listeners);
    }

    /** Whether there is anything to do. */
    boolean isWanted() {
        return plan.isWanted() || !listeners.isEmpty();
    }

    /**
     * Runs over the sound.
     *
     * @throws IOException if it cannot be read
     * @throws CancellationException if the progress asked for it
     */
    Found measure(MeasureProgress progress) throws IOException {
        SoundRun.Audience audience = new SoundRun.Audience();
        Optional<EquivalentLevelMeter> equivalent = plan.equivalentLevels();
        equivalent.ifPresent(audience::add);
        Optional<OversampledPeakMeter> finePeaks = plan.finePeaks();
        finePeaks.ifPresent(audience::add);
        List<MeteredStretch<StretchMeters, LevelMeasurement>> meters = stretchMeters();
        if (plan.wantsStretchMeters()) {
            audience.add(plan.windows(), meters);
        }
        Optional<SpectrumPass> spectrum = plan.wantsSpectrum() ? Optional.of(new SpectrumPass(plan)) : Optional.empty();
        spectrum.ifPresent(pass -> pass.join(audience));
        DamageCounter damage = new DamageCounter();
        if (plan.countsDamage()) {
            audience.add(plan.windows(), List.of(damage));
        }
        if (!listeners.isEmpty()) {
            audience.add(plan.windows(), List.of(new Listening(listeners)));
        }
        new SoundRun(plan, audience).run(progress);
        if (spectrum.isPresent()) {
            spectrum.get().runRest(progress);
        }
        Heard heard = new Heard(
                meters,
                new EquivalentLevels(plan, equivalent),
                spectrum,
                finePeaks.map(this::peaks).orElse(List.of()));
        return new Found(
                damage.damagedSamples(),
                IntStream.range(0, meters.size())
                        .mapToObj(stretch -> found(heard, stretch))
                        .toList());
    }

    /** All who heard something, of all stretches. */
    private record Heard(
            List<MeteredStretch<StretchMeters, LevelMeasurement>> meters,
            EquivalentLevels equivalent,
            Optional<SpectrumPass> spectrum,
            List<Optional<Peak>> peaks) {}

    private StretchFindings found(Heard heard, int stretch) {
        long startFrame = plan.stretches().all().get(stretch).startFrame();
        LevelMeasurement ofMeters = heard.meters.get(stretch).found().startingAt(startFrame);
        LevelMeasurement found = heard.equivalent.addedTo(ofMeters, stretch);
        return new StretchFindings(
                heard.spectrum.map(pass -> found.with(pass.found(stretch))).orElse(found),
                heard.peaks.isEmpty() ? Optional.empty() : heard.peaks.get(stretch));
    }

    /**
     * How many frames a pass over the sound goes through: as often as its plan needs to hear them.
     *
     * @return 0 where nothing is wanted
     */
    static long workFrames(LevelPlan plan) {
        return plan.isWanted() ? SpectrumPass.runs(plan) * plan.heard().frames() : 0;
    }

    /** As {@link #workFrames(LevelPlan)}, and once where others want to hear what no meter does. */
    long workFrames() {
        return isWanted() ? Math.max(workFrames(plan), plan.heard().frames()) : 0;
    }

    /**
     * What was found.
     *
     * @param damagedSamples where they were counted, else 0
     * @param stretches the range, and then each part; empty where there was no pass
     */
    record Found(long damagedSamples, List<StretchFindings> stretches) {
        static final Found NOTHING = new Found(0, List.of());
    }

    /**
     * What was found in a stretch.
     *
     * @param finePeak of all channels, in the recording; absent for silence and where the lanes find it
     */
    record StretchFindings(LevelMeasurement levels, Optional<Peak> finePeak) {
        static final StretchFindings NONE = new StretchFindings(LevelMeasurement.NONE, Optional.empty());
    }

    private List<Optional<Peak>> peaks(OversampledPeakMeter meter) {
        long origin = plan.heard().startFrame();
        return meter.peaks().stream()
                .map(peak -> peak.map(at -> new Peak(at.amplitude(), at.channel(), at.frame() + origin)))
                .toList();
    }

    private List<MeteredStretch<StretchMeters, LevelMeasurement>> stretchMeters() {
        return Stream.generate(() -> new MeteredStretch<>(() -> new StretchMeters(plan), StretchMeters::found))
                .limit(plan.windows().size())
                .toList();
    }

    /** Others who hear the range that is measured. */
    private record Listening(List<Analyser> listeners) implements SoundRun.Stretch {
        @Override
        public void accept(double[][] planar, int frames) {
            for (Analyser listener : listeners) {
                listener.accept(planar, frames);
            }
        }

        @Override
        public void end() {
            // Listeners are asked by whoever gave them.
        }
    }
}
