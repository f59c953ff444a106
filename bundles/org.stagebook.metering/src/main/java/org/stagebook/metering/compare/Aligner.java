package org.stagebook.metering.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.lanes.LaneSound;

/** Finds how one recording lies to another: energies over minutes, then waveforms over a second, then phases. */
public final class Aligner {

    private static final int MOST_CHANNELS = 4;
    private static final double FEWEST_IN_COMMON = 0.2;
    private static final double SAME = 1e-9;
    private static final double CLEAR_LEAD = 0.1;

    private final LaneSound first;
    private final LaneSound second;
    private final ChannelMatch match;
    private final int longestOffsetSeconds;

    /** The alignment, and the factor of the second recording that makes it about as loud as the first. */
    record Found(Alignment alignment, double gain) {}

    Aligner(LaneSound first, LaneSound second, ChannelMatch match, int longestOffsetSeconds) {
        this.first = first;
        this.second = second;
        this.match = match;
        this.longestOffsetSeconds = longestOffsetSeconds;
    }

    /**
     * Finds it.
     *
     * @param match which channel of the second belongs to each of the first
     * @param longestOffsetSeconds delays up to this are found
     * @throws IOException if one cannot be read
     */
    public static Alignment align(
            LaneSound first, LaneSound second, ChannelMatch match, int longestOffsetSeconds, MeasureProgress progress)
            throws IOException {
        return new Aligner(first, second, match, longestOffsetSeconds)
                .align(progress)
                .alignment();
    }

    Found align(MeasureProgress progress) throws IOException {
        int hop = Envelope.hopFrames(first.sampleRateHz(), Math.max(first.frames(), second.frames()));
        Envelope one = envelope(first, hop, progress);
        Envelope other = envelope(second, hop, progress);
        if (one.isSilent() || other.isSilent()) {
            return new Found(Alignment.NONE, 1);
        }
        List<Integer> loudest = loudest(one);
        List<Integer> matched = loudest.stream().map(match.ofSecond()::get).toList();
        try (PaddedSound a = new PaddedSound(first.opener().open(), loudest);
                PaddedSound b = new PaddedSound(second.opener().open(), matched)) {
            return closely(a, b, new Excerpts(one, other));
        }
    }

    private static Envelope envelope(LaneSound sound, int hop, MeasureProgress progress) throws IOException {
        try (var source = sound.opener().open()) {
            return Envelope.of(source, hop, progress);
        }
    }

    private List<Integer> loudest(Envelope envelope) {
        return IntStream.range(0, first.channels())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer channel) -> -envelope.channelEnergy(channel)))
                .limit(MOST_CHANNELS)
                .toList();
    }

    private Found closely(PaddedSound a, PaddedSound b, Excerpts excerpts) throws IOException {
        int hop = excerpts.first().hopFrames();
        List<Integer> lags = lags(excerpts);
        FineSearch fine = new FineSearch(a, b, first.sampleRateHz());
        List<FineSearch.Found> found = new ArrayList<>();
        for (int lag : lags) {
            List<Long> starts = excerpts.starts(lag, FineSearch.EXCERPT_FRAMES, FineSearch.excerpts());
            if (!starts.isEmpty()) {
                found.add(fine.around((long) lag * hop, starts));
            }
        }
        Optional<FineSearch.Found> best = best(found);
        return best.isEmpty() || best.get().magnitude() < FEWEST_IN_COMMON
                ? new Found(Alignment.NONE, 1)
                : refined(a, b, excerpts, new Choice(best.get(), rival(best.get(), found)));
    }

    /** Rough delays in points; none is always among them. */
    private List<Integer> lags(Excerpts excerpts) {
        int hop = excerpts.first().hopFrames();
        long longest = (long) longestOffsetSeconds * first.sampleRateHz();
        List<Integer> lags = new ArrayList<>(List.of(0));
        new CoarseSearch(excerpts.first(), excerpts.second(), longest)
                .candidates(Math.max(1, FineSearch.REACH_FRAMES / 2 / hop)).stream()
                        .filter(lag -> lag != 0)
                        .forEach(lags::add);
        return lags;
    }

    private Optional<FineSearch.Found> best(List<FineSearch.Found> all) {
        Optional<FineSearch.Found> best = Optional.empty();
        for (FineSearch.Found one : all) {
            if (best.isEmpty() || weight(one) > weight(best.get()) * (1 + SAME)) {
                best = Optional.of(one);
            }
        }
        return best;
    }

    /** What little sound fits well by chance; so the correlation counts by the root of how much is laid over each other. */
    private double weight(FineSearch.Found found) {
        double shorter = Math.min(first.frames(), second.frames());
        double shared = (double) Math.min(first.frames(), second.frames() - found.lag()) - Math.max(0, -found.lag());
        return found.magnitude() * Math.sqrt(Math.clamp(shared / shorter, 0, 1));
    }

    private double rival(FineSearch.Found best, List<FineSearch.Found> all) {
        double rival = best.rival();
        for (FineSearch.Found other : all) {
            if (Math.abs(other.lag() - best.lag()) > first.sampleRateHz() / 100) {
                rival = Math.max(rival, Math.min(best.magnitude(), other.magnitude()));
            }
        }
        return rival;
    }

    private record Choice(FineSearch.Found best, double rival) {
        double confidence() {
            double lead = (best.magnitude() - rival) / best.magnitude() / CLEAR_LEAD;
            return Math.clamp(best.magnitude(), 0, 1) * Math.clamp(lead, 0, 1);
        }
    }

    private static Found refined(PaddedSound a, PaddedSound b, Excerpts excerpts, Choice choice) throws IOException {
        long lag = choice.best.lag();
        int point = Math.toIntExact(Math.floorDiv(lag, excerpts.first().hopFrames()));
        List<Long> starts = excerpts.starts(point, Refinement.EXCERPT_FRAMES, Refinement.EXCERPTS);
        Refinement.Found refined = new Refinement(a, b).at(lag, starts);
        double delay = lag + refined.fraction();
        return new Found(
                new Alignment(true, delay, choice.confidence(), choice.best.coefficient() < 0), refined.gain());
    }
}
