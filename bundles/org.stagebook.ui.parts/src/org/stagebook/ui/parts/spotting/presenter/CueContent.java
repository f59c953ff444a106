package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.timebase.SampleRate;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Badge;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;
import org.stagebook.ui.parts.grid.presenter.GridCell.Progress;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** The cues in view as cells of a grid: what is usual is quiet, what is removed or cut with its picture is struck. */
public final class CueContent implements GridContent {

    private final List<CueColumn> columns;
    private final List<GridColumn> gridColumns;
    private final CueText text;
    private final SampleRate sampleRate;
    private final Supplier<List<Cue>> rows;

    /** @param rows the cues in view, asked anew each time */
    public CueContent(List<CueColumn> columns, CueText text, SampleRate sampleRate, Supplier<List<Cue>> rows) {
        this.columns = List.copyOf(columns);
        this.gridColumns = columns.stream().map(CueColumn::gridColumn).toList();
        this.text = text;
        this.sampleRate = sampleRate;
        this.rows = rows;
    }

    @Override
    public List<GridColumn> columns() {
        return gridColumns;
    }

    @Override
    public int rowCount() {
        return rows.get().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Cue cue = rows.get().get(row);
        GridCell cell = cell(cue, columns.get(column));
        boolean out = cue.getStatus() == CueStatus.REMOVED || cue.getConformState() == ConformState.CUT;
        return out ? cell.in(Tone.STRUCK) : cell;
    }

    private GridCell cell(Cue cue, CueColumn column) {
        GridCell plain = GridCell.of(text.of(cue, column).replaceAll("\\s+", " "));
        return switch (column) {
            case REEL -> plain.in(Tone.QUIET);
            case NUMBER -> pictureSign(cue).map(plain::with).orElse(plain);
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
        Cue cue = rows.get().get(row);
        TimeHover hover = new TimeHover(text.entry(cue), sampleRate);
        return switch (columns.get(column)) {
            case IN -> hover.of(CueText.range(cue).start());
            case OUT -> hover.of(CueText.range(cue).end());
            case LENGTH -> hover.of(CueText.range(cue).duration());
            case CATEGORY ->
                CueText.category(cue)
                        .map(found -> CueText.orEmpty(found.getName()))
                        .orElse("");
            case NOTES -> notes(cue);
            default -> words(cue, columns.get(column));
        };
    }

    private String words(Cue cue, CueColumn column) {
        String removed =
                cue.getStatus() == CueStatus.REMOVED ? "Removed: " + CueText.orEmpty(cue.getRemovalReason()) : "";
        String whole = column == CueColumn.DESCRIPTION || column == CueColumn.LINE || column == CueColumn.INTENT
                ? text.of(cue, column)
                : "";
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

    private static String notes(Cue cue) {
        List<String> lines = cue.getNotes().stream()
                .map((Note note) -> CueText.orEmpty(note.getAuthor()) + ": " + CueText.orEmpty(note.getText()))
                .toList();
        return String.join("\n", lines);
    }
}
