package org.stagebook.delivery.qc;

import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * What a file reads if its channels are in another order than the one that is stated, which the sound contradicts.
 *
 * @param order that fits the sound
 * @param series its loudness along time
 * @param mWeighted levels for Leq(m), where it was asked for
 */
public record HeardAs(ChannelOrder order, TickSeries series, Optional<MWeightedSeries> mWeighted) {}
