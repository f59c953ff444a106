package org.stagebook.conform.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real lists edited at random: every surviving frame maps to its true place where the lists determine it. */
class GroundTruthTest {

    @BeforeEach
    void corpus() {
        RealLists.assumeHere();
    }

    @Test
    void aHundredPairsMapToTheTruth() {
        check(GroundTruth.run(100, 100_001));
    }

    @Test
    @Tag("thorough")
    void aThousandPairsMapToTheTruth() {
        check(GroundTruth.run(1000, 1));
    }

    private static void check(Trial.Counts counts) {
        System.out.println(counts.table());
        assertThat(counts.wrong).as("frames mapped wrong").isZero();
        assertThat(counts.unmappedThoughDetermined)
                .as("frames not mapped though determined")
                .isZero();
        assertThat(counts.guessed).as("frames guessed").isZero();
        assertThat(counts.totalsOff)
                .as("totals of change lists that do not add up")
                .isZero();
        assertThat(counts.mappedRight).as("frames mapped right").isGreaterThan(counts.surviving / 2);
    }
}
