package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.interchange.tags.TaggedText;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Puts a whole cue into the one text a marker has, as ADR editors tag their clips, and takes it out again.
 *
 * <p>{@code Door slams $QN=FX104 {R=Louder} $End=01:00:12:05 [FX]}: the description, tags for the fields that are filled in,
 * where the cue ends, for formats whose markers are points, and the category in brackets. A tag of the cue that would be read
 * as one of these goes as {@code {Tag1=...}}.
 */
public final class CueTags {

    /** Reading takes off an apostrophe that keeps a cell from being one. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@]");

    private static final Pattern STATEMENT = Pattern.compile(
            "[*\\d>]|(?:TITLE|FCM|SPLIT|M2|AUD|EFFECTS NAME IS|FINAL CUT|SOURCE FILE|LOC|(?:FROM |TO )?CLIP)\\b",
            Pattern.CASE_INSENSITIVE);

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
        return text(texts, tags, end).written();
    }

    /** The same for the cell of a table, which no spreadsheet program takes for a formula; always with an end. */
    public String cell(Map<CueField, String> texts, List<String> tags, Position end) {
        TaggedText text = text(texts, tags, Optional.of(end));
        return FORMULA.matcher(text.text()).lookingAt() ? text.writtenTagsFirst() : text.written();
    }

    /** The same for an edit list, in which some lines are events, comments or statements; never empty. */
    public String note(Map<CueField, String> texts, List<String> tags) {
        TaggedText text = text(texts, tags, Optional.empty());
        boolean statement = STATEMENT.matcher(text.text()).lookingAt();
        if (!statement && !text.written().isEmpty()) {
            return text.written();
        }
        boolean alone = text.values().isEmpty() && text.flags().isEmpty();
        return alone ? marked(texts, tags) : text.writtenTagsFirst();
    }

    /** The same for formats in which a text without any tag is no description; there is always a tag. */
    public String marked(Map<CueField, String> texts, List<String> tags) {
        String written = written(texts, tags, Optional.empty());
        String description = texts.getOrDefault(CueField.DESCRIPTION, "");
        boolean tagged = TagText.of(written).isTagged();
        return tagged ? written : new TaggedText("", Map.of(FieldTag.TEXT.written(), description), Set.of()).written();
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
        TaggedCue cue = TaggedCue.of(text, vocabulary);
        Optional<Position> end = cue.end().flatMap(this::position).filter(out -> out.isAfter(range.start()));
        List<String> tags = new ArrayList<>(cue.tags());
        if (end.isEmpty()) {
            cue.end().ifPresent(label -> tags.add(TaggedCue.END + "=" + label)); // where somebody sees it
        }
        return new CueRow(line, end.map(range::withEnd).orElse(range), cue.texts(), tags);
    }

    private Optional<Position> position(String label) {
        try {
            return Optional.of(format.parsePosition(label));
        } catch (TimeSyntaxException e) {
            return Optional.empty();
        }
    }

    private TaggedText text(Map<CueField, String> texts, List<String> tags, Optional<Position> end) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> flags = new LinkedHashSet<>();
        for (FieldTag tag : FieldTag.values()) {
            String text = texts.getOrDefault(tag.field(), "");
            boolean inBrackets = tag == FieldTag.CATEGORY && isFlag(text);
            if (inBrackets) {
                flags.add(text);
            } else if (!text.isEmpty() && tag != FieldTag.TEXT) {
                values.put(tag.written(), text);
            }
        }
        tags.forEach(tag -> put(tag, values, flags));
        end.ifPresent(position -> values.put(TaggedCue.END, label(position)));
        return new TaggedText(texts.getOrDefault(CueField.DESCRIPTION, ""), values, flags);
    }

    private boolean isFlag(String category) {
        return TaggedText.isName(category) && vocabulary.codeOf(category).equals(category);
    }

    private String label(Position end) {
        return format.format(format.positionOfFrame(format.frameAt(end, Rounding.CEILING)));
    }

    private void put(String tag, Map<String, String> values, Set<String> flags) {
        int sign = tag.indexOf('=');
        String name = sign < 0 ? tag : tag.substring(0, sign);
        boolean free = TaggedText.isName(name) && !TaggedCue.isReserved(name);
        if (sign < 0 && TaggedText.isName(tag) && vocabulary.codeOf(tag).isEmpty() && flags.add(tag)) {
            return;
        }
        if (sign < 0 || !free || values.putIfAbsent(name, tag.substring(sign + 1)) != null) {
            int number = 1;
            while (values.putIfAbsent(TaggedCue.numbered(number), tag) != null) {
                number++;
            }
        }
    }
}
