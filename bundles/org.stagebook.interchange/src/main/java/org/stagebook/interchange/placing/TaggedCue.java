package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.interchange.tags.TagText;

/**
 * What the text of a marker says of a cue.
 *
 * @param texts by field
 * @param tags what it says beyond the fields, as {@code NAME=VALUE} or {@code NAME}, in the order of the text
 * @param end timecode of the first frame after the cue, where the text says it
 * @param tagged whether there was any tag
 */
public record TaggedCue(Map<CueField, String> texts, List<String> tags, Optional<String> end, boolean tagged) {

    /** Name of the tag that says where the cue ends. */
    static final String END = "End";

    private static final String OLD_END = "To";
    private static final Pattern LABEL = Pattern.compile("\\d\\d[:;.]\\d\\d[:;.]\\d\\d[:;.]\\d\\d{1,2}");
    private static final Pattern NUMBERED = Pattern.compile("Tag\\d{1,3}");

    /** Keeps its own copies. */
    public TaggedCue {
        texts = Map.copyOf(texts);
        tags = List.copyOf(tags);
    }

    /**
     * Reads a text in the tag language of Pro Tools sessions, in which {@link CueTags} writes too.
     *
     * @param vocabulary says which words in brackets are categories
     */
    public static TaggedCue of(String text, Vocabulary vocabulary) {
        TagText read = TagText.of(text);
        Reading reading = new Reading();
        reading.texts.put(CueField.DESCRIPTION, read.text());
        read.values().forEach(reading::value);
        read.flags().forEach(flag -> reading.flag(flag, vocabulary.codeOf(flag)));
        return new TaggedCue(reading.texts, reading.tags, reading.end, read.isTagged());
    }

    /** The name under which a tag is written that could not be read under its own. */
    static String numbered(int number) {
        return "Tag" + number;
    }

    /** Whether a tag of that name would be read as something else than a tag. */
    static boolean isReserved(String name) {
        return FieldTag.of(name).isPresent()
                || name.equals(END)
                || name.equals(OLD_END)
                || NUMBERED.matcher(name).matches();
    }

    private static final class Reading {
        private final Map<CueField, String> texts = new EnumMap<>(CueField.class);
        private final List<String> tags = new ArrayList<>();
        private Optional<String> end = Optional.empty();

        void value(String name, String value) {
            boolean ending = (name.equals(END) || name.equals(OLD_END)) && end.isEmpty();
            Optional<CueField> field = FieldTag.of(name).map(FieldTag::field).filter(this::isFree);
            if (ending && LABEL.matcher(value).matches()) {
                end = Optional.of(value);
            } else if (field.isPresent()) {
                texts.put(field.get(), value);
            } else {
                tags.add(NUMBERED.matcher(name).matches() ? value : name + "=" + value);
            }
        }

        void flag(String word, String code) {
            if (code.isEmpty() || !isFree(CueField.CATEGORY)) {
                tags.add(word);
            } else {
                texts.put(CueField.CATEGORY, code);
            }
        }

        private boolean isFree(CueField field) {
            return texts.getOrDefault(field, "").isEmpty();
        }
    }
}
