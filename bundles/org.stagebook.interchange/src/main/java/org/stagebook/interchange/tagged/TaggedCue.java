package org.stagebook.interchange.tagged;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.tags.TagText;

/**
 * What a marker's text says of a cue.
 *
 * @param texts by field
 * @param tags what it says beyond the fields, as {@code NAME=VALUE} or {@code NAME}
 * @param end timecode of the first frame after the cue, where the text says it
 * @param tagged whether there was any tag
 */
public record TaggedCue(Map<CueField, String> texts, List<String> tags, Optional<String> end, boolean tagged) {

    /** Keeps its own copies. */
    public TaggedCue {
        texts = Map.copyOf(texts);
        tags = List.copyOf(tags);
    }

    /**
     * Reads a text in the tag language of Pro Tools sessions, in which {@link TagWriter} writes too.
     *
     * @param vocabulary says which words in brackets are categories
     */
    public static TaggedCue of(String text, Vocabulary vocabulary) {
        TagText read = TagText.of(text);
        Map<CueField, String> texts = new EnumMap<>(CueField.class);
        List<String> tags = new ArrayList<>();
        texts.put(CueField.DESCRIPTION, TagSigns.back(read.text()));
        read.values().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String value = TagSigns.back(entry.getValue());
            TagName.of(entry.getKey())
                    .ifPresentOrElse(
                            name -> texts.put(name.field(), value),
                            () -> tags.add(TagName.isPlain(entry.getKey()) ? value : entry.getKey() + "=" + value));
        });
        String end = tags.stream()
                .filter(tag -> tag.startsWith(TagName.END + "="))
                .findFirst()
                .orElse("");
        tags.remove(end);
        flags(read, vocabulary, texts, tags);
        return new TaggedCue(
                texts,
                tags,
                Optional.of(end).filter(tag -> !tag.isEmpty()).map(tag -> tag.substring(TagName.END.length() + 1)),
                !read.values().isEmpty() || !read.flags().isEmpty());
    }

    private static void flags(TagText read, Vocabulary vocabulary, Map<CueField, String> texts, List<String> tags) {
        read.flags().stream().sorted().forEach(flag -> {
            boolean category = !texts.containsKey(CueField.CATEGORY)
                    && !vocabulary.codeOf(flag).isEmpty();
            if (category) {
                texts.put(CueField.CATEGORY, flag);
            } else {
                tags.add(flag);
            }
        });
    }
}
