package org.stagebook.interchange.otio;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stagebook.timebase.FrameRate;

/** Writes the objects of OpenTimelineIO that others are made of. */
final class OtioJson {

    private final JsonGenerator json;

    OtioJson(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    /** Begins an object of a schema, with its name. */
    void begin(String schema, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("OTIO_SCHEMA", schema);
        json.writeStringField("name", name);
    }

    /** A RationalTime of whole frames; rates are decimals in OpenTimelineIO. */
    void time(String field, long frames, FrameRate rate) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("OTIO_SCHEMA", "RationalTime.1");
        json.writeNumberField("rate", (double) rate.numerator() / rate.denominator());
        json.writeNumberField("value", (double) frames);
        json.writeEndObject();
    }

    /** A TimeRange; both ends may count at different rates. */
    void range(String field, Frames start, Frames length) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("OTIO_SCHEMA", "TimeRange.1");
        time("start_time", start.count(), start.rate());
        time("duration", length.count(), length.rate());
        json.writeEndObject();
    }

    /** So many frames of a rate. */
    record Frames(long count, FrameRate rate) {}

    /** What every item has and we do not use. */
    void plainItem() throws IOException {
        json.writeArrayFieldStart("effects");
        json.writeEndArray();
        json.writeArrayFieldStart("markers");
        json.writeEndArray();
        json.writeBooleanField("enabled", true);
    }

    /** A gap of so many frames. */
    void gap(long frames, FrameRate rate) throws IOException {
        begin("Gap.1", "");
        range("source_range", new Frames(0, rate), new Frames(frames, rate));
        plainItem();
        json.writeEndObject();
    }
}
