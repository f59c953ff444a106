package org.stagebook.brief.prebrief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Templates as JSON that people can read and correct; {@code docs/prebrief.md} describes it. */
public final class PreBriefJson {

    /** What {@code format} says in every such file. */
    public static final String FORMAT = "stagebook-prebrief";

    /** The version this program writes; it reads every version up to it. */
    public static final int VERSION = 1;

    private static final int LARGEST_BYTES = 1 << 20;

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Reads a template.
     *
     * @param origin what messages call it, such as the name of the file
     */
    public PreBriefTemplate read(byte[] json, String origin) throws UnreadablePreBriefException {
        if (json.length > LARGEST_BYTES) {
            throw new UnreadablePreBriefException(origin
                    + " has more than 1 MB and is no pre-brief. Nothing was changed. Choose a *.prebrief.json file.");
        }
        try {
            return new PreBriefReader(origin).template(mapper.readTree(json));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadablePreBriefException(origin + " is not JSON: line " + line + " cannot be read ("
                    + e.getOriginalMessage().lines().findFirst().orElse("") + "). Nothing was changed."
                    + " Mend that line, or write the template anew.");
        } catch (UnreadablePreBriefException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadablePreBriefException(
                    origin + " cannot be read: " + e.getMessage() + ". Nothing was changed.");
        }
    }

    /** Writes a template; the same bytes on every system. */
    public byte[] write(PreBriefTemplate template) {
        ObjectNode json = mapper.createObjectNode();
        json.put("format", FORMAT).put("version", VERSION).put("name", template.name());
        put(json, "about", template.about());
        put(json, "mixer", template.mixer());
        json.putObject("sound")
                .put("sampleRateHz", template.sound().sampleRateHz())
                .put("bitDepth", template.sound().bitDepth())
                .put("fullReel", template.sound().fullReel());
        json.putObject("pops")
                .put("head", template.leader().headPop())
                .put("tail", template.leader().tailPop());
        switch (template.leader().handles()) {
            case Handles.Frames frames -> json.put("handlesFrames", frames.count());
            case Handles.Seconds seconds -> json.put("handlesSeconds", seconds.count());
        }
        put(json, "naming", template.naming());
        json.put("plugIns", template.plugIns().getLiteral());
        writeLists(json, template);
        put(json, "remark", template.remark());
        return bytes(json);
    }

    private static void writeLists(ObjectNode json, PreBriefTemplate template) {
        ArrayNode tracks = json.putArray("tracks");
        template.tracks().forEach(track -> {
            ObjectNode node = tracks.addObject();
            node.put("name", track.name()).put("role", track.role().getLiteral());
            if (track.count() > 0) {
                node.put("count", track.count());
            }
            put(node, "layout", track.layout());
            put(node, "order", track.order());
        });
        ArrayNode stems = json.putArray("stems");
        template.stems().forEach(stems::add);
        ArrayNode colours = json.putArray("colours");
        template.colours()
                .forEach(colour ->
                        colours.addObject().put("colour", colour.colour()).put("meaning", colour.meaning()));
    }

    private static void put(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private byte[] bytes(ObjectNode json) {
        Separators tight = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(tight);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            String text = mapper.writer(printer).writeValueAsString(json);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can always be written.", e);
        }
    }
}
