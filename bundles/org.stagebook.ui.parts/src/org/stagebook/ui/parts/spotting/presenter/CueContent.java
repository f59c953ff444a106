package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.timebase.SampleRate;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Badge;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;
import org.stagebook.ui.parts.grid.presenter.GridCell.Progress;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.grid.presenter.RowLooks;

/** The cues in view as cells of a grid: what is usual is quiet, what is removed or cut with its picture is struck. */
public final class CueContent implements GridContent {

    private final SpottingTable table;
    private final SampleRate sampleRate;

    public CueContent(SpottingTable table, SampleRate sampleRate) {
        this.table = table;
        this.sampleRate = sampleRate;
    }

    @Override
    public List<GridColumn> columns() {
        return table.view().columns().stream()
                .map(shown -> shown.column().gridColumn(shown.widthPx()))
                .toList();
    }

    @Override
    public int rowCount() {
        return table.rows().lines().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        return table.rows().cueAt(row).map(cue -> cell(cue, column)).orElse(GridCell.EMPTY);
    }

    @Override
    public RowLooks looks() {
        return new CueRowLooks(table);
    }

    private GridCell cell(Cue cue, int column) {
        CueColumn cueColumn = table.columns().get(column);
        GridCell cell = cell(cue, cueColumn);
        boolean out = cue.getStatus() == CueStatus.REMOVED || cue.getConformState() == ConformState.CUT;
        return out && !cueColumn.isOfRemoval() ? cell.in(Tone.STRUCK) : cell;
    }

    private GridCell cell(Cue cue, CueColumn column) {
        GridCell plain = GridCell.of(table.text().of(cue, column).replaceAll("\\s+", " "));
        return switch (column) {
            case REEL -> plain.in(Tone.QUIET);
            case NUMBER -> sign(cue).map(plain::with).orElse(plain);
            case CATEGORY -> category(cue);
            case ORIGIN -> cue.getOrigin() == Origin.UNKNOWN ? plain.in(Tone.QUIET) : plain;
            case PRIORITY -> priority(plain, cue.getPriority());
            case STATUS -> status(plain, cue);
            default -> plain;
        };
    }

    private static GridCell category(Cue cue) {
        return CueText.category(cue)
                .map(found -> GridCell.EMPTY.with(new Chip(CueText.code(found), CueText.orEmpty(found.getColour()))))
                .orElse(GridCell.EMPTY);
    }

    private static GridCell priority(GridCell plain, Priority priority) {
        return switch (priority) {
            case LOW, NORMAL -> plain.in(Tone.QUIET);
            case HIGH -> plain;
            case URGENT -> plain.with(Sign.ATTENTION);
        };
    }

    /** What the last picture change did comes first: it is what somebody has to do something about. */
    private static GridCell status(GridCell plain, Cue cue) {
        return switch (cue.getConformState()) {
            case IN_PLACE -> status(plain, cue.getStatus());
            case CHECK -> GridCell.of("check, " + plain.text()).with(Sign.ATTENTION);
            case CUT -> GridCell.of("cut, " + plain.text()).with(Sign.STALE);
        };
    }

    /** A number that is given twice comes first: it must not get into a print. */
    private Optional<Badge> sign(Cue cue) {
        if (table.isDuplicate(cue)) {
            return Optional.of(Sign.FAILED);
        }
        return pictureSign(cue).or(() -> table.highlights().of(cue).map(rule -> new Chip(rule.letters(), rule.hex())));
    }

    /** Beside the number too, which is in view when the status is not. */
    private static Optional<Badge> pictureSign(Cue cue) {
        return switch (cue.getConformState()) {
            case IN_PLACE -> Optional.empty();
            case CHECK -> Optional.of(Sign.ATTENTION);
            case CUT -> Optional.of(Sign.STALE);
        };
    }

    private static GridCell status(GridCell plain, CueStatus status) {
        return switch (status) {
            case SPOTTED -> plain.with(new Progress(0)).in(Tone.QUIET);
            case IN_PROGRESS -> plain.with(new Progress(1));
            case EDITED -> plain.with(new Progress(2));
            case HANDED_OVER -> plain.with(new Progress(3));
            case MIXED -> plain.with(new Progress(4));
            case APPROVED -> plain.with(Sign.DONE);
            case REMOVED -> plain;
        };
    }

    @Override
    public String hover(int row, int column) {
        return table.rows()
                .cueAt(row)
                .map(cue -> hover(cue, table.columns().get(column)))
                .orElse("");
    }

    private String hover(Cue cue, CueColumn column) {
        TimeHover hover = new TimeHover(table.text().entry(cue), sampleRate);
        return switch (column) {
            case IN -> hover.of(CueText.range(cue).start());
            case OUT -> hover.of(CueText.range(cue).end());
            case LENGTH -> hover.of(CueText.range(cue).duration());
            case CATEGORY ->
                CueText.category(cue)
                        .map(found -> CueText.orEmpty(found.getName()))
                        .orElse("");
            case NOTES -> notes(cue);
            case NUMBER -> twice(cue);
            default -> words(cue, column);
        };
    }

    private String twice(Cue cue) {
        String words = words(cue, CueColumn.NUMBER);
        return table.isDuplicate(cue)
                ? ("Another cue has the number " + cue.getNumber() + " too.\n" + words).strip()
                : words;
    }

    private String words(Cue cue, CueColumn column) {
        String removed =
                cue.getStatus() == CueStatus.REMOVED ? "Removed: " + CueText.orEmpty(cue.getRemovalReason()) : "";
        String whole = column.isLong() ? table.text().of(cue, column) : "";
        return Stream.of(whole, removed, picture(cue))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What the last picture change did, in words. */
    private static String picture(Cue cue) {
        String remark = CueText.orEmpty(cue.getConformRemark());
        return switch (cue.getConformState()) {
            case IN_PLACE -> "";
            case CHECK -> remark.isEmpty() ? "To be checked against the new cut." : remark;
            case CUT -> remark.isEmpty() ? "Cut with its picture." : remark;
        };
    }

    private static String note(Note note) {
        String taken = NoteMark.taken(note);
        return NoteMark.text(note) + (taken.isEmpty() ? "" : " (" + taken + ")");
    }

    private static String notes(Cue cue) {
        List<String> lines = cue.getNotes().stream()
                .map((Note note) -> CueText.orEmpty(note.getAuthor()) + ": " + note(note))
                .toList();
        return String.join("\n", lines);
    }
}
