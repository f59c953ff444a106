package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.StagePhase;

/**
 * The phase that usually comes next, to be changed where it is another.
 *
 * @param kind what is done
 * @param name what it is called at first
 * @param day the one day it takes at first
 */
record PhaseProposal(PhaseKind kind, String name, LocalDate day) {

    private static final List<PhaseKind> USUAL = List.of(
            PhaseKind.PREMIX,
            PhaseKind.FINAL,
            PhaseKind.PLAYBACK,
            PhaseKind.FIXES,
            PhaseKind.MUSIC_AND_EFFECTS,
            PhaseKind.DELIVERABLES);

    /** After the phases there are; on the first working day after all of them, else on one from today on. */
    static PhaseProposal after(List<StagePhase> phases, LocalDate today) {
        PhaseKind kind = USUAL.stream()
                .filter(usual -> phases.stream().noneMatch(phase -> phase.getKind() == usual))
                .findFirst()
                .orElse(PhaseKind.FIXES);
        LocalDate from = phases.stream()
                .flatMap(phase -> Stream.of(phase.getStart(), phase.getEnd()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(today);
        return new PhaseProposal(kind, nameOf(kind), WorkingDays.from(from));
    }

    /** The same on another day. */
    PhaseProposal on(LocalDate other) {
        return new PhaseProposal(kind, name, other);
    }

    private static String nameOf(PhaseKind kind) {
        return switch (kind) {
            case EDITORIAL -> "Sound editing";
            case PREMIX -> "Premixes";
            case FINAL -> "Final mix";
            case PLAYBACK -> "Playback";
            case FIXES -> "Fixes";
            case MUSIC_AND_EFFECTS -> "Music and effects";
            case DELIVERABLES -> "Deliverables";
        };
    }
}
