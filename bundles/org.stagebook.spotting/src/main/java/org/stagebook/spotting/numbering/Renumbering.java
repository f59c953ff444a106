package org.stagebook.spotting.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Position;

/**
 * New numbers for some cues, to be looked at before they are given.
 *
 * <p>Cues are numbered as the picture runs. Removed cues keep their numbers, and no cue gets a number that another keeps: where one
 * was taken out, a gap stays.
 *
 * @param steps a step for each cue that is numbered, those that keep theirs too
 * @param left cues no scheme says anything about
 */
public record Renumbering(List<Step> steps, List<Cue> left) {

    /**
     * A cue and its number.
     *
     * @param before as it is; may be empty
     * @param after as it would be
     */
    public record Step(Cue cue, String before, String after) {

        /** Whether the number would be another. */
        public boolean changes() {
            return !before.equals(after);
        }
    }

    /** Keeps its own copies. */
    public Renumbering {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    /**
     * Plans new numbers.
     *
     * @param cues those to be numbered
     * @param schemes how
     */
    public static Renumbering plan(Production production, List<Cue> cues, Schemes schemes) {
        Set<Cue> wanted = new HashSet<>(cues);
        wanted.removeIf(cue -> cue.getStatus() == CueStatus.REMOVED);
        Set<NumberKey> kept = new HashSet<>();
        List<Cue> ordered = new ArrayList<>();
        for (Reel reel : production.getReels().stream()
                .sorted(Comparator.comparingInt(Reel::getNumber))
                .toList()) {
            reel.getCues().stream()
                    .filter(cue -> !wanted.contains(cue))
                    .forEach(cue -> kept.add(NumberKey.of(number(cue))));
            reel.getCues().stream()
                    .filter(wanted::contains)
                    .sorted(Comparator.comparing(Renumbering::start))
                    .forEach(ordered::add);
        }
        return numbered(ordered, schemes, kept);
    }

    /** Those whose number would be another. */
    public List<Step> changed() {
        return steps.stream().filter(Step::changes).toList();
    }

    /** The change that gives the numbers, in one step. */
    public Change change() {
        List<Step> changed = changed();
        String label = changed.size() == 1 ? "Renumber 1 cue" : "Renumber " + changed.size() + " cues";
        return new Together(
                label,
                changed.stream()
                        .map(step -> SetFeature.of(step.cue(), Literals.CUE__NUMBER, step.after()))
                        .toList());
    }

    private static Renumbering numbered(List<Cue> ordered, Schemes schemes, Set<NumberKey> taken) {
        Map<String, Long> counts = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        List<Cue> left = new ArrayList<>();
        ordered.stream().filter(cue -> schemes.of(cue).isEmpty()).forEach(cue -> {
            left.add(cue);
            taken.add(NumberKey.of(number(cue)));
        });
        for (Cue cue : ordered) {
            Optional<Scheme> scheme = schemes.of(cue);
            scheme.ifPresent(found -> steps.add(new Step(cue, number(cue), next(cue, found, counts, taken))));
        }
        return new Renumbering(steps, left);
    }

    private static String next(Cue cue, Scheme scheme, Map<String, Long> counts, Set<NumberKey> taken) {
        String series = scheme.pattern().series(cue);
        long count = counts.getOrDefault(series, scheme.first());
        String candidate = scheme.pattern().number(cue, count);
        while (!taken.add(NumberKey.of(candidate))) {
            count += scheme.step();
            candidate = scheme.pattern().number(cue, count);
        }
        counts.put(series, count + scheme.step());
        return candidate;
    }

    private static Position start(Cue cue) {
        return cue.getRange() == null ? Position.ZERO : cue.getRange().start();
    }

    private static String number(Cue cue) {
        return cue.getNumber() == null ? "" : cue.getNumber();
    }
}
