package org.stagebook.cli.sounds;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stagebook.model.Cue;
import org.stagebook.spotting.origin.Evidence;
import org.stagebook.spotting.origin.Sounding;
import org.stagebook.spotting.origin.SoundsAt;
import org.stagebook.timebase.TimecodeFormat;

/** Writes what sounds at a timecode for programs; the shape is described in {@code docs/command-line.md}. */
public final class SoundsJson {

    private final SoundsAt found;
    private final TimecodeFormat format;

    public SoundsJson(SoundsAt found, TimecodeFormat format) {
        this.found = found;
        this.format = format;
    }

    /** Writes the members {@code at} and {@code sounds} of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStringField("at", format.format(found.position()));
        json.writeArrayFieldStart("sounds");
        for (Sounding sound : found.sounds()) {
            json.writeStartObject();
            json.writeStringField("kind", sound.object() instanceof Cue ? "cue" : "clip");
            json.writeStringField("name", sound.name());
            json.writeStringField("role", sound.role());
            json.writeStringField("track", sound.track());
            json.writeStringField("file", sound.file());
            json.writeStringField("start", format.format(sound.range().start()));
            json.writeStringField("end", format.format(sound.range().end()));
            json.writeBooleanField("silent", sound.silent());
            json.writeStringField("origin", sound.origin().origin().getLiteral());
            json.writeArrayFieldStart("evidence");
            for (Evidence evidence : sound.origin().evidence()) {
                json.writeStartObject();
                json.writeStringField("source", evidence.source().word());
                json.writeStringField("origin", evidence.origin().getLiteral());
                json.writeStringField("words", evidence.words());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
