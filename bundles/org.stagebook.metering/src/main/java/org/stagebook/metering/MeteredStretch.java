package org.stagebook.metering;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stagebook.metering.level.Analyser;

/**
 * A stretch of sound and the meters that hear it: made when it begins, and no longer kept when it is over, so that a thousand
 * cues take no more room than those that sound at once.
 *
 * @param <M> the meters
 * @param <R> what they find
 */
final class MeteredStretch<M extends Analyser, R> implements SoundRun.Stretch {

    private final Supplier<M> make;
    private final Function<M, R> read;
    private Optional<M> meters = Optional.empty();
    private Optional<R> found = Optional.empty();

    MeteredStretch(Supplier<M> make, Function<M, R> read) {
        this.make = make;
        this.read = read;
    }

    @Override
    public void accept(double[][] planar, int frames) {
        if (meters.isEmpty()) {
            meters = Optional.of(make.get());
        }
        meters.get().accept(planar, frames);
    }

    @Override
    public void end() {
        found = Optional.of(read.apply(meters.orElseGet(make)));
        meters = Optional.empty();
    }

    /** What was found; of a stretch without sound what meters show that heard nothing. */
    R found() {
        return found.orElseGet(() -> read.apply(make.get()));
    }
}
