package org.stagebook.cli.info;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.Chunk;
import org.stagebook.audio.wave.LoudnessQuantity;
import org.stagebook.audio.wave.Marker;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.Timecode;

/** Writes a sound file for programs; the shape is described in {@code docs/command-line.md}. */
public final class SoundFileJson {

    private final SoundFileFacts facts;

    public SoundFileJson(SoundFileFacts facts) {
        this.facts = facts;
    }

    /** Writes the members of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        writeSound(json);
        writeStart(json);
        Optional<BroadcastExtension> broadcast =
                facts.wave().flatMap(wave -> wave.info().broadcast());
        if (broadcast.isPresent()) {
            writeBroadcast(json, broadcast.get());
        }
        if (facts.wave().isPresent()) {
            new StatedMetadataJson(json, facts.wave().get().metadata()).write();
        }
        writeMarkers(json);
        if (facts.wave().isPresent()) {
            writeChunks(json, facts.wave().get().info().chunks());
        }
        new TextMembers(json).write("remarks", facts.remarks());
    }

    private void writeSound(JsonGenerator json) throws IOException {
        TextMembers texts = new TextMembers(json);
        RecordingFormat format = facts.format();
        json.writeStringField("file", facts.file().toString());
        json.writeNumberField("sizeBytes", facts.sizeBytes());
        json.writeStringField("container", format.container());
        json.writeNumberField("sampleRate", format.sampleRateHz());
        json.writeStringField("sample", format.sample());
        json.writeNumberField("channels", format.channels());
        texts.write("layout", facts.layout());
        texts.write(
                "order", facts.channels().order().map(ChannelOrder::toString).orElse(""));
        json.writeStringField("orderSource", facts.channels().source().name().toLowerCase(Locale.ROOT));
        json.writeStringField("orderReason", facts.channels().reason());
        json.writeNumberField("frames", format.frames());
        json.writeNumberField("durationSeconds", facts.durationSeconds());
    }

    private void writeStart(JsonGenerator json) throws IOException {
        Optional<RecordingStart> found = facts.start();
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
        int rate = facts.format().sampleRateHz();
        TextMembers texts = new TextMembers(json);
        json.writeArrayFieldStart("markers");
        for (Marker marker : facts.markers()) {
            json.writeStartObject();
            json.writeNumberField("id", marker.id());
            json.writeNumberField("startFrame", marker.startFrame());
            json.writeNumberField("startSeconds", (double) marker.startFrame() / rate);
            json.writeNumberField("lengthFrames", marker.lengthFrames());
            Optional<Timecode> timecode = facts.start()
                    .flatMap(start -> start.plus(marker.startFrame(), rate).timecode());
            texts.write("timecode", timecode.map(Timecode::toString).orElse(""));
            texts.write("label", marker.label());
            texts.write("note", marker.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChunks(JsonGenerator json, List<Chunk> chunks) throws IOException {
        json.writeArrayFieldStart("chunks");
        for (Chunk chunk : chunks) {
            json.writeStartObject();
            json.writeStringField("id", chunk.id());
            json.writeNumberField("offsetBytes", chunk.offsetBytes());
            json.writeNumberField("sizeBytes", chunk.sizeBytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
