package org.stagebook.cli.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stagebook.brief.prebrief.Handles;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefTemplate;

/** The same for programs: the members of a template file ({@code docs/prebrief.md}). */
public final class PreBriefJson {

    private final JsonGenerator json;

    public PreBriefJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the member {@code preBrief}. */
    public void write(PreBriefTemplate brief) throws IOException {
        json.writeObjectFieldStart("preBrief");
        json.writeStringField("name", brief.name());
        Words.member(json, "mixer", brief.mixer());
        json.writeObjectFieldStart("sound");
        json.writeNumberField("sampleRateHz", brief.sound().sampleRateHz());
        json.writeNumberField("bitDepth", brief.sound().bitDepth());
        json.writeBooleanField("fullReel", brief.sound().fullReel());
        json.writeEndObject();
        json.writeObjectFieldStart("pops");
        json.writeBooleanField("head", brief.leader().headPop());
        json.writeBooleanField("tail", brief.leader().tailPop());
        json.writeEndObject();
        switch (brief.leader().handles()) {
            case Handles.Frames frames -> json.writeNumberField("handlesFrames", frames.count());
            case Handles.Seconds seconds -> json.writeNumberField("handlesSeconds", seconds.count());
        }
        Words.member(json, "naming", brief.naming());
        json.writeStringField("plugIns", brief.plugIns().getLiteral());
        writeTracks(brief);
        Words.list(json, "stems", brief.stems());
        writeColours(brief);
        Words.member(json, "remark", brief.remark());
        json.writeEndObject();
    }

    /** Writes the members {@code templates} and {@code unreadable}. */
    public void write(PreBriefLibrary.Contents contents) throws IOException {
        json.writeArrayFieldStart("templates");
        for (PreBriefLibrary.Entry entry : contents.entries()) {
            json.writeStartObject();
            json.writeStringField("name", entry.template().name());
            Words.member(json, "about", entry.template().about());
            json.writeBooleanField("shipped", entry.isShipped());
            Words.member(json, "file", entry.file().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        Words.list(json, "unreadable", contents.unreadable());
    }

    private void writeTracks(PreBriefTemplate brief) throws IOException {
        json.writeArrayFieldStart("tracks");
        for (PreBriefTemplate.Tracks track : brief.tracks()) {
            json.writeStartObject();
            json.writeStringField("name", track.name());
            json.writeStringField("role", track.role().getLiteral());
            json.writeNumberField("count", track.count());
            Words.member(json, "layout", track.layout());
            Words.member(json, "order", track.order());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeColours(PreBriefTemplate brief) throws IOException {
        json.writeArrayFieldStart("colours");
        for (PreBriefTemplate.Colour colour : brief.colours()) {
            json.writeStartObject();
            json.writeStringField("colour", colour.colour());
            json.writeStringField("meaning", colour.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
