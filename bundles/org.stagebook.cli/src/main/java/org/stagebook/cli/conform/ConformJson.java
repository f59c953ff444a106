package org.stagebook.cli.conform;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.conform.Affected;
import org.stagebook.conform.StaleSubject;
import org.stagebook.conform.Standing;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.formats.FileWarnings.FileWarning;
import org.stagebook.model.ConformState;
import org.stagebook.timebase.TimecodeFormat;

/** Writes a picture change for programs; the shape is described in {@code docs/command-line.md}. */
public final class ConformJson {

    private final ConformAnswer answer;
    private final TimecodeFormat format;

    public ConformJson(ConformAnswer answer) {
        this.answer = answer;
        this.format = answer.plan().changes().format();
    }

    /** Writes the members of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStringField("from", answer.plan().oldLabel());
        json.writeStringField("to", answer.plan().newLabel());
        json.writeBooleanField("done", answer.done());
        writeChanges(json);
        writeMoved(json);
        json.writeArrayFieldStart("stale");
        for (StaleSubject stale : answer.plan().staleSubjects()) {
            json.writeStartObject();
            json.writeStringField("what", stale.name());
            json.writeNumberField("judgements", stale.judgements());
            json.writeStringField("reason", stale.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeWarnings(json);
    }

    private void writeChanges(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("changes");
        for (ChangeRow row : answer.plan().changes().rows()) {
            json.writeStartObject();
            json.writeNumberField("reel", row.reelNumber());
            json.writeStringField("change", row.kind().label().toLowerCase(Locale.ROOT));
            writePlace(json, "old", row.oldPlace());
            writePlace(json, "new", row.newPlace());
            json.writeNumberField("lengthFrames", row.lengthChange());
            json.writeNumberField("totalFrames", row.total());
            json.writeStringField("name", row.name());
            json.writeStringField("words", row.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlace(JsonGenerator json, String name, Optional<ReelSpan> place) throws IOException {
        if (place.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeNumberField("reel", place.get().reelNumber());
            json.writeStringField(
                    "start",
                    format.format(format.positionOfFrame(place.get().frames().startFrame())));
            json.writeStringField(
                    "end",
                    format.format(format.positionOfFrame(place.get().frames().endFrame())));
            json.writeEndObject();
        }
    }

    private void writeMoved(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("cues");
        json.writeNumberField("moved", answer.cues(ConformState.IN_PLACE));
        json.writeNumberField("check", answer.cues(ConformState.CHECK));
        json.writeNumberField("cut", answer.cues(ConformState.CUT));
        writeAffected(json, "changed", "cue", answer.cues());
        json.writeEndObject();
        json.writeObjectFieldStart("others");
        json.writeNumberField("changed", answer.others().size());
        List<Affected> touched =
                answer.others().stream().filter(Affected::touched).toList();
        writeAffected(json, "touched", "name", touched);
        json.writeEndObject();
    }

    private void writeAffected(JsonGenerator json, String array, String name, List<Affected> affected)
            throws IOException {
        json.writeArrayFieldStart(array);
        for (Affected each : affected) {
            json.writeStartObject();
            json.writeStringField(name, each.name());
            json.writeStringField("state", each.state().getLiteral());
            writePlace(json, "old", each.before());
            writePlace(json, "new", each.after());
            json.writeStringField("words", each.after().words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlace(JsonGenerator json, String name, Standing standing) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("reel", standing.reelNumber());
        json.writeStringField("start", format.format(standing.range().start()));
        json.writeStringField("end", format.format(standing.range().end()));
        json.writeEndObject();
    }

    private void writeWarnings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (String notice : answer.plan().notices()) {
            warning(json, "", new ParseWarning(0, notice));
        }
        for (FileWarning warning : answer.warnings()) {
            warning(json, warning.files(), warning.warning());
        }
        json.writeEndArray();
    }

    private static void warning(JsonGenerator json, String files, ParseWarning warning) throws IOException {
        json.writeStartObject();
        if (!files.isEmpty()) {
            json.writeStringField("file", files);
        }
        json.writeNumberField("line", warning.line());
        json.writeStringField("text", warning.text());
        json.writeEndObject();
    }
}
