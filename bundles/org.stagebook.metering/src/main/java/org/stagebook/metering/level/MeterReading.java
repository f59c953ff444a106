package org.stagebook.metering.level;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a meter shows for one channel.
 *
 * @param nowDbfs where the needle stands, as the peak level of a steady sine that holds it there; absent when it rests at
 *     the end of the scale because there was only silence
 * @param highest the highest it stood, and when first
 */
public record MeterReading(OptionalDouble nowDbfs, Optional<LevelAt> highest) {

    /** Where the needle stands on a scale of its meter. */
    public Optional<ScaleReading> nowOn(MeterScale scale) {
        return nowDbfs.isPresent()
                ? Optional.of(new ScaleReading(scale, scale.mark(nowDbfs.getAsDouble())))
                : Optional.empty();
    }

    /** The highest it stood on a scale of its meter. */
    public Optional<ScaleReading> highestOn(MeterScale scale) {
        return highest.map(level -> new ScaleReading(scale, scale.mark(level.dbfs())));
    }

    /** The same, so many frames later: counted from so much earlier. */
    public MeterReading later(long frames) {
        return new MeterReading(nowDbfs, highest.map(level -> level.later(frames)));
    }
}
