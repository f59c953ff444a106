package org.stagebook.brief.prebrief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stagebook.model.ContentRole;
import org.stagebook.model.PlugInWish;

/** Takes a template out of its JSON; every mistake becomes a sentence that names the entry. */
final class PreBriefReader {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int MOST_ENTRIES = 1000;

    private final String origin;

    PreBriefReader(String origin) {
        this.origin = origin;
    }

    PreBriefTemplate template(JsonNode json) throws UnreadablePreBriefException {
        checkFormat(json);
        String name = text(json, "name");
        if (name.isBlank()) {
            throw refused("has no \"name\"", "Give it the name it shall be chosen by.");
        }
        JsonNode sound = json.path("sound");
        return new PreBriefTemplate(
                name.strip(),
                text(json, "about"),
                text(json, "mixer"),
                new PreBriefTemplate.Sound(
                        number(sound, "sampleRateHz", 768_000),
                        number(sound, "bitDepth", 64),
                        sound.path("fullReel").asBoolean(false)),
                leader(json),
                naming(json),
                choice(json, "plugIns", PlugInWish.values(), PlugInWish::getLiteral)
                        .orElse(PlugInWish.PRINTED),
                text(json, "remark"),
                tracks(json.path("tracks")),
                stems(json.path("stems")),
                colours(json.path("colours")));
    }

    private void checkFormat(JsonNode json) throws UnreadablePreBriefException {
        if (!json.isObject() || !PreBriefJson.FORMAT.equals(text(json, "format"))) {
            throw refused("does not say \"format\": \"" + PreBriefJson.FORMAT + "\"", "Choose a *.prebrief.json file.");
        }
        int version = number(json, "version", Integer.MAX_VALUE);
        if (version < 1) {
            throw refused("has no \"version\"", "Write \"version\": " + PreBriefJson.VERSION + ".");
        }
        if (version > PreBriefJson.VERSION) {
            throw refused(
                    "is of version " + version + ", and this program reads up to " + PreBriefJson.VERSION,
                    "Use a newer Stagebook, or have it written by this one.");
        }
    }

    private PreBriefTemplate.Leader leader(JsonNode json) throws UnreadablePreBriefException {
        int seconds = number(json, "handlesSeconds", 600);
        int frames = number(json, "handlesFrames", 72_000);
        if (seconds > 0 && frames > 0) {
            throw refused("says \"handlesSeconds\" and \"handlesFrames\"", "Keep one of them.");
        }
        return new PreBriefTemplate.Leader(
                json.path("pops").path("head").asBoolean(false),
                json.path("pops").path("tail").asBoolean(false),
                seconds > 0 ? new Handles.Seconds(seconds) : new Handles.Frames(frames));
    }

    private String naming(JsonNode json) throws UnreadablePreBriefException {
        String naming = text(json, "naming").strip();
        try {
            return naming.isEmpty() ? "" : NamingTemplate.parse(naming).text();
        } catch (NamingSyntaxException e) {
            throw refused("has a \"naming\" that cannot be followed", String.valueOf(e.getMessage()));
        }
    }

    private List<PreBriefTemplate.Tracks> tracks(JsonNode list) throws UnreadablePreBriefException {
        checkList(list, "tracks");
        List<PreBriefTemplate.Tracks> tracks = new ArrayList<>();
        for (JsonNode track : list) {
            String name = text(track, "name");
            if (name.isBlank()) {
                throw refused("has no \"name\" in entry " + (tracks.size() + 1) + " of \"tracks\"", "Name the tracks.");
            }
            ContentRole role = choice(track, "role", ContentRole.values(), ContentRole::getLiteral)
                    .orElse(ContentRole.OTHER);
            tracks.add(new PreBriefTemplate.Tracks(
                    name.strip(), role, number(track, "count", 999), text(track, "layout"), text(track, "order")));
        }
        return tracks;
    }

    private List<String> stems(JsonNode list) throws UnreadablePreBriefException {
        checkList(list, "stems");
        List<String> stems = new ArrayList<>();
        for (JsonNode stem : list) {
            if (!stem.asText().isBlank()) {
                stems.add(stem.asText().strip());
            }
        }
        return stems;
    }

    private List<PreBriefTemplate.Colour> colours(JsonNode list) throws UnreadablePreBriefException {
        checkList(list, "colours");
        List<PreBriefTemplate.Colour> colours = new ArrayList<>();
        for (JsonNode node : list) {
            String colour = text(node, "colour");
            if (!COLOUR.matcher(colour).matches()) {
                throw refused(
                        "has the colour \"" + colour + "\" in entry " + (colours.size() + 1) + " of \"colours\"",
                        "Write it as #RRGGBB.");
            }
            colours.add(new PreBriefTemplate.Colour(colour, text(node, "meaning")));
        }
        return colours;
    }

    private void checkList(JsonNode list, String entry) throws UnreadablePreBriefException {
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            throw refused("has \"" + entry + "\", but not as a list", "Write it in [ and ].");
        }
        if (list.size() > MOST_ENTRIES) {
            throw refused("has more than " + MOST_ENTRIES + " entries in \"" + entry + "\"", "Shorten the list.");
        }
    }

    private int number(JsonNode json, String entry, int greatest) throws UnreadablePreBriefException {
        JsonNode node = json.path(entry);
        if (node.isMissingNode() || node.isNull()) {
            return 0;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.asInt() < 0 || node.asInt() > greatest) {
            throw refused(
                    "has " + excerpt(node.asText()) + " for \"" + entry + "\"",
                    "Write a whole number from 0" + (greatest == Integer.MAX_VALUE ? "." : " to " + greatest + "."));
        }
        return node.asInt();
    }

    private <E> Optional<E> choice(JsonNode json, String entry, E[] values, Function<E, String> word)
            throws UnreadablePreBriefException {
        String wanted = text(json, entry).strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(values)
                .filter(value -> word.apply(value).equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            throw refused(
                    "has " + excerpt(wanted) + " for \"" + entry + "\"",
                    "Write one of " + Arrays.stream(values).map(word).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    private static String text(JsonNode json, String entry) {
        JsonNode node = json.path(entry);
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    private static String excerpt(String text) {
        String line = text.lines().findFirst().orElse("");
        return "\"" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "\"";
    }

    private UnreadablePreBriefException refused(String clause, String remedy) {
        return new UnreadablePreBriefException(
                origin + " is no pre-brief that can be read: it " + clause + ". Nothing was changed. " + remedy);
    }
}
