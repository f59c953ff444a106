package org.stagebook.metering.live;

/**
 * What is shown of one channel. Decibels against full scale, of a steady sine that reads so; negative infinity for silence.
 *
 * @param levelDb where the bar ends
 * @param peakDb of the K-System the peak beside the average, else the bar's end once more
 * @param heldDb where the line of the latest peak stands
 * @param samplePeakDbfs the greatest sample since the peaks were reset
 * @param truePeakDbtp the greatest true peak since the peaks were reset, ITU-R BS.1770-5 Annex 2
 * @param overs how many times it went over the limit since then
 */
public record ChannelReading(
        double levelDb, double peakDb, double heldDb, double samplePeakDbfs, double truePeakDbtp, int overs) {}
