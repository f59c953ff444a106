package org.stagebook.metering;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stagebook.metering.level.Analyser;
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
     * @return the levels of the range, and then of each part
     * @throws IOException if it cannot be read
     * @throws CancellationException if the progress asked for it
     */
    List<LevelMeasurement> measure(MeasureProgress progress) throws IOException {
        SoundRun.Audience audience = new SoundRun.Audience();
        Optional<EquivalentLevelMeter> equivalent = plan.equivalentLevels();
        equivalent.ifPresent(audience::add);
        List<MeteredStretch<StretchMeters, LevelMeasurement>> meters = stretchMeters();
        if (plan.wantsStretchMeters()) {
            audience.add(plan.windows(), meters);
        }
        Optional<SpectrumPass> spectrum = plan.wantsSpectrum() ? Optional.of(new SpectrumPass(plan)) : Optional.empty();
        spectrum.ifPresent(pass -> pass.join(audience));
        if (!listeners.isEmpty()) {
            audience.add(plan.windows(), List.of(new Listening(listeners)));
        }
        new SoundRun(plan, audience).run(progress);
        if (spectrum.isPresent()) {
            spectrum.get().runRest(progress);
        }
        EquivalentLevels levels = new EquivalentLevels(plan, equivalent);
        return IntStream.range(0, meters.size())
                .mapToObj(stretch -> {
                    LevelMeasurement found = levels.addedTo(meters.get(stretch).found(), stretch);
                    return spectrum.map(pass -> found.with(pass.found(stretch))).orElse(found);
                })
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
