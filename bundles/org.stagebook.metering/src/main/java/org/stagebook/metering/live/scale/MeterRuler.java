package org.stagebook.metering.live.scale;

import java.util.List;

/**
 * How the values of a scale lie along a bar.
 *
 * @param unit of the values, as people write it behind them
 * @param stops where some values lie; between them places are proportional
 * @param ticks what is printed
 * @param zones what stretches mean, from the lowest on; the first begins at the scale's end
 */
public record MeterRuler(String unit, List<Stop> stops, List<Tick> ticks, List<Zone> zones) {

    /**
     * Where a value lies.
     *
     * @param place 0 at the low end, 1 at the high end
     */
    public record Stop(double value, double place) {}

    /**
     * A printed mark.
     *
     * @param label empty for a line only
     */
    public record Tick(double value, String label) {}

    /** What the values from one on mean, up to the next zone. */
    public record Zone(double fromValue, Tone tone) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are fewer than two stops, or they do not ascend
     */
    public MeterRuler {
        stops = List.copyOf(stops);
        ticks = List.copyOf(ticks);
        zones = List.copyOf(zones);
        if (stops.size() < 2 || zones.isEmpty()) {
            throw new IllegalArgumentException("A scale needs two ends and a zone.");
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).value() <= stops.get(i - 1).value()
                    || stops.get(i).place() <= stops.get(i - 1).place()) {
                throw new IllegalArgumentException("The stops of a scale ascend: " + stops);
            }
        }
    }

    /** Between a low and a high end, all in proportion. */
    static MeterRuler even(String unit, double lowest, double highest, List<Tick> ticks, List<Zone> zones) {
        return new MeterRuler(unit, List.of(new Stop(lowest, 0), new Stop(highest, 1)), ticks, zones);
    }

    /** The lowest value with a place of its own. */
    public double lowest() {
        return stops.getFirst().value();
    }

    /** The highest value with a place of its own. */
    public double highest() {
        return stops.getLast().value();
    }

    /** Where a value lies, 0 to 1; beyond the ends at the end, and 0 for NaN. */
    public double place(double value) {
        if (!(value > lowest())) {
            return 0;
        }
        if (value >= highest()) {
            return 1;
        }
        int i = 1;
        while (stops.get(i).value() < value) {
            i++;
        }
        Stop below = stops.get(i - 1);
        Stop above = stops.get(i);
        double share = (value - below.value()) / (above.value() - below.value());
        return below.place() + share * (above.place() - below.place());
    }

    /** The value at a place between 0 and 1. */
    public double value(double place) {
        int i = 1;
        while (i < stops.size() - 1 && stops.get(i).place() < place) {
            i++;
        }
        Stop below = stops.get(i - 1);
        Stop above = stops.get(i);
        double share = (Math.clamp(place, 0.0, 1.0) - below.place()) / (above.place() - below.place());
        return below.value() + share * (above.value() - below.value());
    }

    /** What a value means. */
    public Tone tone(double value) {
        Tone tone = zones.getFirst().tone();
        for (Zone zone : zones) {
            if (value >= zone.fromValue()) {
                tone = zone.tone();
            }
        }
        return tone;
    }
}
