package org.stagebook.cli.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.FrameRange;

/** What was found in one programme, for programs: null where it was not asked for or is not defined. */
public final class MeasureJson {

    private final JsonGenerator json;
    private final Numbers numbers;
    private final MeasureJob job;
    private final Measurement found;
    private final Optional<DialogueLoudness> dialogue;

    public MeasureJson(JsonGenerator json, MeasureJob job, MeasureRun.Outcome.Found outcome) {
        this.json = json;
        this.numbers = new Numbers(json);
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
        numbers.write("durationSeconds", job.seconds(format.frames()));
        edges(found.range());
        loudness();
        peak("truePeak", "Dbtp", found.truePeak());
        json.writeStringField("truePeakMethod", found.peaks().truePeakMethod().label());
        peak("samplePeak", "Dbfs", found.samplePeak());
        channelPeaks();
        numbers.write("peakToLoudnessLu", found.peakToLoudnessLu());
        numbers.write("leastPeakToShortTermLu", found.leastPeakToShortTermLu());
        new LevelJson(json, job, found.levels()).write();
        parts();
        json.writeNumberField("damagedSamples", found.damagedSamples());
        strings("remarks", job.remarks());
    }

    private void edges(FrameRange range) throws IOException {
        numbers.write("fromSeconds", job.seconds(range.startFrame()));
        numbers.write("toSeconds", job.seconds(range.endFrame()));
        timecode("fromTimecode", range.startFrame());
        timecode("toTimecode", range.endFrame());
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
        numbers.loudness(loudness);
        numbers.write("dialogueLufs", dialogue.isPresent() ? dialogue.get().programmeLufs() : OptionalDouble.empty());
        numbers.write(
                "speechSharePercent",
                dialogue.isPresent() ? dialogue.get().speechSharePercent() : OptionalDouble.empty());
        json.writeObjectField(
                "dialogueMethod", dialogue.map(DialogueLoudness::method).orElse(null));
        end("maxMomentaryEndSeconds", loudness.flatMap(Loudness::maxMomentary));
        end("maxShortTermEndSeconds", loudness.flatMap(Loudness::maxShortTerm));
    }

    private void end(String name, Optional<LoudnessMaximum> maximum) throws IOException {
        numbers.write(
                name,
                maximum.stream().mapToDouble(at -> job.seconds(at.endFrame())).findFirst());
    }

    private void peak(String name, String unit, Optional<Peak> peak) throws IOException {
        numbers.write(name + unit, peak.stream().mapToDouble(Peak::decibels).findFirst());
        numbers.write(
                name + "Seconds",
                peak.stream().mapToDouble(at -> job.seconds(at.frame())).findFirst());
        json.writeObjectField(name + "Channel", peak.map(at -> at.channel() + 1).orElse(null));
    }

    private void channelPeaks() throws IOException {
        json.writeArrayFieldStart("channelSamplePeaksDbfs");
        for (Optional<Peak> peak : found.samplePeaks()) {
            json.writeObject(peak.map(Peak::decibels).orElse(null));
        }
        json.writeEndArray();
    }

    private void parts() throws IOException {
        if (job.partNames().isEmpty()) {
            json.writeNullField("parts");
            return;
        }
        json.writeArrayFieldStart("parts");
        for (int index = 0; index < found.parts().size(); index++) {
            json.writeStartObject();
            part(job.partNames().get(index), found.parts().get(index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void part(String name, PartMeasurement part) throws IOException {
        json.writeStringField("name", name);
        edges(part.range());
        numbers.loudness(part.loudness());
        numbers.write("truePeakDbtp", part.truePeakDbtp());
        numbers.write("samplePeakDbfs", part.samplePeakDbfs());
        numbers.write("leastPeakToShortTermLu", part.leastPeakToShortTermLu());
        new LevelJson(json, job, part.levels()).write();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
