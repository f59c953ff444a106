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
public record MeterReading(OptionalDouble nowDbfs, Optional<LevelAt> highest) {}
