package org.stagebook.interchange.otio;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stagebook.interchange.otio.OtioJson.Frames;
import org.stagebook.interchange.outgoing.CueWriter;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Writes cues as a timeline of OpenTimelineIO: markers on the timeline with all fields in the metadata, above the latest
 * picture cut of the reels where there is one.
 */
public final class OtioWriter implements CueWriter {

    private static final String OTHER_COLOUR = "WHITE";
    /** The colours OpenTimelineIO names that come closest to those categories have from the beginning. */
    private static final Map<String, String> COLOURS = Map.of(
            "DX", "CYAN",
            "ADR", "BLUE",
            "GROUP", "PURPLE",
            "FX", "ORANGE",
            "BG", "GREEN",
            "FOLEY", "PINK",
            "DESIGN", "RED",
            "MX", "YELLOW",
            "SOURCE", "BLACK");

    private final List<OutgoingCut> cuts;

    private OtioWriter(List<OutgoingCut> cuts) {
        this.cuts = List.copyOf(cuts);
    }

    /**
     * With the picture of a production as it is now.
     *
     * @param reelNumber the only reel wanted; empty for all
     */
    public static OtioWriter of(Production production, OptionalInt reelNumber) {
        return new OtioWriter(OutgoingCut.of(production, reelNumber));
    }

    @Override
    public void write(List<OutgoingCue> cues, OutgoingContext context, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            timeline(cues, context, new OtioJson(json));
        }
    }

    private void timeline(List<OutgoingCue> cues, OutgoingContext context, OtioJson otio) throws IOException {
        TimecodeFormat format = context.format();
        long first = ranges(cues, context)
                .mapToLong(range -> frame(range.start(), format))
                .min()
                .orElse(0);
        long end = ranges(cues, context)
                .mapToLong(range -> frame(range.end(), format))
                .max()
                .orElse(0);
        otio.begin("Timeline.1", context.title());
        otio.json().writeObjectFieldStart("metadata");
        otio.json().writeObjectFieldStart("stagebook");
        otio.json().writeStringField("timecode_format", format.label());
        otio.json().writeEndObject();
        otio.json().writeEndObject();
        otio.time("global_start_time", first, format.rate());
        otio.json().writeFieldName("tracks");
        otio.begin("Stack.1", "tracks");
        otio.json().writeArrayFieldStart("effects");
        otio.json().writeEndArray();
        otio.json().writeArrayFieldStart("markers");
        for (OutgoingCue cue : cues) {
            marker(cue, first, format, otio);
        }
        otio.json().writeEndArray();
        otio.json().writeBooleanField("enabled", true);
        otio.json().writeArrayFieldStart("children");
        new PictureTracks(otio, format, first).write(cuts, end);
        otio.json().writeEndArray();
        otio.json().writeEndObject();
        otio.json().writeEndObject();
    }

    /** Everything that has to lie within the timeline: cues, shots, and the starts of their reels. */
    private Stream<TimeRange> ranges(List<OutgoingCue> cues, OutgoingContext context) {
        Stream<TimeRange> ofCues = cues.stream().map(OutgoingCue::range);
        Stream<TimeRange> ofShots =
                cuts.stream().flatMap(cut -> cut.shots().stream()).map(OutgoingCut.Shot::range);
        Stream<TimeRange> ofReels = cues.stream()
                .map(OutgoingCue::reelNumber)
                .distinct()
                .filter(context.reelStarts()::containsKey)
                .map(number -> context.reelStarts().get(number))
                .map(start -> new TimeRange(start, start));
        return Stream.concat(ofReels, Stream.concat(ofCues, ofShots));
    }

    private static void marker(OutgoingCue cue, long first, TimecodeFormat format, OtioJson otio) throws IOException {
        long start = frame(cue.range().start(), format);
        long end = Math.max(start + 1, frame(cue.range().end(), format));
        otio.begin("Marker.2", cue.headline());
        otio.json()
                .writeStringField(
                        "color",
                        COLOURS.getOrDefault(cue.text(CueField.CATEGORY).toUpperCase(Locale.ROOT), OTHER_COLOUR));
        otio.json().writeStringField("comment", cue.text(CueField.COMMENT));
        otio.range("marked_range", new Frames(start - first, format.rate()), new Frames(end - start, format.rate()));
        otio.json().writeObjectFieldStart("metadata");
        otio.json().writeObjectFieldStart("stagebook");
        otio.json().writeStringField("type", "cue");
        for (CueField field : CueField.values()) {
            if (!cue.text(field).isEmpty()) {
                otio.json().writeStringField(MarkerReader.key(field), cue.text(field));
            }
        }
        otio.json().writeArrayFieldStart("tags");
        for (String tag : cue.tags()) {
            otio.json().writeString(tag);
        }
        otio.json().writeEndArray();
        otio.json().writeEndObject();
        otio.json().writeEndObject();
        otio.json().writeEndObject();
    }

    private static long frame(Position position, TimecodeFormat format) {
        return format.frameAt(position, Rounding.NEAREST);
    }
}
