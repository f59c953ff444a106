package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.ChannelMatch;
import org.stagebook.metering.compare.IncomparableRecordingsException;
import org.stagebook.metering.lanes.LaneSound;

/**
 * Compares two versions of a mix, or of a stem: what was done between them, where, to a quarter of a picture frame of 1/24 s.
 *
 * <p>Both recordings are read once, a second at a time, on all threads; what is equal is passed over. Of the rest every quarter
 * frame of every channel is summed up, differences are followed from where they are audible down to the dither, and each is held
 * against causes from the simplest on: only in one, a gain, a gain that moves, a sound moved, everything delayed, a filter. What
 * none explains is told as far as it is certain: replaced, added, silenced, altered.
 *
 * <p>Memory grows by 28 bytes for each channel and quarter frame that is not equal: 115 MB for two hours of 5.1 where
 * everything differs. Fit for several calls at once.
 */
public final class DifferenceFinder {

    private final Threads threads;

    /**
     * Prepares.
     *
     * @param executor does the work; the threads that call {@link #find} must not be among its own
     * @param threads how many of its threads one comparison may use, at least 1
     */
    public DifferenceFinder(ExecutorService executor, int threads) {
        this.threads = new Threads(executor, threads);
    }

    /** About how many frames the progress will hear of. */
    public static long workFrames(Programme first, Programme second) {
        return first.sound().frames() + second.sound().frames();
    }

    /**
     * Compares.
     *
     * @throws IncomparableRecordingsException if sample rates or numbers of channels differ
     * @throws IOException if one cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public Differences find(Programme first, Programme second, MeasureProgress progress) throws IOException {
        checkRates(first.sound(), second.sound());
        ChannelMatch match = ChannelMatch.of(first, second);
        SoundPair unmoved = new SoundPair(first.sound(), second.sound(), match, first.order(), 0);
        long delay = new WholeDelay(unmoved).find(progress);
        SoundPair pair = unmoved.delayedBy(delay);
        BlockTable table = new TablePass(pair, progress).run(threads);
        Audibility audibility = Audibility.of(table);
        List<Region> regions = new RegionFinder(table, audibility).regions();
        Places places = new Places(pair, table, new LevelCheck(table, audibility));
        List<Finding> findings = examined(places, audibility, Cluster.of(regions), progress);
        return new Differences(
                pair.rateHz(),
                isIdentical(table),
                delay,
                withDelay(places, delay, findings),
                leftDbfs(table, regions),
                match.remark().stream().toList());
    }

    private static void checkRates(LaneSound first, LaneSound second) throws IncomparableRecordingsException {
        if (first.sampleRateHz() != second.sampleRateHz()) {
            throw new IncomparableRecordingsException("The first recording has " + first.sampleRateHz()
                    + " Hz and the second " + second.sampleRateHz()
                    + " Hz; only recordings of the same rate can be compared. Convert one of them first.");
        }
    }

    private List<Finding> examined(
            Places places, Audibility audibility, List<Cluster> clusters, MeasureProgress progress) throws IOException {
        List<List<Finding>> found = new ArrayList<>(Collections.nCopies(clusters.size(), List.of()));
        threads.forEach(clusters.size(), index -> {
            if (progress.isCancelled()) {
                throw new CancellationException("Comparing was cancelled.");
            }
            try (AlignedSounds sounds = new AlignedSounds(places.pair())) {
                found.set(index, new Examiner(sounds, places, audibility).examine(clusters.get(index)));
            }
        });
        FindingList list =
                new FindingList(places, found.stream().flatMap(List::stream).toList());
        try (AlignedSounds sounds = new AlignedSounds(places.pair())) {
            return list.withMoves(list.joined(), sounds);
        }
    }

    private static List<Difference> withDelay(Places places, long delay, List<Finding> findings) {
        List<Difference> all = new ArrayList<>();
        if (delay != 0) {
            List<Integer> channels =
                    IntStream.range(0, places.pair().channels()).boxed().toList();
            ChangedPlace whole = places.of(new Region(0, places.table().blocks(), channels));
            all.add(new Difference.Delayed(
                    whole.between(0, places.pair().first().frames()), delay, 0, true));
        }
        findings.forEach(finding -> all.add(finding.difference()));
        return all;
    }

    private static boolean isIdentical(BlockTable table) {
        return IntStream.range(0, table.spans()).allMatch(table::isEqualSpan);
    }

    private static double leftDbfs(BlockTable table, List<Region> regions) {
        double greatest = 0;
        for (int channel = 0; channel < table.channels(); channel++) {
            int number = channel;
            List<Region> own = regions.stream()
                    .filter(region -> region.channels().contains(number))
                    .toList();
            int next = 0;
            for (int block = 0; block < table.blocks(); block++) {
                while (next < own.size() && own.get(next).endBlock() <= block) {
                    next++;
                }
                boolean told = next < own.size() && own.get(next).startBlock() <= block;
                double left = table.difference(channel, block) / table.framesOf(block);
                greatest = told ? greatest : Math.max(greatest, left);
            }
        }
        return Audibility.dbfs(greatest);
    }
}
