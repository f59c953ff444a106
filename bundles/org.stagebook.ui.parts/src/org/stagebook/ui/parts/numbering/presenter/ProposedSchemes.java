package org.stagebook.ui.parts.numbering.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.NumberingScheme;
import org.stagebook.model.Production;
import org.stagebook.spotting.numbering.NumberPattern;
import org.stagebook.spotting.numbering.PatternGuess;
import org.stagebook.ui.parts.numbering.presenter.RenumberForm.SchemeRow;

/** How cues are numbered unless somebody says otherwise: a row for each category that has cues, and one for all others. */
final class ProposedSchemes {

    private ProposedSchemes() {}

    static List<SchemeRow> of(Production production) {
        List<SchemeRow> rows = new ArrayList<>();
        production.getCategories().stream()
                .filter(category -> !cues(production, category).isEmpty())
                .map(category -> row(production, Optional.of(category)))
                .forEach(rows::add);
        rows.add(row(production, Optional.empty()));
        return rows;
    }

    private static List<Cue> cues(Production production, Category category) {
        return production.getReels().stream()
                .flatMap(each -> each.getCues().stream())
                .filter(cue -> category.equals(cue.getCategory()))
                .toList();
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
        return PatternGuess.of(cues(production, category))
                .map(NumberPattern::text)
                .orElseGet(() -> usual(category));
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
