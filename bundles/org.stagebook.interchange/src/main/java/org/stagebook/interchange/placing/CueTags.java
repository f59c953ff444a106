package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.interchange.tags.TaggedText;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Puts a whole cue into the one text a marker has, as ADR editors tag their clips, and takes it out again.
 *
 * <p>{@code Door slams $QN=FX104 {R=Louder} [FX] $End=01:00:12:05}: the description, tags for the fields that are filled in,
 * the category in brackets, and where the cue ends, for formats whose markers are points.
 */
public final class CueTags {

    private static final String END = "End";
    private static final String CATEGORY = "Cat";
    private static final Map<CueField, String> NAMES = names();

    private final Vocabulary vocabulary;
    private final TimecodeFormat format;

    /** In the words of a production. */
    public CueTags(Vocabulary vocabulary, TimecodeFormat format) {
        this.vocabulary = vocabulary;
        this.format = format;
    }

    /**
     * The cue in one line of text.
     *
     * @param texts what it says, {@link CueField#CATEGORY} being the category's code
     * @param tags what is said beyond the fields, as {@code NAME=VALUE} or {@code NAME}
     * @param end where it ends, if the format cannot say
     */
    public String written(Map<CueField, String> texts, List<String> tags, Optional<Position> end) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> flags = new LinkedHashSet<>();
        NAMES.forEach((field, name) -> put(values, name, texts.getOrDefault(field, "")));
        String category = texts.getOrDefault(CueField.CATEGORY, "");
        if (TaggedText.isName(category) && vocabulary.codeOf(category).equals(category)) {
            flags.add(category);
        } else {
            put(values, CATEGORY, category);
        }
        tags.forEach(tag -> put(values, flags, tag));
        end.ifPresent(position -> put(values, END, format.format(position)));
        return new TaggedText(texts.getOrDefault(CueField.DESCRIPTION, ""), values, flags).written();
    }

    /** Where a point format has to be told that a cue ends: nowhere, for one frame. */
    public Optional<Position> endOf(TimeRange range) {
        Duration oneFrame = new Duration(format.rate().flicksPerFrame());
        return range.end().equals(range.start().plus(oneFrame)) ? Optional.empty() : Optional.of(range.end());
    }

    /**
     * Reads a marker's text.
     *
     * @param line of the file, counted from 1; 0 where the format has no lines
     * @param range of the marker; an end among the tags wins over its end
     */
    public CueRow read(int line, TimeRange range, String text) {
        TagText read = TagText.of(text);
        Map<String, String> values = new LinkedHashMap<>(read.values());
        Map<CueField, String> texts = new EnumMap<>(CueField.class);
        texts.put(CueField.DESCRIPTION, read.text());
        NAMES.forEach((field, name) -> take(values, name).ifPresent(value -> texts.put(field, value)));
        List<String> tags = new ArrayList<>();
        for (String flag : read.flags().stream().sorted().toList()) {
            String code = vocabulary.codeOf(flag);
            if (!code.isEmpty() && !texts.containsKey(CueField.CATEGORY)) {
                texts.put(CueField.CATEGORY, code);
            } else {
                tags.add(flag);
            }
        }
        take(values, CATEGORY).ifPresent(value -> texts.putIfAbsent(CueField.CATEGORY, value));
        TimeRange place = end(values, range).map(range::withEnd).orElse(range);
        values.forEach((name, value) -> tags.add(name + "=" + value));
        return new CueRow(line, place, texts, tags);
    }

    private Optional<Position> end(Map<String, String> values, TimeRange range) {
        String label = values.getOrDefault(END, "");
        try {
            Optional<Position> end = label.isEmpty() ? Optional.empty() : Optional.of(format.parsePosition(label));
            Optional<Position> later = end.filter(position -> position.isAfter(range.start()));
            later.ifPresent(taken -> values.remove(END));
            return later;
        } catch (TimeSyntaxException e) {
            return Optional.empty(); // stays a tag of the cue, where somebody sees it
        }
    }

    private static Optional<String> take(Map<String, String> values, String name) {
        return Optional.ofNullable(values.remove(name));
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(name, value);
        }
    }

    private static void put(Map<String, String> values, Set<String> flags, String tag) {
        int sign = tag.indexOf('=');
        String name = sign < 0 ? tag : tag.substring(0, sign);
        if (!TaggedText.isName(name)) {
            return;
        }
        if (sign < 0) {
            flags.add(name);
        } else {
            put(values, name, tag.substring(sign + 1));
        }
    }

    private static Map<CueField, String> names() {
        Map<CueField, String> names = new EnumMap<>(CueField.class);
        names.put(CueField.NUMBER, "QN");
        names.put(CueField.CHARACTER, "Char");
        names.put(CueField.LINE, "Line");
        names.put(CueField.INTENT, "R");
        names.put(CueField.REFERENCE, "Ref");
        names.put(CueField.PRIORITY, "P");
        names.put(CueField.STATUS, "Status");
        names.put(CueField.ORIGIN, "Origin");
        names.put(CueField.ASSIGNEE, "Assignee");
        names.put(CueField.SCENE, "Sc");
        names.put(CueField.COMMENT, "Note");
        return names;
    }
}
