package org.stagebook.interchange.outgoing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.placing.AdrTags;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * The cues of a production that other programs are to show, by reel and time.
 *
 * <p>Removed cues, cues whose picture was cut out and cues without a place stay at home; how many is said.
 *
 * @param cues in the order of the reels, then of time
 * @param leftOut how many were not taken
 */
public record OutgoingCues(List<OutgoingCue> cues, int leftOut) {

    private static final Comparator<OutgoingCue> BY_TIME = Comparator.comparing(
                    (OutgoingCue cue) -> cue.range().start())
            .thenComparing(cue -> cue.range().end());

    /** Keeps its own copy. */
    public OutgoingCues {
        cues = List.copyOf(cues);
    }

    /**
     * Collects them.
     *
     * @param reelNumber the only reel wanted; empty for all
     */
    public static OutgoingCues of(Production production, OptionalInt reelNumber) {
        return of(production, reelNumber, cue -> true);
    }

    /** Some cues of a production. */
    public static OutgoingCues only(List<Cue> wanted, Production production) {
        Set<Cue> set = new HashSet<>(wanted);
        return of(production, OptionalInt.empty(), set::contains);
    }

    private static OutgoingCues of(Production production, OptionalInt reelNumber, Predicate<Cue> wanted) {
        List<OutgoingCue> taken = new ArrayList<>();
        int leftOut = 0;
        for (Reel reel : production.getReels()) {
            if (reelNumber.isPresent() && reelNumber.getAsInt() != reel.getNumber()) {
                continue;
            }
            List<Cue> meant = reel.getCues().stream().filter(wanted).toList();
            List<OutgoingCue> ofReel = meant.stream()
                    .filter(OutgoingCues::isWanted)
                    .map(cue -> outgoing(reel, cue))
                    .sorted(BY_TIME)
                    .toList();
            leftOut += meant.size() - ofReel.size();
            taken.addAll(ofReel);
        }
        return new OutgoingCues(taken, leftOut);
    }

    private static boolean isWanted(Cue cue) {
        return cue.getRange() != null
                && cue.getStatus() != CueStatus.REMOVED
                && cue.getConformState() != ConformState.CUT;
    }

    private static OutgoingCue outgoing(Reel reel, Cue cue) {
        Map<CueField, String> texts = new EnumMap<>(CueField.class);
        texts.put(CueField.NUMBER, text(cue.getNumber()));
        texts.put(
                CueField.CATEGORY,
                cue.getCategory() == null ? "" : text(cue.getCategory().getCode()));
        texts.put(CueField.DESCRIPTION, text(cue.getDescription()));
        texts.put(CueField.CHARACTER, text(cue.getCharacter()));
        texts.put(CueField.LINE, text(cue.getLine()));
        texts.put(CueField.INTENT, text(cue.getIntent()));
        texts.put(CueField.REFERENCE, text(cue.getReference()));
        texts.put(
                CueField.PRIORITY,
                cue.getPriority() == Priority.NORMAL ? "" : cue.getPriority().getLiteral());
        texts.put(
                CueField.STATUS,
                cue.getStatus() == CueStatus.SPOTTED ? "" : cue.getStatus().getLiteral());
        texts.put(
                CueField.ORIGIN,
                cue.getOrigin() == Origin.UNKNOWN ? "" : cue.getOrigin().getLiteral());
        texts.put(
                CueField.ASSIGNEE,
                cue.getAssignee() == null ? "" : text(cue.getAssignee().getName()));
        texts.put(
                CueField.COMMENT,
                cue.getNotes().stream()
                        .map(Note::getText)
                        .map(OutgoingCues::text)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("\n")));
        AdrTags adr = AdrTags.of(cue);
        texts.put(CueField.REASON, adr.reason());
        return new OutgoingCue(reel.getNumber(), cue.getRange(), texts, adr.tags());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
