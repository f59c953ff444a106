package org.stagebook.cli.info;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.Chunk;
import org.stagebook.audio.wave.LoudnessQuantity;
import org.stagebook.audio.wave.Marker;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.WaveFormat;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.Timecode;

/** Writes a recording for programs; the shape is described in {@code docs/command-line.md}. */
public final class RecordingJson {

    private final Recording recording;

    public RecordingJson(Recording recording) {
        this.recording = recording;
    }

    /** Writes the members of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        writeSound(json);
        writeStart(json);
        Optional<BroadcastExtension> broadcast = recording.info().broadcast();
        if (broadcast.isPresent()) {
            writeBroadcast(json, broadcast.get());
        }
        StatedMetadataJson stated = new StatedMetadataJson(json, recording.metadata());
        stated.writeStatements();
        writeMarkers(json);
        stated.writeLoops();
        writeChunks(json);
        writeRemarks(json);
    }

    private void writeSound(JsonGenerator json) throws IOException {
        WaveFormat format = recording.info().format();
        boolean floating = format.sample().encoding() == SampleEncoding.IEEE_FLOAT;
        json.writeStringField("file", recording.file().toString());
        json.writeNumberField("sizeBytes", recording.sizeBytes());
        json.writeStringField("container", recording.info().container().toString());
        json.writeNumberField("sampleRate", format.sampleRateHz());
        json.writeStringField("encoding", floating ? "float" : "integer");
        json.writeNumberField("bits", format.sample().validBits());
        json.writeNumberField("channels", format.channels());
        if (!recording.layout().isEmpty()) {
            json.writeStringField("layout", recording.layout());
        }
        if (recording.info().channels().order().isPresent()) {
            json.writeStringField(
                    "order", recording.info().channels().order().get().toString());
        }
        json.writeStringField("orderSource", recording.orderSource());
        json.writeNumberField("frames", recording.info().frames());
        json.writeNumberField("durationSeconds", recording.durationSeconds());
    }

    private void writeStart(JsonGenerator json) throws IOException {
        Optional<RecordingStart> found = recording.start();
        if (found.isEmpty()) {
            return;
        }
        RecordingStart start = found.get();
        json.writeObjectFieldStart("start");
        json.writeNumberField("samples", start.samplesSinceMidnight());
        json.writeStringField("samplesSource", start.samplesSource());
        if (start.timecode().isPresent()) {
            Timecode timecode = start.timecode().get();
            json.writeStringField("timecode", timecode.toString());
            json.writeNumberField("frame", timecode.frameNumber());
            json.writeStringField("timecodeFormat", timecode.format().label());
            json.writeStringField("timecodeSource", start.timecodeSource());
        }
        json.writeEndObject();
    }

    private static void writeBroadcast(JsonGenerator json, BroadcastExtension broadcast) throws IOException {
        TextMembers texts = new TextMembers(json);
        json.writeObjectFieldStart("bext");
        json.writeNumberField("version", broadcast.version());
        texts.write("description", broadcast.origin().description());
        texts.write("originator", broadcast.origin().originator());
        texts.write("originatorReference", broadcast.origin().reference());
        texts.write("originationDate", broadcast.originationDate());
        texts.write("originationTime", broadcast.originationTime());
        json.writeNumberField("timeReferenceSamples", broadcast.timeReferenceSamples());
        texts.write("umid", broadcast.umid().map(umid -> umid.hex()).orElse(""));
        texts.write("codingHistory", broadcast.codingHistory());
        json.writeObjectFieldStart("loudness");
        for (LoudnessQuantity quantity : LoudnessQuantity.values()) {
            writeLoudness(json, quantity, broadcast.loudness());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeLoudness(
            JsonGenerator json, LoudnessQuantity quantity, Map<LoudnessQuantity, Level> loudness) throws IOException {
        Level level = loudness.get(quantity);
        if (level != null) {
            json.writeNumberField(
                    switch (quantity) {
                        case INTEGRATED -> "integratedLufs";
                        case RANGE -> "loudnessRangeLu";
                        case MAX_TRUE_PEAK -> "maxTruePeakDbtp";
                        case MAX_MOMENTARY -> "maxMomentaryLufs";
                        case MAX_SHORT_TERM -> "maxShortTermLufs";
                    },
                    level.value());
        }
    }

    private void writeMarkers(JsonGenerator json) throws IOException {
        int rate = recording.info().format().sampleRateHz();
        TextMembers texts = new TextMembers(json);
        json.writeArrayFieldStart("markers");
        for (Marker marker : recording.metadata().markers()) {
            json.writeStartObject();
            json.writeNumberField("id", marker.id());
            json.writeNumberField("startFrame", marker.startFrame());
            json.writeNumberField("startSeconds", (double) marker.startFrame() / rate);
            json.writeNumberField("lengthFrames", marker.lengthFrames());
            Optional<Timecode> timecode = recording
                    .start()
                    .flatMap(start -> start.plus(marker.startFrame(), rate).timecode());
            texts.write("timecode", timecode.map(Timecode::toString).orElse(""));
            texts.write("label", marker.label());
            texts.write("note", marker.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChunks(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("chunks");
        for (Chunk chunk : recording.info().chunks()) {
            json.writeStartObject();
            json.writeStringField("id", chunk.id());
            json.writeNumberField("offsetBytes", chunk.offsetBytes());
            json.writeNumberField("sizeBytes", chunk.sizeBytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRemarks(JsonGenerator json) throws IOException {
        List<String> remarks = recording.remarks();
        json.writeArrayFieldStart("remarks");
        for (String remark : remarks) {
            json.writeString(remark);
        }
        json.writeEndArray();
    }
}
