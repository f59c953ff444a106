package org.stagebook.ui.parts.numbering.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetNumbering;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.NumberingScheme;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.spotting.numbering.NumberPattern;
import org.stagebook.spotting.numbering.PatternGuess;
import org.stagebook.spotting.numbering.Renumbering;
import org.stagebook.spotting.numbering.Scheme;
import org.stagebook.spotting.numbering.Schemes;

/** What is asked before cues are numbered: which of them, and how those of each category. */
public final class RenumberForm {

    /** Which cues. */
    public enum Scope {
        SELECTED,
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

    private final EditingSession session;
    private final Optional<Reel> reel;
    private final List<Cue> selected;
    private final List<SchemeRow> schemes = new ArrayList<>();
    private Scope scope;

    /** @param selected the cues that are selected; several of them are meant first */
    public RenumberForm(EditingSession session, Optional<Reel> reel, List<Cue> selected) {
        this.session = session;
        this.reel = reel;
        this.selected = List.copyOf(selected);
        this.scope = selected.size() > 1 ? Scope.SELECTED : reel.isPresent() ? Scope.REEL : Scope.ALL;
        Production production = session.production();
        production.getCategories().stream()
                .filter(this::occurs)
                .map(category -> row(production, Optional.of(category)))
                .forEach(schemes::add);
        schemes.add(row(production, Optional.empty()));
    }

    public List<Scope> scopes() {
        return Stream.of(Scope.values())
                .filter(each -> each != Scope.SELECTED || selected.size() > 1)
                .filter(each -> each != Scope.REEL || reel.isPresent())
                .toList();
    }

    public String words(Scope which) {
        return switch (which) {
            case SELECTED -> selected.size() + " selected cues";
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
        return changed + (changed == 1 ? " number changes" : " numbers change") + left
                + ". Removed cues keep their numbers, and no number is given twice.";
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
            case REEL -> reel.map(Reel::getCues).map(List::copyOf).orElse(List.of());
            case ALL ->
                session.production().getReels().stream()
                        .flatMap(each -> each.getCues().stream())
                        .toList();
        };
    }

    private boolean occurs(Category category) {
        return session.production().getReels().stream()
                .flatMap(each -> each.getCues().stream())
                .anyMatch(cue -> category.equals(cue.getCategory()));
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

    /** What the production says; where it says nothing yet, as its cues are numbered, else the usual way: code, reel, two digits. */
    private static SchemeRow row(Production production, Optional<Category> category) {
        Optional<NumberingScheme> stated = production.getNumbering().stream()
                .filter(scheme -> Optional.ofNullable(scheme.getCategory()).equals(category))
                .findFirst();
        String proposed = production.getNumbering().isEmpty()
                ? category.map(found -> proposed(production, found)).orElse("")
                : "";
        return stated.map(scheme -> new SchemeRow(
                        category,
                        scheme.getPattern() == null ? "" : scheme.getPattern(),
                        scheme.getFirst(),
                        scheme.getStep()))
                .orElseGet(() -> new SchemeRow(category, proposed, 1, 1));
    }

    private static String proposed(Production production, Category category) {
        List<Cue> cues = production.getReels().stream()
                .flatMap(each -> each.getCues().stream())
                .filter(cue -> category.equals(cue.getCategory()))
                .toList();
        return PatternGuess.of(cues).map(NumberPattern::text).orElseGet(() -> usual(category));
    }

    private static String usual(Category category) {
        String code = category.getCode() == null ? "" : category.getCode();
        return switch (code) {
            case "MX" -> "{reel}M{n}";
            case "ADR" -> "{initials}{reel}{nn}";
            default -> code.toUpperCase(Locale.ROOT) + "{reel}{nn}";
        };
    }
}
