package org.stagebook.metering.compare.difference;

/**
 * Of one channel and a quarter of a picture frame, what tells a change of level from other changes: energies of both, of their
 * difference, and what of it a gain does not explain that moves in a straight line within the block.
 *
 * @param first energy of the first, summed over the samples
 * @param second energy of the second
 * @param difference energy of second less first
 * @param product of the first with the difference
 * @param unexplained energy of the difference less the best line of gain
 * @param startGain factor of the first that the line begins with
 * @param endGain factor the line ends with
 */
record BlockSums(
        double first,
        double second,
        double difference,
        double product,
        double unexplained,
        double startGain,
        double endGain) {

    static final BlockSums NOTHING = new BlockSums(0, 0, 0, 0, 0, 1, 1);

    private static final double DEPENDENT = 1e-9;

    /** Of samples from one index to before another. */
    static BlockSums of(double[] one, double[] other, int from, int to) {
        double first = 0;
        double product = 0;
        double difference = 0;
        double slanted = 0;
        double squared = 0;
        double slantedProduct = 0;
        double step = 2.0 / (to - from);
        for (int i = from; i < to; i++) {
            double x = one[i];
            double y = other[i] - x;
            double time = (i - from) * step - 1;
            double energy = x * x;
            double both = x * y;
            first += energy;
            product += both;
            difference += y * y;
            slanted += time * energy;
            squared += time * time * energy;
            slantedProduct += time * both;
        }
        return fitted(
                new Fit(first, slanted, squared, product, slantedProduct),
                Math.max(0, first + 2 * product + difference),
                difference);
    }

    /** Normal equations of y = (level + slope · t) · x. */
    private record Fit(double energy, double slanted, double squared, double product, double slantedProduct) {
        double determinant() {
            return energy * squared - slanted * slanted;
        }

        boolean hasSlope() {
            return determinant() > DEPENDENT * energy * energy;
        }

        double slope() {
            return hasSlope() ? (energy * slantedProduct - slanted * product) / determinant() : 0;
        }

        double level() {
            return energy == 0 ? 0 : (product - slope() * slanted) / energy;
        }
    }

    private static BlockSums fitted(Fit fit, double second, double difference) {
        double level = fit.level();
        double slope = fit.slope();
        double left = Math.max(0, difference - level * fit.product - slope * fit.slantedProduct);
        return new BlockSums(fit.energy, second, difference, fit.product, left, 1 + level - slope, 1 + level + slope);
    }

    /** Of two channels, or stretches, together; the gains are the louder one's. */
    BlockSums plus(BlockSums other) {
        BlockSums louder = first >= other.first ? this : other;
        return new BlockSums(
                first + other.first,
                second + other.second,
                difference + other.difference,
                product + other.product,
                unexplained + other.unexplained,
                louder.startGain,
                louder.endGain);
    }

    /** The factor of the first that leaves least of the second. */
    double gain() {
        return first == 0 ? 1 : 1 + product / first;
    }

    /** Of the difference and the second the lesser energy: a cause has to explain both. */
    double lesser() {
        return Math.min(difference, second);
    }

    /** What is left of the second less the first times a factor. */
    double leftAt(double gain) {
        double change = gain - 1;
        return Math.max(0, difference - 2 * change * product + change * change * first);
    }
}
