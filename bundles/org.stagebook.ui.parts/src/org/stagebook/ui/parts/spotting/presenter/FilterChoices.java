package org.stagebook.ui.parts.spotting.presenter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;

/**
 * What the cues can be filtered by: what occurs among them, and what is already asked for.
 *
 * @param categories in the order of the production
 * @param statuses from spotted to removed; none where all cues have the same
 * @param pictures what a picture change left to be looked at: to be checked, cut
 */
public record FilterChoices(List<CategoryChoice> categories, List<CueStatus> statuses, List<ConformState> pictures) {

    /** @param hex the colour, {@code #RRGGBB} */
    public record CategoryChoice(String code, String hex) {}

    public FilterChoices {
        categories = List.copyOf(categories);
        statuses = List.copyOf(statuses);
        pictures = List.copyOf(pictures);
    }

    static FilterChoices of(Production production, List<Cue> cues, CueFilter filter) {
        Set<String> codes = cues.stream()
                .flatMap(cue -> CueText.category(cue).stream())
                .map(CueText::code)
                .collect(Collectors.toSet());
        codes.addAll(filter.categories());
        List<CategoryChoice> categories = production.getCategories().stream()
                .filter(category -> codes.contains(CueText.code(category)))
                .map(category -> new CategoryChoice(CueText.code(category), CueText.orEmpty(category.getColour())))
                .toList();
        Set<CueStatus> occurring = cues.stream().map(Cue::getStatus).collect(Collectors.toSet());
        occurring.addAll(filter.statuses());
        List<CueStatus> statuses =
                Arrays.stream(CueStatus.values()).filter(occurring::contains).toList();
        Set<ConformState> touched = cues.stream().map(Cue::getConformState).collect(Collectors.toSet());
        touched.addAll(filter.pictures());
        List<ConformState> pictures = Stream.of(ConformState.CHECK, ConformState.CUT)
                .filter(touched::contains)
                .toList();
        return new FilterChoices(categories, statuses.size() < 2 ? List.of() : statuses, pictures);
    }

    /** What a picture change did, as a chip says it. */
    public static String word(ConformState picture) {
        return switch (picture) {
            case IN_PLACE -> "in place";
            case CHECK -> "to check";
            case CUT -> "cut";
        };
    }

    public static String word(CueStatus status) {
        return CueText.word(status);
    }
}
