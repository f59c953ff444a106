package org.stagebook.cli.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.level.ClippedRun;
import org.stagebook.metering.level.Clipping;
import org.stagebook.metering.level.CorrelationReading;
import org.stagebook.metering.level.LevelAt;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.level.SampleStatistics;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.spectrum.ThirdOctaveSpectrum;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.WeightingCurve;

/** What was found in one programme, for programs: null where it was not asked for or is not defined. */
public final class MeasureJson {

    private final JsonGenerator json;
    private final MeasureJob job;
    private final Measurement found;
    private final Optional<DialogueLoudness> dialogue;

    public MeasureJson(JsonGenerator json, MeasureJob job, MeasureRun.Outcome.Found outcome) {
        this.json = json;
        this.job = job;
        this.found = outcome.measurement();
        this.dialogue = outcome.dialogue();
    }

    /** Writes the members of its object. */
    public void write() throws IOException {
        var format = job.recording().format();
        json.writeStringField("file", job.name());
        json.writeStringField("container", format.container());
        json.writeNumberField("sampleRate", format.sampleRateHz());
        json.writeNumberField("channels", format.channels());
        assignment(job.recording().channels());
        number("durationSeconds", OptionalDouble.of((double) format.frames() / format.sampleRateHz()));
        number("fromSeconds", OptionalDouble.of(seconds(found.range().startFrame())));
        number("toSeconds", OptionalDouble.of(seconds(found.range().endFrame())));
        timecode("fromTimecode", found.range().startFrame());
        timecode("toTimecode", found.range().endFrame());
        loudness();
        peak("truePeak", "Dbtp", found.truePeak());
        peak("samplePeak", "Dbfs", found.samplePeak());
        channelPeaks();
        number("peakToLoudnessLu", found.peakToLoudnessLu());
        number("leastPeakToShortTermLu", found.leastPeakToShortTermLu());
        levels(found.levels());
        spectrum();
        json.writeNumberField("damagedSamples", found.damagedSamples());
        strings("remarks", job.remarks());
    }

    private void timecode(String name, long frame) throws IOException {
        json.writeObjectField(
                name,
                job.stretch().clock().map(clock -> clock.at(frame).toString()).orElse(null));
    }

    private void assignment(ChannelAssignment channels) throws IOException {
        Optional<ChannelOrder> order = channels.order();
        json.writeObjectField(
                "layout",
                order.flatMap(ChannelOrder::layout).map(ChannelLayout::label).orElse(null));
        json.writeObjectField("order", order.map(ChannelOrder::toString).orElse(null));
        json.writeStringField("orderSource", channels.source().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("orderReason", channels.reason());
        strings("orderContradictions", channels.contradictions());
    }

    private void loudness() throws IOException {
        Optional<Loudness> loudness = found.loudness();
        json.writeStringField("loudnessRevision", job.request().revision().label());
        number("integratedLufs", found.integratedLufs());
        number("loudnessRangeLu", loudness.isPresent() ? loudness.get().rangeLu() : OptionalDouble.empty());
        number("dialogueLufs", dialogue.isPresent() ? dialogue.get().programmeLufs() : OptionalDouble.empty());
        number(
                "speechSharePercent",
                dialogue.isPresent() ? dialogue.get().speechSharePercent() : OptionalDouble.empty());
        json.writeObjectField(
                "dialogueMethod", dialogue.map(DialogueLoudness::method).orElse(null));
        maximum("maxMomentary", loudness.flatMap(Loudness::maxMomentary));
        maximum("maxShortTerm", loudness.flatMap(Loudness::maxShortTerm));
    }

    private void maximum(String name, Optional<LoudnessMaximum> maximum) throws IOException {
        number(
                name + "Lufs",
                maximum.stream().mapToDouble(LoudnessMaximum::lufs).findFirst());
        number(
                name + "EndSeconds",
                maximum.stream()
                        .mapToDouble(at -> seconds(found.range().startFrame() + at.endFrame()))
                        .findFirst());
    }

    private void peak(String name, String unit, Optional<Peak> peak) throws IOException {
        number(name + unit, peak.stream().mapToDouble(Peak::decibels).findFirst());
        number(
                name + "Seconds",
                peak.stream().mapToDouble(at -> seconds(at.frame())).findFirst());
        json.writeObjectField(name + "Channel", peak.map(at -> at.channel() + 1).orElse(null));
    }

    private void channelPeaks() throws IOException {
        json.writeArrayFieldStart("channelSamplePeaksDbfs");
        for (Optional<Peak> peak : found.samplePeaks()) {
            json.writeObject(peak.map(Peak::decibels).orElse(null));
        }
        json.writeEndArray();
    }

    private void levels(LevelMeasurement levels) throws IOException {
        for (WeightingCurve curve : WeightingCurve.values()) {
            EquivalentLevel level = levels.equivalent().get(curve);
            number("leq" + curve.name(), level == null ? OptionalDouble.empty() : level.levelDb());
        }
        json.writeObjectField(
                "leqCalibration",
                levels.equivalent().values().stream()
                        .findFirst()
                        .map(level -> level.calibration().statement())
                        .orElse(null));
        meter("ppmTypeIDbfs", levels.meters(), Quantity.PPM_I);
        meter("ppmTypeIIDbfs", levels.meters(), Quantity.PPM_IIA);
        meter("vuDbfs", levels.meters(), Quantity.VU);
        correlations(levels.correlations());
        statistics(levels.statistics());
        clipping(levels.clipping());
    }

    private void meter(String name, Map<Quantity, List<MeterReading>> meters, Quantity quantity) throws IOException {
        List<MeterReading> readings = meters.getOrDefault(quantity, List.of());
        number(
                name,
                readings.stream()
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
            number("overall", reading.overall());
            number("lowest", reading.lowest());
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
            number("dcOffset", statistics.mean());
            number("rmsDbfs", statistics.rmsDbfs());
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
            number("seconds", OptionalDouble.of(seconds(found.range().startFrame() + run.startFrame())));
            json.writeNumberField("samples", run.length());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spectrum() throws IOException {
        if (!starts("thirdOctaves", Quantity.SPECTRUM)) {
            return;
        }
        if (found.levels().spectrum().isPresent()) {
            ThirdOctaveSpectrum spectrum = found.levels().spectrum().get();
            for (int band = 0; band < spectrum.bands().size(); band++) {
                json.writeStartObject();
                json.writeNumberField("hertz", spectrum.bands().get(band).nominalHz());
                number("dbfs", spectrum.summedDbfs().get(band));
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

    private double seconds(long frame) {
        return (double) frame / job.recording().format().sampleRateHz();
    }

    private void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
