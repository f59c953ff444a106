package org.stagebook.metering.level;

/** What is printed beside a needle or a bar: turns levels into the marks that people read out. */
public sealed interface MeterScale permits PpmScale, VuScale, KScale {

    /** The instrument, as before the number: {@code "PPM"}. */
    String instrument();

    /** Which of the instrument's scales: {@code "BBC"}. */
    String label();

    /** The mark of a level, also beyond the ends of the scale. */
    double mark(double dbfs);

    /** The level of a mark. */
    double dbfs(double mark);

    /** The lowest mark printed. */
    double lowest();

    /** The highest mark printed. */
    double highest();
}
