package org.stagebook.metering.live.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.metering.level.KScale;
import org.stagebook.metering.level.MeterScale;
import org.stagebook.metering.level.PpmScale;
import org.stagebook.metering.level.VuScale;
import org.stagebook.metering.live.Instrument;
import org.stagebook.metering.live.scale.MeterRuler.Stop;
import org.stagebook.metering.live.scale.MeterRuler.Tick;
import org.stagebook.metering.live.scale.MeterRuler.Zone;

/** How each level scale is laid out. */
final class LevelRulers {

    /** Permitted maximum of European broadcasters, where a peak bar begins to be high. */
    private static final double HIGH_DBFS = -9;

    private LevelRulers() {}

    static MeterRuler of(Instrument instrument, Optional<MeterScale> printed) {
        return printed.map(LevelRulers::printed).orElseGet(() -> digital(instrument));
    }

    private static MeterRuler printed(MeterScale scale) {
        return switch (scale) {
            case KScale k -> kSystem(k);
            case VuScale vu -> volumeUnits();
            case PpmScale ppm -> programme(ppm);
        };
    }

    /** Half of the bar for the upper 20 dB, as digital level meters have it. */
    private static MeterRuler digital(Instrument instrument) {
        boolean between = instrument == Instrument.TRUE_PEAK;
        double top = between ? 3 : 0;
        double[][] stops = {{-60, 0}, {-50, 0.08}, {-40, 0.18}, {-30, 0.32}, {-20, 0.5}, {top, 1}};
        return new MeterRuler(
                between ? "dBTP" : "dBFS",
                stops(stops),
                ticks(top, -60, -50, -40, -30, -20, -15, -10, -5, 0, 3),
                zones(
                        new Zone(-60, Tone.GOOD),
                        new Zone(HIGH_DBFS, Tone.HIGH),
                        new Zone(between ? -1 : -0.1, Tone.OVER)));
    }

    private static MeterRuler kSystem(KScale scale) {
        double top = scale.headroomDb();
        double bottom = -40;
        List<Tick> ticks = ticks(top, -40, -30, -24, -18, -12, -8, -4, 0, 4, 8, 12, top > 14 ? 16 : 14, 20);
        return new MeterRuler(
                "dB " + scale.label(),
                stops(new double[][] {{bottom, 0}, {-24, 0.14}, {top, 1}}),
                ticks,
                zones(new Zone(bottom, Tone.GOOD), new Zone(0, Tone.HIGH), new Zone(4, Tone.OVER)));
    }

    /** A needle's place is proportional to the voltage, not to its decibels. */
    private static MeterRuler volumeUnits() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(-40, 0));
        double[] marks = {-20, -10, -7, -5, -3, -2, -1, 0, 1, 2, 3};
        for (double mark : marks) {
            stops.add(new Stop(mark, Math.pow(10, (mark - 3) / 20)));
        }
        return new MeterRuler("VU", stops, ticks(3, marks), zones(new Zone(-40, Tone.GOOD), new Zone(0, Tone.HIGH)));
    }

    private static MeterRuler programme(PpmScale scale) {
        return switch (scale) {
            case BBC ->
                new MeterRuler(
                        "PPM",
                        stops(new double[][] {{-1, 0}, {1, 0.12}, {7, 1}}),
                        ticks(7, 1, 2, 3, 4, 5, 6, 7),
                        zones(new Zone(-1, Tone.GOOD), new Zone(6, Tone.OVER)));
            case EBU ->
                MeterRuler.even(
                        "dB (TEST = 0)",
                        -15,
                        12,
                        ticks(12, -12, -8, -4, 0, 4, 8, 12),
                        zones(new Zone(-15, Tone.GOOD), new Zone(8, Tone.OVER)));
            case DIN ->
                new MeterRuler(
                        "dB (DIN)",
                        stops(new double[][] {
                            {-50, 0}, {-40, 0.06}, {-30, 0.17}, {-20, 0.36}, {-10, 0.62}, {0, 0.88}, {5, 1}
                        }),
                        ticks(5, -50, -40, -30, -20, -10, -5, 0, 5),
                        zones(new Zone(-50, Tone.GOOD), new Zone(0, Tone.OVER)));
            case NORDIC ->
                new MeterRuler(
                        "dB (TEST = 0)",
                        stops(new double[][] {{-42, 0}, {-30, 0.14}, {-18, 0.36}, {12, 1}}),
                        ticks(12, -42, -36, -30, -24, -18, -12, -6, 0, 6, 9, 12),
                        zones(new Zone(-42, Tone.GOOD), new Zone(6, Tone.HIGH), new Zone(9, Tone.OVER)));
        };
    }

    private static List<Stop> stops(double[][] pairs) {
        List<Stop> stops = new ArrayList<>();
        for (double[] pair : pairs) {
            stops.add(new Stop(pair[0], pair[1]));
        }
        return stops;
    }

    private static List<Tick> ticks(double top, double... marks) {
        List<Tick> ticks = new ArrayList<>();
        for (double mark : marks) {
            if (mark <= top) {
                ticks.add(new Tick(mark, number(mark)));
            }
        }
        return ticks;
    }

    private static String number(double mark) {
        return Long.toString(Math.round(mark));
    }

    private static List<Zone> zones(Zone... zones) {
        return List.of(zones);
    }
}
