package org.stagebook.cli.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.level.ClippedRun;
import org.stagebook.metering.level.Clipping;
import org.stagebook.metering.level.CorrelationReading;
import org.stagebook.metering.level.KScale;
import org.stagebook.metering.level.LevelAt;
import org.stagebook.metering.level.MeterScale;
import org.stagebook.metering.level.PpmScale;
import org.stagebook.metering.level.SampleStatistics;
import org.stagebook.metering.level.ScaleReading;
import org.stagebook.metering.level.VuScale;
import org.stagebook.metering.spectrum.ThirdOctaveSpectrum;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.WeightingCurve;

/** Levels other than loudness of a programme or of a part of it, for programs. */
final class LevelJson {

    private static final Map<String, MeterScale> SCALES = scales();

    private final JsonGenerator json;
    private final Numbers numbers;
    private final MeasureJob job;
    private final LevelMeasurement levels;

    LevelJson(JsonGenerator json, MeasureJob job, LevelMeasurement levels) {
        this.json = json;
        this.numbers = new Numbers(json);
        this.job = job;
        this.levels = levels;
    }

    private static Map<String, MeterScale> scales() {
        Map<String, MeterScale> scales = new LinkedHashMap<>();
        scales.put("ppmBbc", PpmScale.BBC);
        scales.put("ppmEbu", PpmScale.EBU);
        scales.put("ppmDin", PpmScale.DIN);
        scales.put("ppmNordic", PpmScale.NORDIC);
        scales.put("vuSmpte", VuScale.SMPTE);
        scales.put("vuEbu", VuScale.EBU);
        scales.put("k20", KScale.K_20);
        scales.put("k14", KScale.K_14);
        scales.put("k12", KScale.K_12);
        return scales;
    }

    /** Writes the members of an object. */
    void write() throws IOException {
        equivalent();
        meter("ppmTypeIDbfs", Quantity.PPM_I);
        meter("ppmTypeIIDbfs", job.asksFor(Quantity.PPM_IIA) ? Quantity.PPM_IIA : Quantity.PPM_IIB);
        meter("vuDbfs", Quantity.VU);
        meter("kSystemDbfs", Quantity.K_SYSTEM);
        for (Map.Entry<String, MeterScale> scale : SCALES.entrySet()) {
            numbers.write(
                    scale.getKey(),
                    levels.highestOn(scale.getValue()).stream()
                            .mapToDouble(ScaleReading::mark)
                            .findFirst());
        }
        correlations(levels.correlations());
        statistics(levels.statistics());
        clipping(levels.clipping());
        spectrum();
    }

    private void equivalent() throws IOException {
        for (WeightingCurve curve : WeightingCurve.values()) {
            numbers.write("leq" + curve.name(), level(levels.equivalent(), curve));
            numbers.write("leq" + curve.name() + "FirstToLastSound", level(levels.firstToLastSound(), curve));
        }
        json.writeObjectField(
                "leqCalibration",
                levels.equivalent().values().stream()
                        .findFirst()
                        .map(level -> level.calibration().statement())
                        .orElse(null));
    }

    private static OptionalDouble level(Map<WeightingCurve, EquivalentLevel> found, WeightingCurve curve) {
        EquivalentLevel level = found.get(curve);
        return level == null ? OptionalDouble.empty() : level.levelDb();
    }

    private void meter(String name, Quantity quantity) throws IOException {
        numbers.write(
                name,
                levels.meters().getOrDefault(quantity, List.of()).stream()
                        .flatMap(reading -> reading.highest().stream())
                        .mapToDouble(LevelAt::dbfs)
                        .max());
    }

    private void correlations(List<CorrelationReading> readings) throws IOException {
        if (!starts("correlations", Quantity.CORRELATION)) {
            return;
        }
        for (CorrelationReading reading : readings) {
            json.writeStartObject();
            json.writeNumberField("firstChannel", reading.pair().first() + 1);
            json.writeNumberField("secondChannel", reading.pair().second() + 1);
            numbers.write("overall", reading.overall());
            numbers.write("lowest", reading.lowest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void statistics(List<SampleStatistics> channels) throws IOException {
        if (!starts("channelStatistics", Quantity.SAMPLE_STATISTICS)) {
            return;
        }
        for (SampleStatistics statistics : channels) {
            json.writeStartObject();
            numbers.write("dcOffset", statistics.mean());
            numbers.write("rmsDbfs", statistics.rmsDbfs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void clipping(Optional<Clipping> clipping) throws IOException {
        json.writeObjectField("clippedRuns", clipping.map(Clipping::runs).orElse(null));
        if (!starts("firstClippedRuns", Quantity.CLIPPING)) {
            return;
        }
        for (ClippedRun run : clipping.map(Clipping::first).orElse(List.of())) {
            json.writeStartObject();
            json.writeNumberField("channel", run.channel() + 1);
            numbers.write("seconds", OptionalDouble.of(job.seconds(run.startFrame())));
            json.writeNumberField("samples", run.length());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spectrum() throws IOException {
        if (!starts("thirdOctaves", Quantity.SPECTRUM)) {
            return;
        }
        if (levels.spectrum().isPresent()) {
            ThirdOctaveSpectrum spectrum = levels.spectrum().get();
            for (int band = 0; band < spectrum.bands().size(); band++) {
                json.writeStartObject();
                json.writeNumberField("hertz", spectrum.bands().get(band).nominalHz());
                numbers.write("dbfs", spectrum.summedDbfs().get(band));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Starts a list, or writes null where nobody asked for what would be in it. */
    private boolean starts(String name, Quantity quantity) throws IOException {
        if (job.asksFor(quantity)) {
            json.writeArrayFieldStart(name);
        } else {
            json.writeNullField(name);
        }
        return job.asksFor(quantity);
    }
}
