package org.stagebook.ui.parts.numbering.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetNumbering;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.spotting.numbering.NumberPattern;
import org.stagebook.spotting.numbering.Renumbering;
import org.stagebook.spotting.numbering.Scheme;
import org.stagebook.spotting.numbering.Schemes;

/** What is asked before cues are numbered: which of them, and how those of each category. */
public final class RenumberForm {

    /** Which cues. */
    public enum Scope {
        SELECTED,
        UNNUMBERED,
        REEL,
        ALL
    }

    /**
     * How the cues of a category are numbered.
     *
     * @param category empty for all that have no pattern of their own
     * @param pattern empty to leave the numbers alone
     */
    public record SchemeRow(Optional<Category> category, String pattern, int first, int step) {

        /** Code of the category. */
        public String name() {
            return category.map(found -> found.getCode() == null ? "" : found.getCode())
                    .orElse("All others");
        }
    }

    private static final Set<CueStatus> AWAY = Set.of(CueStatus.HANDED_OVER, CueStatus.MIXED, CueStatus.APPROVED);

    private final EditingSession session;
    private final Optional<Reel> reel;
    private final List<Cue> selected;
    private final List<SchemeRow> schemes = new ArrayList<>();
    private Scope scope;

    /** @param selected the cues that are selected; several of them are meant first, else those that have no number yet */
    public RenumberForm(EditingSession session, Optional<Reel> reel, List<Cue> selected) {
        this.session = session;
        this.reel = reel;
        this.selected = List.copyOf(selected);
        this.scope = scopes().getFirst();
        schemes.addAll(ProposedSchemes.of(session.production()));
    }

    public List<Scope> scopes() {
        return Stream.of(Scope.values())
                .filter(each -> each != Scope.SELECTED || selected.size() > 1)
                .filter(each -> each != Scope.UNNUMBERED || !unnumbered().isEmpty())
                .filter(each -> each != Scope.REEL || reel.isPresent())
                .toList();
    }

    public String words(Scope which) {
        return switch (which) {
            case SELECTED -> selected.size() + " selected cues";
            case UNNUMBERED -> "Only cues without a number (" + unnumbered().size() + ")";
            case REEL ->
                "All cues of " + reel.map(found -> "R" + found.getNumber()).orElse("the reel");
            case ALL -> "All cues of the production";
        };
    }

    public Scope scope() {
        return scope;
    }

    public void scope(Scope newScope) {
        scope = newScope;
    }

    public List<SchemeRow> schemes() {
        return List.copyOf(schemes);
    }

    public void scheme(int index, SchemeRow row) {
        schemes.set(index, row);
    }

    /** What is wrong with a pattern, a sentence. */
    public Optional<String> missing() {
        Optional<String> wrong =
                schemes.stream().flatMap(row -> problem(row).stream()).findFirst();
        if (wrong.isPresent()) {
            return wrong;
        }
        return plan().changed().isEmpty() ? Optional.of("No number would change.") : Optional.empty();
    }

    /** How many numbers would change and what is left alone. */
    public String summary() {
        Renumbering plan = plan();
        int changed = plan.changed().size();
        String left = plan.left().isEmpty() ? "" : "; " + plan.left().size() + " without a pattern keep theirs";
        return changed + (changed == 1 ? " number changes" : " numbers change") + left + "." + handedOver(plan)
                + " Removed cues keep their numbers, and no number is given twice.";
    }

    /** Others work by the numbers of cues that left the house already. */
    private static String handedOver(Renumbering plan) {
        long known = plan.changed().stream()
                .map(step -> step.cue().getStatus())
                .filter(AWAY::contains)
                .count();
        return known == 0 ? "" : " " + known + " of them " + (known == 1 ? "is" : "are") + " handed over or further.";
    }

    /** What the numbers would be; none while a pattern is wrong. */
    public Renumbering plan() {
        Map<String, Scheme> byCategory = new HashMap<>();
        Optional<Scheme> others = Optional.empty();
        for (SchemeRow row : schemes) {
            Optional<Scheme> scheme = readable(row);
            if (row.category().isEmpty()) {
                others = scheme;
            } else {
                scheme.ifPresent(found -> byCategory.put(row.name(), found));
            }
        }
        return Renumbering.plan(session.production(), cues(), new Schemes(byCategory, others, List.of()));
    }

    /** Gives the numbers and keeps the patterns, in one step. */
    public void renumber() {
        Renumbering plan = plan();
        Together numbers = (Together) plan.change();
        session.run(new Together(numbers.label(), List.of(new SetNumbering(stated()), numbers)));
    }

    /** Keeps the patterns for cues to come and leaves all numbers as they are. */
    public void keepPatterns() {
        session.run(new SetNumbering(stated()));
    }

    private List<NewObject> stated() {
        return schemes.stream()
                .filter(row -> !row.pattern().isBlank())
                .map(row -> {
                    NewObject scheme = NewObject.of(Literals.NUMBERING_SCHEME)
                            .with(
                                    Literals.NUMBERING_SCHEME__PATTERN,
                                    row.pattern().strip())
                            .with(Literals.NUMBERING_SCHEME__FIRST, row.first())
                            .with(Literals.NUMBERING_SCHEME__STEP, row.step());
                    return row.category()
                            .map(category -> scheme.with(Literals.NUMBERING_SCHEME__CATEGORY, category))
                            .orElse(scheme);
                })
                .toList();
    }

    private List<Cue> cues() {
        return switch (scope) {
            case SELECTED -> selected;
            case UNNUMBERED -> unnumbered();
            case REEL -> reel.map(Reel::getCues).map(List::copyOf).orElse(List.of());
            case ALL -> all().toList();
        };
    }

    private List<Cue> unnumbered() {
        return all().filter(cue -> cue.getStatus() != CueStatus.REMOVED)
                .filter(cue -> cue.getNumber() == null || cue.getNumber().isBlank())
                .toList();
    }

    private Stream<Cue> all() {
        return session.production().getReels().stream().flatMap(each -> each.getCues().stream());
    }

    private static Optional<Scheme> readable(SchemeRow row) {
        boolean silent = row.pattern().isBlank() || problem(row).isPresent();
        return silent ? Optional.empty() : Optional.of(scheme(row));
    }

    private static Optional<String> problem(SchemeRow row) {
        if (row.pattern().isBlank()) {
            return Optional.empty();
        }
        try {
            scheme(row);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(row.name() + ": " + e.getMessage());
        }
    }

    private static Scheme scheme(SchemeRow row) {
        return new Scheme(new NumberPattern(row.pattern()), row.first(), row.step());
    }
}
