package org.stagebook.interchange.otio;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;

/**
 * Reads OpenTimelineIO JSON: timelines, alone or in collections, and single tracks, stacks and clips.
 *
 * <p>A file that is cut short is refused as a whole, because half a timeline looks like a whole one.
 */
public final class OtioParser {

    private OtioParser() {}

    /** Reads a file that is in memory. */
    public static OtioDocument parse(byte[] bytes) {
        try {
            return parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
    }

    /**
     * Reads a file to the end of the stream.
     *
     * @throws IOException if the stream cannot be read
     */
    public static OtioDocument parse(InputStream in) throws IOException {
        Warnings warnings = new Warnings();
        try {
            Losses losses = new Losses();
            JsonNode root = JsonDocument.read(in, warnings, losses);
            return root instanceof Fields fields && !fields.schema().isEmpty()
                    ? document(fields, warnings, losses)
                    : unreadable(1, "This is no OpenTimelineIO file: it has no OTIO_SCHEMA. Nothing was imported.");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            return unreadable(
                    line,
                    "The file is no whole JSON document: " + Excerpt.of(String.valueOf(e.getOriginalMessage()), 160)
                            + ". Nothing was imported; export it again.");
        }
    }

    private static OtioDocument document(Fields root, Warnings warnings, Losses losses) {
        List<Fields> roots = new ArrayList<>();
        collect(root, roots);
        List<OtioTimeline> timelines = new ArrayList<>();
        for (Fields one : roots) {
            if (Schema.of(one, warnings).isTimelineOrItem()) {
                timelines.add(new TimelineReader(warnings, losses).read(one));
            } else {
                warnings.add(
                        one.line(),
                        "\"" + Excerpt.of(one.text("OTIO_SCHEMA"), 60) + "\" is no timeline; it was not read.");
            }
        }
        losses.report(warnings);
        return new OtioDocument.Timelines(timelines, warnings.inFileOrder());
    }

    /** Collections may hold collections; they are as deep as the JSON reader allows. */
    private static void collect(Fields node, List<Fields> roots) {
        if (node.schema().equals("SerializableCollection")) {
            node.objects("children").forEach(child -> collect(child, roots));
        } else {
            roots.add(node);
        }
    }

    private static OtioDocument unreadable(int line, String reason) {
        return new OtioDocument.Unreadable(new ParseWarning(line, reason));
    }
}
