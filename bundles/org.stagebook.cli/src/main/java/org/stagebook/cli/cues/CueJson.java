package org.stagebook.cli.cues;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.CutPlace;
import org.stagebook.model.Listening;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Writes a cue list for programs; the shape is described in {@code docs/command-line.md}. */
public final class CueJson {

    private final CueList list;
    private final TimecodeFormat format;

    public CueJson(CueList list) {
        this.list = list;
        this.format = list.production().getTimecodeFormat();
    }

    /** Writes the members {@code production} and {@code cues} of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        writeProduction(json);
        json.writeArrayFieldStart("cues");
        for (Reel reel : list.reels()) {
            for (CueRow row : list.rows(reel)) {
                writeCue(json, row);
            }
        }
        json.writeEndArray();
    }

    private void writeProduction(JsonGenerator json) throws IOException {
        Production production = list.production();
        json.writeObjectFieldStart("production");
        text(json, "code", production.getCode());
        text(json, "title", production.getTitle());
        json.writeStringField("timecodeFormat", format.label());
        json.writeEndObject();
    }

    private void writeCue(JsonGenerator json, CueRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id());
        json.writeNumberField("reel", row.reelNumber());
        text(json, "number", row.number());
        text(json, "category", row.category());
        if (row.range().isPresent()) {
            writeRange(json, row.range().get());
        }
        writeWords(json, row.words());
        writeState(json, row.state());
        writePicture(json, row.picture());
        writeNotes(json, row);
        json.writeEndObject();
    }

    private void writeRange(JsonGenerator json, TimeRange range) throws IOException {
        json.writeStringField("start", format.format(range.start()));
        json.writeStringField("end", format.format(range.end()));
        json.writeNumberField("startFlicks", range.start().flicks());
        json.writeNumberField("endFlicks", range.end().flicks());
    }

    private static void writeWords(JsonGenerator json, CueRow.Words words) throws IOException {
        text(json, "description", words.description());
        text(json, "character", words.character());
        text(json, "line", words.line());
        text(json, "intent", words.intent());
        text(json, "reference", words.reference());
    }

    private static void writeState(JsonGenerator json, CueRow.State state) throws IOException {
        json.writeStringField("status", state.status().getLiteral());
        text(json, "removalReason", state.removalReason());
        json.writeStringField("priority", state.priority().getLiteral());
        json.writeStringField("origin", state.origin().getLiteral());
        text(json, "assignee", state.assignee());
    }

    private void writePicture(JsonGenerator json, CueRow.PictureLock picture) throws IOException {
        json.writeStringField("conform", picture.state().getLiteral());
        text(json, "conformRemark", picture.remark());
        json.writeArrayFieldStart("earlierPlaces");
        for (CutPlace place : picture.earlierPlaces()) {
            json.writeStartObject();
            text(
                    json,
                    "cut",
                    place.getPictureCut() == null ? null : place.getPictureCut().getLabel());
            json.writeNumberField("reel", place.getReelNumber());
            if (place.getRange() != null) {
                writeRange(json, place.getRange());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNotes(JsonGenerator json, CueRow row) throws IOException {
        json.writeArrayFieldStart("notes");
        for (Note note : row.notes()) {
            json.writeStartObject();
            text(json, "author", note.getAuthor());
            text(json, "created", String.valueOf(note.getCreated()));
            text(json, "text", note.getText());
            if (note.getPosition() != null) {
                json.writeStringField("at", format.formatNearest(note.getPosition()));
            }
            if (note.getListening() == Listening.EARS_ONLY) {
                json.writeStringField("listening", note.getListening().getLiteral());
            }
            if (note.isFlag()) {
                json.writeBooleanField("flag", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What nobody has filled in is left out. */
    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
