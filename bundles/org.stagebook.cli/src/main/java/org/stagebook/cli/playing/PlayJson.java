package org.stagebook.cli.playing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.playback.plan.LoopRange;

/** Writes what was played for programs; the shape is described in {@code docs/command-line.md}. */
public record PlayJson(PlayFacts facts, PlayOutcome outcome) {

    /** Writes the members of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sources");
        for (int index = 0; index < facts.request().line().sources().size(); index++) {
            source(json, index);
        }
        json.writeEndArray();
        json.writeNumberField("heard", facts.request().heard() + 1);
        device(json);
        if (facts.fold().isPresent()) {
            fold(json, facts.fold().get());
        }
        strings(json, "resampled", facts.conversions());
        stretch(json);
        json.writeNumberField("playedSeconds", outcome.played().seconds());
        json.writeBooleanField("stopped", outcome.isCancelled());
        json.writeNumberField("underruns", outcome.health().underruns());
        json.writeNumberField("deviceUnderruns", outcome.health().deviceUnderruns());
        json.writeNumberField("clippedSamples", outcome.clippedSamples());
        strings(json, "problems", outcome.problems());
    }

    private void source(JsonGenerator json, int index) throws IOException {
        PlaySource source = facts.request().line().sources().get(index);
        json.writeStartObject();
        json.writeStringField("file", source.recording().files().getFirst().toString());
        json.writeStringField("layout", PlaySource.layout(source.order()));
        json.writeStringField("order", source.order().toString());
        json.writeStringField(
                "orderSource", source.recording().channels().source().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("sampleRate", source.rateHz());
        json.writeNumberField("frames", source.recording().format().frames());
        if (facts.request().match().isPresent()) {
            LoudnessMatch match = facts.request().match().get();
            if (match.lufs().get(index).isPresent()) {
                json.writeNumberField("lufs", match.lufs().get(index).getAsDouble());
            }
            json.writeNumberField("gainDb", match.gainsDb().get(index));
        }
        json.writeEndObject();
    }

    private void device(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("device");
        if (!facts.key().isEmpty()) {
            json.writeStringField("key", facts.key());
        }
        json.writeStringField("name", facts.device());
        json.writeStringField("layout", PlaySource.layout(facts.format().order()));
        json.writeStringField("order", facts.format().order().toString());
        json.writeNumberField("sampleRate", facts.format().sampleRateHz());
        if (!facts.remark().isBlank()) {
            json.writeStringField("remark", facts.remark().strip());
        }
        json.writeEndObject();
    }

    private static void fold(JsonGenerator json, Fold fold) throws IOException {
        json.writeObjectFieldStart("fold");
        json.writeStringField("title", fold.title());
        json.writeArrayFieldStart("speakers");
        for (Map.Entry<String, List<Fold.Share>> speaker : fold.speakers().entrySet()) {
            json.writeStartObject();
            json.writeStringField("speaker", speaker.getKey());
            json.writeArrayFieldStart("plays");
            for (Fold.Share share : speaker.getValue()) {
                json.writeStartObject();
                json.writeStringField("channel", share.channel());
                json.writeNumberField("gain", share.gain());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "notHeard", fold.notHeard());
        json.writeEndObject();
    }

    private void stretch(JsonGenerator json) throws IOException {
        Stretch stretch = facts.request().stretch();
        double rate = facts.request().line().plan().sampleRateHz();
        json.writeNumberField("startSeconds", stretch.startFrame() / rate);
        if (stretch.loop().isPresent()) {
            LoopRange loop = stretch.loop().get();
            json.writeObjectFieldStart("loop");
            json.writeNumberField("startSeconds", loop.startFrame() / rate);
            json.writeNumberField("endSeconds", loop.endFrame() / rate);
            json.writeNumberField("crossfadeSeconds", loop.crossfade().frames() / rate);
            json.writeEndObject();
        } else {
            json.writeNumberField("endSeconds", stretch.endFrame() / rate);
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
