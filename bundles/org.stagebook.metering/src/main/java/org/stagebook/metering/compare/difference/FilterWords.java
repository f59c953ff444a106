package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a filter does: the bands next to each other that go the same way, the greatest two of them. */
record FilterWords(List<BandDelta> deltas) {

    private static final double TOLD_DB = 1;
    private static final int MOST = 2;
    private static final double LOW_HZ = 40;
    private static final double HIGH_HZ = 12_000;

    String text() {
        return groups().stream()
                .sorted(Comparator.comparingDouble((List<BandDelta> group) -> -weight(group)))
                .limit(MOST)
                .map(FilterWords::text)
                .collect(Collectors.joining(", "));
    }

    private List<List<BandDelta>> groups() {
        List<List<BandDelta>> groups = new ArrayList<>();
        double least = deltas.stream().anyMatch(delta -> Math.abs(delta.deltaDb()) >= TOLD_DB) ? TOLD_DB : 0;
        for (BandDelta delta : deltas) {
            if (Math.abs(delta.deltaDb()) < least) {
                continue;
            }
            if (groups.isEmpty() || !continues(groups.getLast().getLast(), delta)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(delta);
        }
        return groups;
    }

    private static boolean continues(BandDelta last, BandDelta next) {
        return next.band().number() - last.band().number() <= 2 && next.deltaDb() > 0 == last.deltaDb() > 0;
    }

    private static double weight(List<BandDelta> group) {
        return group.stream().mapToDouble(delta -> Math.abs(delta.deltaDb())).sum();
    }

    private static String text(List<BandDelta> group) {
        BandDelta greatest = group.stream()
                .max(Comparator.comparingDouble(delta -> Math.abs(delta.deltaDb())))
                .orElseThrow();
        String level = DifferenceWords.decibels(greatest.deltaDb());
        double lowest = group.getFirst().band().nominalHz();
        double highest = group.getLast().band().nominalHz();
        boolean atBottom = lowest <= LOW_HZ;
        boolean atTop = highest >= HIGH_HZ;
        if (atBottom && atTop) {
            return level + " at most, around " + hertz(greatest.band().nominalHz());
        }
        if (atTop && greatest.equals(group.getLast())) {
            return "down to ".repeat(greatest.deltaDb() < -20 ? 1 : 0) + level + " above " + hertz(lowest);
        }
        return atBottom && greatest.band().nominalHz() <= 2 * lowest
                ? "down to ".repeat(greatest.deltaDb() < -20 ? 1 : 0) + level + " below " + hertz(highest)
                : level + " around " + hertz(greatest.band().nominalHz());
    }

    private static String hertz(double hertz) {
        boolean kilo = hertz >= 1000;
        String number = String.format(Locale.ROOT, "%.2f", kilo ? hertz / 1000 : hertz)
                .replaceAll("0+$", "")
                .replaceAll("\\.$", "");
        return number + (kilo ? " kHz" : " Hz");
    }
}
