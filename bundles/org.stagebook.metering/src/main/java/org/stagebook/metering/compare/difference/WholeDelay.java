package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.compare.Aligner;
import org.stagebook.metering.compare.Alignment;
import org.stagebook.metering.compare.CompareSettings;

/**
 * Finds by how much the second recording as a whole is later: excerpts spread over it vote. An excerpt votes for a delay only
 * where that leaves next to nothing of it, so that filters and replaced sound abstain. Versions of a mix mostly lie on one
 * timeline: no delay wins with three votes of ten. Only when nobody votes, whole recordings are searched, which takes long.
 */
final class WholeDelay {

    private static final int EXCERPT_FRAMES = 1 << 14;
    private static final int REACH_FRAMES = (1 << 15) - EXCERPT_FRAMES / 2;
    private static final int MOST_EXCERPTS = 16;
    /** Excerpts are taken here and there rather than in order, because the first votes may be enough. */
    private static final int STRIDE = 5;

    private static final double FEWEST_FOR_NONE = 0.3;
    private static final double FEWEST = 0.25;
    private static final double ALIKE = 0.9;
    private static final double EXPLAINED = 0.05;
    /** Filters delay by some samples as well. */
    private static final double EXPLAINED_BY_SHORT = 0.005;

    private static final int SHORT_PER_SECOND = 200;
    /** Less is left where a single sample's delay could not hide: it leaves more, even of 50 Hz. */
    private static final double EQUAL = 1e-5;

    private static final double SURE = 0.5;

    private final SoundPair pair;
    private final Map<Long, Integer> votes = new HashMap<>();
    private int sounding;

    WholeDelay(SoundPair pair) {
        this.pair = pair;
    }

    long find(MeasureProgress progress) throws IOException {
        long shorter = Math.min(pair.first().frames(), pair.second().frames());
        int excerpts = Math.clamp(shorter / EXCERPT_FRAMES, 1, MOST_EXCERPTS);
        try (AlignedSounds sounds = new AlignedSounds(pair)) {
            Voter voter = new Voter(sounds, pair.channels());
            for (int i = 0; i < excerpts && votes.getOrDefault(0L, 0) < FEWEST_FOR_NONE * excerpts; i++) {
                int place = i * STRIDE % MOST_EXCERPTS;
                voter.vote(Math.max(0, (shorter - EXCERPT_FRAMES) * (2L * place + 1) / (2L * MOST_EXCERPTS)));
            }
        }
        return elected(progress);
    }

    private long elected(MeasureProgress progress) throws IOException {
        if (votes.getOrDefault(0L, 0) >= FEWEST_FOR_NONE * sounding) {
            return 0;
        }
        long best = 0;
        for (Map.Entry<Long, Integer> vote : votes.entrySet()) {
            best = vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
        }
        if (votes.isEmpty()) {
            return searched(progress);
        }
        return votes.getOrDefault(best, 0) >= FEWEST * sounding ? best : 0;
    }

    private long searched(MeasureProgress progress) throws IOException {
        int longest = CompareSettings.STANDARD.longestOffsetSeconds();
        Alignment found = Aligner.align(pair.first(), pair.second(), pair.match(), longest, progress);
        return found.found() && found.isWhole() && found.confidence() >= SURE ? found.wholeFrames() : 0;
    }

    /** Compares excerpts. */
    private final class Voter {
        private final AlignedSounds sounds;
        private final double[][] excerpt;
        private final double[][] surroundings;
        private final Correlator correlator = new Correlator(EXCERPT_FRAMES, EXCERPT_FRAMES + 2 * REACH_FRAMES);

        Voter(AlignedSounds sounds, int channels) {
            this.sounds = sounds;
            this.excerpt = new double[channels][EXCERPT_FRAMES];
            this.surroundings = new double[channels][EXCERPT_FRAMES + 2 * REACH_FRAMES];
        }

        void vote(long start) throws IOException {
            sounds.readFirst(start, excerpt);
            sounds.readSecond(start - REACH_FRAMES, surroundings);
            double unmoved = coefficientUnmoved();
            if (1 - unmoved * unmoved <= EQUAL) {
                sounding++;
                votes.merge(0L, 1, Integer::sum);
                return;
            }
            Correlator.Fit fit = correlator.best(excerpt, surroundings);
            if (fit.coefficient() == 0) {
                return;
            }
            sounding++;
            double left = 1 - fit.coefficient() * fit.coefficient();
            boolean isShort = Math.abs(fit.offset() - REACH_FRAMES) < pair.rateHz() / SHORT_PER_SECOND;
            boolean explained = left <= (isShort ? EXPLAINED_BY_SHORT : EXPLAINED) * (1 - unmoved * unmoved);
            if (fit.offset() == REACH_FRAMES) {
                votes.merge(0L, 1, Integer::sum);
            } else if (Math.abs(fit.coefficient()) >= ALIKE && explained) {
                votes.merge((long) fit.offset() - REACH_FRAMES, 1, Integer::sum);
            }
        }

        private double coefficientUnmoved() {
            double one = 0;
            double other = 0;
            double both = 0;
            for (int channel = 0; channel < excerpt.length; channel++) {
                for (int i = 0; i < EXCERPT_FRAMES; i++) {
                    double x = excerpt[channel][i];
                    double y = surroundings[channel][i + REACH_FRAMES];
                    one += x * x;
                    other += y * y;
                    both += x * y;
                }
            }
            return one > 0 && other > 0 ? both / Math.sqrt(one * other) : 0;
        }
    }
}
