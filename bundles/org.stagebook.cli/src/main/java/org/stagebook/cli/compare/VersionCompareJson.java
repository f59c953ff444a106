package org.stagebook.cli.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stagebook.history.compare.Asked;
import org.stagebook.history.compare.SoundResult.Matched;
import org.stagebook.history.compare.SpottedCue;
import org.stagebook.history.compare.VersionComparison;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.words.Difference;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Two versions beside each other, for programs. */
public final class VersionCompareJson {
    private final JsonGenerator json;
    private final TimecodeFormat format;

    public VersionCompareJson(JsonGenerator json, TimecodeFormat format) {
        this.json = json;
        this.format = format;
    }

    public void write(VersionComparison found) throws IOException {
        json.writeStringField("before", found.before());
        json.writeStringField("after", found.after());
        json.writeBooleanField("audiblySame", found.sound().isAudiblySame());
        json.writeArrayFieldStart("stems");
        for (StemChanges stem : found.sound().stems()) {
            json.writeStartObject();
            json.writeStringField("stem", stem.name());
            json.writeStringField("state", stem.state().name().toLowerCase(Locale.ROOT));
            json.writeStringField("text", stem.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        write("changes", found.sound().matched());
        write("unasked", found.sound().unasked());
        json.writeArrayFieldStart("unanswered");
        for (Asked asked : found.sound().unanswered()) {
            write(asked);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("words");
        for (Difference difference : found.words().map(it -> it.differences()).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("kind", difference.kind());
            json.writeStringField("what", difference.what().word());
            json.writeStringField("subject", difference.subject());
            json.writeStringField("text", difference.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String field, List<Matched> changes) throws IOException {
        json.writeArrayFieldStart(field);
        for (Matched matched : changes) {
            json.writeStartObject();
            json.writeStringField("stem", matched.stem());
            json.writeStringField("kind", matched.change().kind());
            json.writeStringField("text", matched.change().text());
            range(matched.change().range());
            json.writeNumberField("residualDbfs", matched.change().residualDbfs());
            json.writeArrayFieldStart("cues");
            for (SpottedCue cue : matched.cues()) {
                json.writeString(cue.number());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("asked");
            for (Asked asked : matched.asked()) {
                write(asked);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Asked asked) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", asked.text());
        json.writeStringField("who", asked.who());
        if (asked.range().isPresent()) {
            range(asked.range().get());
        }
        json.writeEndObject();
    }

    private void range(TimeRange range) throws IOException {
        json.writeStringField("start", format.format(range.start()));
        json.writeStringField("end", format.format(range.end()));
    }
}
