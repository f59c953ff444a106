package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;

/** A kept state as programs read it. */
final class KeptJson {
    private static final int BRIEF = 8;

    private KeptJson() {}

    /** Enough of a commit's name to find it again. */
    static String brief(Kept kept) {
        return kept.commit().substring(0, BRIEF);
    }

    static void write(JsonGenerator json, Kept kept) throws IOException {
        json.writeStringField("commit", kept.commit());
        json.writeStringField("title", kept.title());
        json.writeStringField("occasion", kept.occasion().map(Occasion::label).orElse(""));
        json.writeStringField("by", kept.by().name());
        json.writeStringField("at", kept.at().toString());
        if (kept.objectId().isPresent()) {
            json.writeStringField("id", kept.objectId().get());
        }
        json.writeArrayFieldStart("details");
        for (String line : kept.details()) {
            json.writeString(line);
        }
        json.writeEndArray();
    }
}
