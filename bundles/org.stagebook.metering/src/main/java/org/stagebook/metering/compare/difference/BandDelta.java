package org.stagebook.metering.compare.difference;

import org.stagebook.metering.spectrum.ThirdOctaveBand;

/**
 * What a filter did to a third octave.
 *
 * @param deltaDb louder in the second where positive
 */
public record BandDelta(ThirdOctaveBand band, double deltaDb) {}
