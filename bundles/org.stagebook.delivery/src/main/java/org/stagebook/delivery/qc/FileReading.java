package org.stagebook.delivery.qc;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.qc.sound.ChannelTotals;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What one file was found to be, for rules of any window: nothing need be read again.
 *
 * @param file which
 * @param findings what is wrong with it, by its place
 * @param series loudness and peaks along time
 * @param channels sums and peaks of each channel
 * @param truePeak of the whole file and its exact place; absent for silence
 * @param order what the sound says of the stated order of channels
 * @param pops at both ends, whether they are wanted or not
 * @param mWeighted levels for Leq(m) along time, where it was asked for; of the main file alone
 * @param otherwise what the main file reads in the orders that fit its sound, where that contradicts the stated one; else empty
 */
public record FileReading(
        QcFile file,
        List<QcFinding> findings,
        TickSeries series,
        List<ChannelTotals> channels,
        Optional<QcPeak> truePeak,
        OrderVerdict order,
        Pops pops,
        Optional<MWeightedSeries> mWeighted,
        List<HeardAs> otherwise) {

    /** Sync pops, one for each channel that has one. */
    public record Pops(List<Pop> head, List<Pop> tail) {}

    /** Copies the lists. */
    public FileReading {
        findings = List.copyOf(findings);
        channels = List.copyOf(channels);
        otherwise = List.copyOf(otherwise);
    }

    /** The same, its channels in another order. */
    FileReading heard(HeardAs as) {
        Recording stated = file.recording();
        Recording heard = new Recording(
                stated.files(),
                stated.format(),
                stated.sound(),
                stated.stored(),
                ChannelAssignment.of(as.order(), OrderSource.USER, "It fits what is heard."),
                stated.losses(),
                stated.remarks());
        return new FileReading(
                new QcFile(file.name(), file.role(), heard, file.broadcast()),
                findings,
                as.series(),
                channels,
                truePeak,
                order,
                pops,
                as.mWeighted(),
                List.of());
    }

    /** Loudness of a window; absent where nobody knows where the channels are heard. */
    public Optional<Loudness> loudness(FrameRange range, LoudnessRevision revision) {
        return series.loudness(range, revision);
    }

    /** The true peak of a window: exact for the whole file, else its place to 10 ms. */
    public Optional<QcPeak> truePeak(FrameRange range) {
        boolean isWhole = range.startFrame() == 0 && range.endFrame() >= series.frames();
        return isWhole ? truePeak : series.truePeak(range);
    }
}
