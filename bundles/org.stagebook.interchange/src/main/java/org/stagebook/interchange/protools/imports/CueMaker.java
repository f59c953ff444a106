package org.stagebook.interchange.protools.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.placing.AdrTags;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.tags.LayeredTags;
import org.stagebook.interchange.tags.TagLayer;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;

/**
 * Puts cues of a session into the production's words.
 *
 * <p>The text is the description. Tags give number ({@code QN}), character ({@code Char}), line ({@code Line}), reason
 * ({@code R}, for ADR and group as {@link AdrTags} has it, else the intent), remark ({@code Note}), priority ({@code P}) and what {@link org.stagebook.interchange.placing.CueTags} writes;
 * all others, and words the production does not know, stay with the cue as they are. A bracketed category ({@code [ADR]}) of clip
 * or track wins over the words of the track name, those over one of a time span, a marker or the session. ADR and group
 * cues keep the text as the line to be spoken, by the character named or else by the one the track is named after.
 */
final class CueMaker {

    /** No name of a character is longer, and a damaged file must not repeat a long one for every cue. */
    static final int LONGEST_NAME = 1_000;

    private static final Set<String> SPOKEN = Set.of("ADR", "GROUP");
    private static final Set<String> FIELDS = Set.of("QN", "Char", "Line", "R", "Intent", "Ref", "Note");
    private static final String CATEGORY = "Cat";
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
        String trackText = tags.of(TagLayer.TRACK_NAME).text();
        boolean named = spoken && text.trackCodes().isEmpty() && trackText.length() <= LONGEST_NAME;
        String nameSake = named ? trackText : "";
        NewCue cue = NewCue.at(text.range())
                .number(number(text))
                .description(text.description())
                .spoken(
                        tags.value("Char").orElse(nameSake),
                        tags.value("Line").orElse(spoken ? text.description() : ""))
                .intent(tags.value("Intent")
                        .orElseGet(() -> spoken ? "" : tags.value("R").orElse("")))
                .reference(tags.value("Ref").orElse(""));
        vocabulary.category(category).ifPresent(cue::category);
        Set<String> known = new HashSet<>(FIELDS);
        flag.filter(Flag::isValue).ifPresent(value -> known.add(CATEGORY));
        set(tags, "P", Priority.VALUES, cue::priority).ifPresent(known::add);
        set(tags, "Status", CueStatus.VALUES, cue::status).ifPresent(known::add);
        set(tags, "Origin", Origin.VALUES, cue::origin).ifPresent(known::add);
        Stream.of(text.comment(), tags.value("Note").orElse(""))
                .filter(note -> !note.isEmpty())
                .forEach(note -> cue.note(now, note));
        List<String> all = rest(tags, flag.map(Flag::word).orElse(""), known);
        List<String> rest = spoken
                ? AdrTags.read(tags.value("R").orElse(""), tags.value("Char").orElse(nameSake), all)
                        .into(cue)
                : all;
        return rest.isEmpty() ? cue : cue.tags(rest);
    }

    /** The tag's name, if its value is one of the production's words. */
    private static <E extends Enumerator> Optional<String> set(
            LayeredTags tags, String name, List<E> words, Consumer<E> setter) {
        Optional<E> word = tags.value(name)
                .flatMap(text -> words.stream()
                        .filter(candidate -> candidate.getLiteral().equalsIgnoreCase(text))
                        .findFirst());
        word.ifPresent(setter);
        return word.map(found -> name);
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
                .filter(layer -> tags.of(layer).isTagged())
                .flatMap(layer -> Stream.concat(
                        tags.of(layer).value(CATEGORY).stream().map(word -> flag(word, true)),
                        tags.of(layer).flags().stream().sorted().map(word -> flag(word, false))))
                .filter(flag -> !flag.code().isEmpty())
                .findFirst();
    }

    private Flag flag(String word, boolean isValue) {
        return new Flag(word, vocabulary.codeOf(word), isValue);
    }

    /** What has no field of its own; a scene that is in the model because a time span gave it is not repeated. */
    private List<String> rest(LayeredTags tags, String categoryWord, Set<String> known) {
        List<String> rest = new ArrayList<>();
        tags.values().forEach((name, value) -> {
            if (!known.contains(name) && !value.isEmpty() && !(name.equals("Sc") && isOfTimeSpan(tags, name))) {
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

    /** @param isValue whether it is given as {@code Cat} rather than in brackets */
    private record Flag(String word, String code, boolean isValue) {}
}
