package org.stagebook.ui.parts.spotting.presenter;

import java.util.Comparator;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;

/**
 * In which order the cues stand.
 *
 * @param column what they are sorted by
 * @param descending whether the greatest comes first
 */
public record CueOrder(CueColumn column, boolean descending) {

    /** As the picture runs. */
    public static final CueOrder BY_TIME = new CueOrder(CueColumn.IN, false);

    private static final Comparator<Cue> AS_PICTURE_RUNS = Comparator.<Cue>comparingInt(
                    cue -> CueText.reel(cue).map(Reel::getNumber).orElse(0))
            .thenComparing(cue -> CueText.range(cue).start())
            .thenComparing(cue -> CueText.range(cue).end())
            .thenComparing(cue -> CueText.orEmpty(cue.getNumber()), new NaturalOrder());

    /** The same column turns the order round, another starts ascending. */
    public CueOrder clicked(CueColumn clickedColumn) {
        return new CueOrder(clickedColumn, clickedColumn == column && !descending);
    }

    /** Cues that are equal in the column stay as the picture runs; where it is empty they come last. */
    public Comparator<Cue> comparator(CueText text) {
        Comparator<Cue> byColumn = descending ? byColumn(text).reversed() : byColumn(text);
        return emptyLast(text).thenComparing(byColumn).thenComparing(AS_PICTURE_RUNS);
    }

    private Comparator<Cue> emptyLast(CueText text) {
        return Comparator.comparing(cue ->
                column.entry() != CueColumn.Entry.TIME && text.of(cue, column).isEmpty());
    }

    private Comparator<Cue> byColumn(CueText text) {
        return switch (column) {
            case IN -> Comparator.comparing(cue -> CueText.range(cue).start());
            case OUT -> Comparator.comparing(cue -> CueText.range(cue).end());
            case LENGTH -> Comparator.comparing(cue -> CueText.range(cue).duration());
            case REEL ->
                Comparator.comparingInt(
                        cue -> CueText.reel(cue).map(Reel::getNumber).orElse(0));
            case ORIGIN -> Comparator.comparing(Cue::getOrigin);
            case PRIORITY -> Comparator.comparing(Cue::getPriority);
            case STATUS -> Comparator.comparing(Cue::getStatus);
            case NOTES -> Comparator.comparingInt(cue -> cue.getNotes().size());
            default -> Comparator.comparing(cue -> text.of(cue, column), new NaturalOrder());
        };
    }
}
