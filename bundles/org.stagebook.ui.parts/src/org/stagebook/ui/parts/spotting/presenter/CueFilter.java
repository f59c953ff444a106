package org.stagebook.ui.parts.spotting.presenter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;

/**
 * Which cues are shown.
 *
 * @param text words that must all occur somewhere in the cue; empty for any
 * @param categories codes of which the cue must have one; empty for any
 * @param statuses of which the cue must have one; empty for any, removed cues too: what was taken out is part of the notes
 * @param pictures what the last picture change did to the cue, one of these; empty for any
 */
public record CueFilter(String text, Set<String> categories, Set<CueStatus> statuses, Set<ConformState> pictures) {

    /** Everything. */
    public static final CueFilter ALL = new CueFilter("", Set.of(), Set.of(), Set.of());

    public CueFilter {
        categories = Set.copyOf(categories);
        statuses = Set.copyOf(statuses);
        pictures = Set.copyOf(pictures);
    }

    public CueFilter withText(String newText) {
        return new CueFilter(newText, categories, statuses, pictures);
    }

    public CueFilter toggled(String category) {
        return new CueFilter(text, flipped(categories, category), statuses, pictures);
    }

    public CueFilter toggled(CueStatus status) {
        return new CueFilter(text, categories, flipped(statuses, status), pictures);
    }

    public CueFilter toggled(ConformState picture) {
        return new CueFilter(text, categories, statuses, flipped(pictures, picture));
    }

    /** Whether no cue is hidden. */
    public boolean isOpen() {
        return text.isBlank() && categories.isEmpty() && statuses.isEmpty() && pictures.isEmpty();
    }

    public boolean matches(Cue cue) {
        return matchesStatus(cue) && matchesPicture(cue) && matchesCategory(cue) && matchesText(cue);
    }

    private boolean matchesStatus(Cue cue) {
        return statuses.isEmpty() || statuses.contains(cue.getStatus());
    }

    private boolean matchesPicture(Cue cue) {
        return pictures.isEmpty() || pictures.contains(cue.getConformState());
    }

    private boolean matchesCategory(Cue cue) {
        return categories.isEmpty()
                || CueText.category(cue)
                        .map(CueText::code)
                        .filter(categories::contains)
                        .isPresent();
    }

    private boolean matchesText(Cue cue) {
        if (text.isBlank()) {
            return true;
        }
        String searched = searchedText(cue);
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(searched::contains);
    }

    private static String searchedText(Cue cue) {
        Stream<String> fields = Stream.of(
                cue.getNumber(),
                cue.getDescription(),
                cue.getCharacter(),
                cue.getLine(),
                cue.getIntent(),
                cue.getReference(),
                cue.getRemovalReason(),
                cue.getConformRemark(),
                CueText.category(cue)
                        .map(found -> found.getCode() + " " + found.getName())
                        .orElse(""),
                CueText.assignee(cue).map(CueText::name).orElse(""));
        Stream<String> notes = cue.getNotes().stream().map(Note::getText);
        return Stream.concat(fields, notes)
                .map(CueText::orEmpty)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static <T> Set<T> flipped(Set<T> set, T element) {
        Set<T> copy = new LinkedHashSet<>(set);
        if (!copy.remove(element)) {
            copy.add(element);
        }
        return copy;
    }
}
