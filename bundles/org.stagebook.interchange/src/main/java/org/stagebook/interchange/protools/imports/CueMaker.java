package org.stagebook.interchange.protools.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.tags.LayeredTags;
import org.stagebook.interchange.tags.TagLayer;
import org.stagebook.model.Priority;

/**
 * Puts cues of a session into the production's words.
 *
 * <p>The text is the description. Tags give number ({@code QN}), character ({@code Char}), line ({@code Line}), reason
 * ({@code R}) and priority ({@code P}); all others stay with the cue as they are. A bracketed category ({@code [ADR]}) of clip
 * or track wins over the words of the track name, those over one of a time span, a marker or the session. ADR and group
 * cues keep the text as the line to be spoken, by the character named or else by the one the track is named after.
 */
final class CueMaker {

    private static final Set<String> SPOKEN = Set.of("ADR", "GROUP");
    private static final Set<String> FIELDS = Set.of("QN", "Char", "Line", "R", "P");
    private static final List<TagLayer> OF_ITSELF = List.of(TagLayer.CLIP, TagLayer.TRACK_NAME, TagLayer.TRACK_COMMENT);
    private static final List<TagLayer> FROM_AROUND = List.of(TagLayer.TIME_SPAN, TagLayer.MARKER, TagLayer.SESSION);

    private final Vocabulary vocabulary;
    private final Instant now;
    private final Map<Tag, String> written = new HashMap<>();

    /** @param now when remarks are made */
    CueMaker(Vocabulary vocabulary, Instant now) {
        this.vocabulary = vocabulary;
        this.now = now;
    }

    /** The production's words. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    NewCue make(CueText text) {
        LayeredTags tags = text.tags();
        Optional<Flag> flag = categoryFlag(text);
        String category = category(text, flag);
        boolean spoken = SPOKEN.contains(category.toUpperCase(Locale.ROOT));
        String nameSake = spoken && text.trackCodes().isEmpty()
                ? tags.of(TagLayer.TRACK_NAME).text()
                : "";
        NewCue cue = NewCue.at(text.range())
                .number(number(text))
                .description(text.description())
                .spoken(
                        tags.value("Char").orElse(nameSake),
                        tags.value("Line").orElse(spoken ? text.description() : ""))
                .intent(tags.value("R").orElse(""));
        vocabulary.category(category).ifPresent(cue::category);
        Optional<Priority> priority = tags.value("P").flatMap(CueMaker::priority);
        priority.ifPresent(cue::priority);
        List<String> rest = rest(tags, flag.map(Flag::word).orElse(""), priority.isPresent());
        if (!text.comment().isEmpty()) {
            cue.note(now, text.comment());
        }
        return rest.isEmpty() ? cue : cue.tags(rest);
    }

    /** Whether the cue gets a category. */
    boolean isCategorised(CueText text) {
        return !category(text, categoryFlag(text)).isEmpty();
    }

    /** The number of a cue; empty if nothing gives it one. */
    static String number(CueText text) {
        return text.tags().value("QN").orElse("");
    }

    private String category(CueText text, Optional<Flag> flag) {
        return flag.map(Flag::code)
                .orElse(text.trackCodes().isEmpty() ? "" : text.trackCodes().getFirst());
    }

    private Optional<Flag> categoryFlag(CueText text) {
        Optional<Flag> own = flag(text.tags(), OF_ITSELF);
        return own.isPresent() || !text.trackCodes().isEmpty() ? own : flag(text.tags(), FROM_AROUND);
    }

    private Optional<Flag> flag(LayeredTags tags, List<TagLayer> layers) {
        return layers.stream()
                .flatMap(layer -> tags.of(layer).flags().stream().sorted())
                .map(word -> new Flag(word, vocabulary.codeOf(word)))
                .filter(flag -> !flag.code().isEmpty())
                .findFirst();
    }

    private static Optional<Priority> priority(String text) {
        return Priority.VALUES.stream()
                .filter(priority -> priority.getLiteral().equalsIgnoreCase(text))
                .findFirst();
    }

    /** What has no field of its own; a scene that is in the model because a time span gave it is not repeated. */
    private List<String> rest(LayeredTags tags, String categoryWord, boolean knownPriority) {
        List<String> rest = new ArrayList<>();
        tags.values().forEach((name, value) -> {
            boolean field = FIELDS.contains(name) && (!name.equals("P") || knownPriority);
            if (!field && !value.isEmpty() && !(name.equals("Sc") && isOfTimeSpan(tags, name))) {
                rest.add(written.computeIfAbsent(new Tag(name, value), tag -> tag.name() + "=" + tag.value()));
            }
        });
        tags.flags().stream()
                .filter(word -> !word.equals(categoryWord))
                .sorted()
                .forEach(rest::add);
        return rest;
    }

    private static boolean isOfTimeSpan(LayeredTags tags, String name) {
        return tags.of(TagLayer.TIME_SPAN).values().containsKey(name)
                && OF_ITSELF.stream().noneMatch(layer -> tags.of(layer).values().containsKey(name));
    }

    private record Tag(String name, String value) {}

    private record Flag(String word, String code) {}
}
