package org.stagebook.ui.parts.spotting.presenter;

import java.util.Comparator;
import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * In which order the cues stand.
 *
 * @param column what they are sorted by
 * @param descending whether the greatest comes first
 */
public record CueOrder(CueColumn column, boolean descending) {

    /** As the picture runs. */
    public static final CueOrder BY_TIME = new CueOrder(CueColumn.IN, false);

    private static final NaturalOrder NATURAL = new NaturalOrder();
    private static final Comparator<Keyed> AS_PICTURE_RUNS = Comparator.<Keyed>comparingInt(Keyed::reel)
            .thenComparing(keyed -> keyed.range().start())
            .thenComparing(keyed -> keyed.range().end())
            .thenComparing(keyed -> CueText.orEmpty(keyed.cue().getNumber()), NATURAL);

    /** A cue with what it is compared by, read once instead of at every comparison. */
    private record Keyed(Cue cue, String text, int rank, TimeRange range, int reel) {}

    /** The same column turns the order round, another starts ascending. */
    public CueOrder clicked(CueColumn clickedColumn) {
        return new CueOrder(clickedColumn, clickedColumn == column && !descending);
    }

    /** The cues in this order; those equal in the column as the picture runs, those empty in it at the end. */
    public List<Cue> sort(List<Cue> cues, CueText text) {
        Comparator<Keyed> byColumn = descending ? byColumn().reversed() : byColumn();
        Comparator<Keyed> emptyLast = Comparator.comparing(this::isEmpty);
        return cues.stream()
                .map(cue -> keyed(cue, text))
                .sorted(emptyLast.thenComparing(byColumn).thenComparing(AS_PICTURE_RUNS))
                .map(Keyed::cue)
                .toList();
    }

    private Comparator<Keyed> byColumn() {
        return switch (column) {
            case IN -> Comparator.comparing(keyed -> keyed.range().start());
            case OUT -> Comparator.comparing(keyed -> keyed.range().end());
            case LENGTH -> Comparator.comparing(keyed -> keyed.range().duration());
            case REEL, ORIGIN, PRIORITY, STATUS, NOTES -> Comparator.comparingInt(Keyed::rank);
            default -> Comparator.comparing(Keyed::text, NATURAL);
        };
    }

    private boolean isEmpty(Keyed keyed) {
        return column.entry() != CueColumn.Entry.TIME && keyed.text().isEmpty();
    }

    private Keyed keyed(Cue cue, CueText text) {
        int reel = CueText.reel(cue).map(Reel::getNumber).orElse(0);
        String words = column.entry() == CueColumn.Entry.TIME ? "" : text.of(cue, column);
        return new Keyed(cue, words, rank(cue, reel), CueText.range(cue), reel);
    }

    private int rank(Cue cue, int reel) {
        return switch (column) {
            case REEL -> reel;
            case ORIGIN -> cue.getOrigin().getValue();
            case PRIORITY -> cue.getPriority().getValue();
            case STATUS -> cue.getStatus().getValue();
            case NOTES -> cue.getNotes().size();
            default -> 0;
        };
    }
}
