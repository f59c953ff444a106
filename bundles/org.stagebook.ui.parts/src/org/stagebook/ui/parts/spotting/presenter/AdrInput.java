package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetAdr;
import org.stagebook.edit.change.SetAlternate;
import org.stagebook.edit.change.Together;
import org.stagebook.model.AdrState;
import org.stagebook.model.Cue;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;

/** Reads what is typed into the columns of an ADR list. */
final class AdrInput {

    private static final Set<String> MARKS = Set.of("EFF", "ADLIB", "OPT");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final double LONGEST_MINUTES = 600;

    private final CellChoices choices;

    AdrInput(CellChoices choices) {
        this.choices = choices;
    }

    Reading<Change> read(Cue cue, CueColumn column, String typed) {
        String words = typed.strip();
        return switch (column) {
            case ADR_STATE -> state(cue, words);
            case REASON -> set(cue, Literals.ADR_DETAILS__REASON, optional(words), "");
            case MINUTES -> minutes(cue, words);
            case MARKS -> marks(cue, words);
            case VERSIONS -> versions(cue, words);
            case TV_LINE -> new Understood<>(new SetAlternate(cue, AdrText.TV, words), "");
            case AIRLINE_LINE -> new Understood<>(new SetAlternate(cue, AdrText.AIRLINE, words), "");
            default -> throw new IllegalArgumentException(column + " is no column of an ADR list.");
        };
    }

    private Reading<Change> state(Cue cue, String words) {
        if (words.isEmpty()) {
            return set(cue, Literals.ADR_DETAILS__STATE, Optional.empty(), AdrState.TO_RECORD.getLiteral());
        }
        return choices.meant(CueColumn.ADR_STATE, words)
                .map(Choice::text)
                .map(word -> set(cue, Literals.ADR_DETAILS__STATE, Optional.of(AdrState.get(word)), word))
                .orElseGet(() -> new Refused<>("\"" + words
                        + "\" is no state of a line. Choose to record, to be written, recorded or dropped."));
    }

    private static Reading<Change> minutes(Cue cue, String words) {
        if (words.isEmpty()) {
            return set(cue, Literals.ADR_DETAILS__BUDGET_MINUTES, Optional.empty(), "the usual time");
        }
        if (!MINUTES.matcher(words).matches()) {
            return new Refused<>("\"" + words + "\" is no number of minutes. Type one such as 6 or 7.5.");
        }
        double minutes = Double.parseDouble(words.replace(',', '.'));
        return minutes > 0 && minutes <= LONGEST_MINUTES
                ? set(cue, Literals.ADR_DETAILS__BUDGET_MINUTES, Optional.of(minutes), words + " min")
                : new Refused<>("A line is given more than 0 and up to 600 minutes.");
    }

    private static Reading<Change> marks(Cue cue, String words) {
        Set<String> typed = new TreeSet<>(List.of(words.toUpperCase(Locale.ROOT).split("[\\s,]+")));
        typed.remove("");
        if (!MARKS.containsAll(typed)) {
            return new Refused<>("Marks are EFF (effort), ADLIB and OPT (optional); type those that hold.");
        }
        List<Change> changes = List.of(
                flag(cue, Literals.ADR_DETAILS__EFFORT, typed.contains("EFF")),
                flag(cue, Literals.ADR_DETAILS__AD_LIB, typed.contains("ADLIB")),
                flag(cue, Literals.ADR_DETAILS__OPTIONAL, typed.contains("OPT")));
        return new Understood<>(new Together("Change marks", changes), String.join(" ", typed));
    }

    private static Change flag(Cue cue, EStructuralFeature feature, boolean on) {
        return new SetAdr(List.of(cue), feature, on ? Optional.of(true) : Optional.empty());
    }

    private static Reading<Change> versions(Cue cue, String words) {
        List<String> versions = CueChanges.listed(words);
        Optional<Object> value = versions.isEmpty() ? Optional.empty() : Optional.of(versions);
        return set(cue, Literals.ADR_DETAILS__VERSIONS, value, versions.isEmpty() ? "the original version" : "");
    }

    private static Optional<Object> optional(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Reading<Change> set(Cue cue, EStructuralFeature feature, Optional<Object> value, String shown) {
        return new Understood<>(new SetAdr(List.of(cue), feature, value), shown);
    }
}
