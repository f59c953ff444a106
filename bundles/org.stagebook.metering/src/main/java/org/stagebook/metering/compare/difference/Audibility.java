package org.stagebook.metering.compare.difference;

/**
 * From where on a difference counts, as mean square of a channel's quarter frame.
 *
 * <p>Rounding to 16 bits twice with triangular dither leaves a difference of half a squared step: -90.3 dBFS. So {@value
 * #AUDIBLE_DBFS} dBFS, which no such block exceeds by chance, is the least that is told at all, and noise at -80 dBFS is well
 * above. Where a difference has begun, it is followed down to 4 dB above what lies between both recordings everywhere, so that
 * slow fades are found where they begin; below {@value #FAINTEST_DBFS} dBFS, the noise of converters, nothing is.
 *
 * @param audible mean square that makes a difference
 * @param faint mean square down to which it is followed
 */
record Audibility(double audible, double faint) {

    static final double AUDIBLE_DBFS = -87;
    static final double FAINTEST_DBFS = -110;

    private static final double MARGIN_DB = 4;
    private static final int LOWEST_DB = -200;
    private static final double LOW_SHARE = 0.2;

    /** Listens to what lies between two recordings: the level that a fifth of the unequal blocks do not exceed. */
    static Audibility of(BlockTable table) {
        int[] counts = new int[1 - LOWEST_DB];
        int all = 0;
        for (int span = 0; span < table.spans(); span++) {
            all += table.isEqualSpan(span) ? 0 : count(table, span, counts);
        }
        int below = 0;
        int bin = 0;
        while (bin < counts.length - 1 && below + counts[bin] <= LOW_SHARE * all) {
            below += counts[bin];
            bin++;
        }
        double faintDbfs = Math.clamp(bin + LOWEST_DB + 1 + MARGIN_DB, FAINTEST_DBFS, AUDIBLE_DBFS);
        return new Audibility(meanSquare(AUDIBLE_DBFS), meanSquare(faintDbfs));
    }

    private static int count(BlockTable table, int span, int[] counts) {
        int counted = 0;
        int from = span * BlockTable.SPAN_BLOCKS;
        int to = Math.min(table.blocks(), from + BlockTable.SPAN_BLOCKS);
        for (int channel = 0; channel < table.channels(); channel++) {
            for (int block = from; block < to; block++) {
                float difference = table.difference(channel, block);
                if (difference > 0) {
                    double dbfs = dbfs(difference / table.framesOf(block));
                    counts[(int) Math.clamp(Math.floor(dbfs) - LOWEST_DB, 0, counts.length - 1)]++;
                    counted++;
                }
            }
        }
        return counted;
    }

    static double meanSquare(double dbfs) {
        return Math.pow(10, dbfs / 10) / 2;
    }

    static double dbfs(double meanSquare) {
        return 10 * Math.log10(2 * meanSquare);
    }
}
