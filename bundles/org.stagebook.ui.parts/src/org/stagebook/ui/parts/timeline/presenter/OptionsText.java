package org.stagebook.ui.parts.timeline.presenter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stagebook.ui.graph.timeline.content.LanesBy;
import org.stagebook.ui.graph.timeline.content.RulerUnit;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;

/** How a timeline looks, as words that a preference can hold; unknown words are passed over. */
public final class OptionsText {

    private static final String TRACKS = "tracks";
    private static final String FREE = "free";
    private static final String FOLDED = "folded";
    private static final String NO_GUIDE = "noguide";

    private OptionsText() {}

    /** {@code "timecode feet"}: what is not said is as it is at first. */
    public static String write(TimelineOptions options) {
        String rulers = options.rulers().stream()
                .sorted()
                .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return rulers
                + (options.lanesBy() == LanesBy.TRACK ? " " + TRACKS : "")
                + (options.snapping() ? "" : " " + FREE)
                + (options.folded() ? " " + FOLDED : "")
                + (options.guideShown() ? "" : " " + NO_GUIDE);
    }

    /** Of nothing: as it is before anybody chose. */
    public static TimelineOptions read(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        Predicate<String> says = words::contains;
        Set<RulerUnit> rulers = Arrays.stream(RulerUnit.values())
                .filter(unit -> says.test(unit.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new TimelineOptions(
                says.test(TRACKS) ? LanesBy.TRACK : LanesBy.CATEGORY,
                rulers.isEmpty() ? TimelineOptions.DEFAULT.rulers() : rulers,
                !says.test(FREE),
                says.test(FOLDED),
                !says.test(NO_GUIDE));
    }
}
