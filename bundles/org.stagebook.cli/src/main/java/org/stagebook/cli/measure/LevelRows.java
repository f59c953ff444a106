package org.stagebook.cli.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.level.CorrelationReading;
import org.stagebook.metering.level.KScale;
import org.stagebook.metering.level.LevelAt;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.level.MeterScale;
import org.stagebook.metering.level.PpmScale;
import org.stagebook.metering.level.SampleStatistics;
import org.stagebook.metering.level.ScaleReading;
import org.stagebook.metering.level.VuScale;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.WeightingCurve;

/** The rows of a table of levels other than loudness. */
final class LevelRows {

    /** One row. */
    record Row(String what, String value, String unit, String where) {}

    private final MeasureJob job;
    private final Measurement found;
    private final List<Row> rows = new ArrayList<>();

    private LevelRows(MeasureJob job, Measurement found) {
        this.job = job;
        this.found = found;
    }

    static List<Row> of(MeasureJob job, Measurement found) {
        LevelRows rows = new LevelRows(job, found);
        rows.collect(found.levels());
        return rows.rows;
    }

    private void collect(LevelMeasurement levels) {
        equivalent(levels.equivalent(), "");
        equivalent(levels.firstToLastSound(), ", first to last sound");
        meter(Quantity.PPM_I, "PPM type I", PpmScale.DIN, PpmScale.NORDIC);
        meter(Quantity.PPM_IIA, "PPM type IIa", PpmScale.BBC);
        meter(Quantity.PPM_IIB, "PPM type IIb", PpmScale.EBU);
        meter(Quantity.VU, "VU", VuScale.SMPTE, VuScale.EBU);
        meter(Quantity.K_SYSTEM, "K-System", KScale.K_20, KScale.K_14, KScale.K_12);
        levels.correlations().forEach(this::correlation);
        for (int channel = 0; channel < levels.statistics().size(); channel++) {
            statistics(channel, levels.statistics().get(channel));
        }
        levels.clipping()
                .ifPresent(clipping -> rows.add(new Row(
                        "Clipped runs",
                        Long.toString(clipping.runs()),
                        "",
                        clipping.first().isEmpty()
                                ? ""
                                : "first in "
                                        + channel(clipping.first().getFirst().channel()) + " at "
                                        + time(clipping.first().getFirst().startFrame()))));
    }

    private void add(String what, OptionalDouble value, String unit, String where) {
        rows.add(new Row(what, value.isPresent() ? MeasureText.number(value.getAsDouble()) : "-", unit, where));
    }

    private void equivalent(Map<WeightingCurve, EquivalentLevel> levels, String of) {
        for (WeightingCurve curve : WeightingCurve.values()) {
            Optional.ofNullable(levels.get(curve))
                    .ifPresent(level -> add(curve.levelName() + of, level.levelDb(), "dB", ""));
        }
    }

    private void meter(Quantity quantity, String what, MeterScale... scales) {
        List<MeterReading> readings = found.levels().meters().getOrDefault(quantity, List.of());
        Optional<LevelAt> highest = readings.stream()
                .flatMap(reading -> reading.highest().stream())
                .max(Comparator.comparingDouble(LevelAt::dbfs));
        if (!readings.isEmpty()) {
            rows.add(new Row(
                    "Max. " + what,
                    highest.map(level -> MeasureText.number(level.dbfs())).orElse("-"),
                    "dBFS",
                    highest.map(level -> "at " + time(level.frame()) + on(level, scales))
                            .orElse("")));
        }
    }

    private static String on(LevelAt level, MeterScale... scales) {
        StringBuilder text = new StringBuilder();
        for (MeterScale scale : scales) {
            text.append(", ").append(new ScaleReading(scale, scale.mark(level.dbfs())).text());
        }
        return text.toString();
    }

    private void correlation(CorrelationReading reading) {
        String pair =
                channel(reading.pair().first()) + "/" + channel(reading.pair().second());
        String lowest = reading.lowest().isPresent()
                ? "lowest " + hundredths(reading.lowest().getAsDouble()) + " at "
                        + time(reading.lowestFrame().orElse(0))
                : "";
        OptionalDouble overall = reading.overall();
        rows.add(new Row(
                "Correlation " + pair, overall.isPresent() ? hundredths(overall.getAsDouble()) : "-", "", lowest));
    }

    private void statistics(int channel, SampleStatistics statistics) {
        add("DC offset " + channel(channel), statistics.dcOffsetDbfs(), "dBFS", "");
        add("RMS " + channel(channel), statistics.rmsDbfs(), "dBFS", "");
    }

    private String channel(int channel) {
        return job.recording()
                .channels()
                .order()
                .map(order -> order.speakers().get(channel).label())
                .orElse("channel " + (channel + 1));
    }

    private String time(long frame) {
        return MeasureText.clock(frame, job.recording().format().sampleRateHz());
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
