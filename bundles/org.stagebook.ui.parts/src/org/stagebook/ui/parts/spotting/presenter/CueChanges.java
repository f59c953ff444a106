package org.stagebook.ui.parts.spotting.presenter;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.change.ApproveCues;
import org.stagebook.edit.change.AssignCue;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.edit.change.ResizeCue;
import org.stagebook.edit.change.RestoreCues;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/** Which change of a cue a column of its row stands for. */
final class CueChanges {

    private final InstantSource clock;

    CueChanges(InstantSource clock) {
        this.clock = clock;
    }

    Change range(Cue cue, TimeRange range) {
        boolean moves = cue.getRange() != null && CueText.range(cue).duration().equals(range.duration());
        return moves ? new MoveCue(cue, range.start()) : new ResizeCue(cue, range);
    }

    /** Empty words clear the attribute. */
    Change words(Cue cue, CueColumn column, String words) {
        EAttribute attribute = switch (column) {
            case NUMBER -> Literals.CUE__NUMBER;
            case DESCRIPTION -> Literals.CUE__DESCRIPTION;
            case CHARACTER -> Literals.CUE__CHARACTER;
            case LINE -> Literals.CUE__LINE;
            case INTENT -> Literals.CUE__INTENT;
            case REFERENCE -> Literals.CUE__REFERENCE;
            case EVIDENCE -> Literals.CUE__ORIGIN_EVIDENCE;
            case REMOVAL_REASON -> Literals.CUE__REMOVAL_REASON;
            case REMOVAL_ASKED_BY -> Literals.CUE__REMOVAL_ASKED_BY;
            case TAGS -> Literals.CUE__TAGS;
            default -> throw new IllegalArgumentException(column + " holds no words.");
        };
        Object value = attribute.isMany() ? listed(words) : words;
        return words.isEmpty() ? SetFeature.clear(cue, attribute) : SetFeature.of(cue, attribute, value);
    }

    /** Words between commas. */
    static List<String> listed(String words) {
        return Stream.of(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Change category(Cue cue, Optional<Category> category) {
        return category.map(found -> SetFeature.of(cue, Literals.CUE__CATEGORY, found))
                .orElseGet(() -> SetFeature.clear(cue, Literals.CUE__CATEGORY));
    }

    Change assignee(Cue cue, String name) {
        return new AssignCue(cue, name);
    }

    /** @param word one of the choices of the column */
    Change literal(Cue cue, CueColumn column, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(' ', '_');
        return switch (column) {
            case ORIGIN -> SetFeature.of(cue, Literals.CUE__ORIGIN, Origin.valueOf(name));
            case PRIORITY -> SetFeature.of(cue, Literals.CUE__PRIORITY, Priority.valueOf(name));
            case STATUS -> status(cue, CueStatus.valueOf(name));
            case MUSIC_AND_EFFECTS -> SetFeature.of(cue, Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.get(word));
            default -> throw new IllegalArgumentException(column + " holds no choice of words.");
        };
    }

    /** A removed cue that gets another status is restored; the reason of its removal becomes a note. */
    private Change status(Cue cue, CueStatus status) {
        if (cue.getStatus() == CueStatus.REMOVED) {
            return new RestoreCues(List.of(cue), status, clock.instant());
        }
        return status == CueStatus.APPROVED
                ? new ApproveCues(List.of(cue))
                : SetFeature.of(cue, Literals.CUE__STATUS, status);
    }
}
