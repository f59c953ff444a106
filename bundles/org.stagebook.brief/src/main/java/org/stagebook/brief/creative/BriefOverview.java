package org.stagebook.brief.creative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * The creative brief of a whole production, from the film down to its scenes.
 *
 * @param production the state of the film's own brief
 * @param reels with their scenes, in order
 */
public record BriefOverview(BriefState production, List<ReelBriefs> reels) {

    /** The brief of a reel, and those of its scenes. */
    public record ReelBriefs(BriefState reel, List<BriefState> scenes) {}

    /** Looks at all briefs. */
    public static BriefOverview of(Production production) {
        return new BriefOverview(
                BriefState.of(production),
                production.getReels().stream().map(BriefOverview::of).toList());
    }

    /** All of them: the production, then each reel before its scenes. */
    public List<BriefState> all() {
        List<BriefState> all = new ArrayList<>(List.of(production));
        for (ReelBriefs reel : reels) {
            all.add(reel.reel());
            all.addAll(reel.scenes());
        }
        return all;
    }

    /** How many questions wait for an answer. */
    public int openQuestions() {
        return all().stream().mapToInt(BriefState::openQuestions).sum();
    }

    /** Nobody has written anything anywhere. */
    public boolean isEmpty() {
        return all().stream().allMatch(BriefState::isEmpty);
    }

    /** How much there is, and what is missing in production and reels, a sentence each. */
    public List<String> summary() {
        if (isEmpty()) {
            return List.of("There is no creative brief yet: neither the production nor any reel or scene has one.");
        }
        List<String> sentences = new ArrayList<>();
        List<BriefState> scenes =
                reels.stream().flatMap(reel -> reel.scenes().stream()).toList();
        if (!reels.isEmpty()) {
            sentences.add(count(reels.stream().map(ReelBriefs::reel).toList(), "reel"));
        }
        if (!scenes.isEmpty()) {
            sentences.add(count(scenes, "scene"));
        }
        gaps(production, "the production", sentences);
        reels.forEach(reel -> gaps(reel.reel(), "reel " + ((Reel) reel.reel().subject()).getNumber(), sentences));
        if (openQuestions() > 0) {
            sentences.add(openQuestions() == 1 ? "1 question is open." : openQuestions() + " questions are open.");
        }
        return List.copyOf(sentences);
    }

    private static ReelBriefs of(Reel reel) {
        return new ReelBriefs(
                BriefState.of(reel),
                reel.getScenes().stream().map(BriefState::of).toList());
    }

    private static String count(List<BriefState> states, String one) {
        long with = states.stream().filter(state -> !state.isEmpty()).count();
        return with + " of " + states.size() + " " + one + (states.size() == 1 ? "" : "s")
                + (with == 1 ? " has" : " have") + " a brief.";
    }

    private static void gaps(BriefState state, String of, List<String> sentences) {
        List<BriefSection> missing = state.missing();
        if (state.isEmpty()) {
            sentences.add("The brief of " + of + " is empty.");
        } else if (!missing.isEmpty()) {
            sentences.add(names(missing) + (missing.size() == 1 ? " is" : " are") + " empty for " + of + ".");
        }
    }

    /** Several as in a sentence: "References, must be heard". */
    private static String names(List<BriefSection> sections) {
        String rest = sections.stream()
                .skip(1)
                .map(section -> ", " + section.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return sections.getFirst().title() + rest;
    }
}
