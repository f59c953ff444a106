package org.stagebook.ui.parts.conform.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.conform.Affected;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.StaleSubject;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.model.ConformState;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.StandingRows;

/** A picture change as two tables and a sentence, for looking at before anything happens. */
public final class ConformReview {

    private static final int TIME_PX = 104;
    private static final List<GridColumn> CHANGE_COLUMNS = List.of(
            words("reel", "Reel", 48),
            words("change", "Change", 120),
            number("oldIn", "Old in", TIME_PX),
            number("oldOut", "Old out", TIME_PX),
            number("newIn", "New in", TIME_PX),
            number("newOut", "New out", TIME_PX),
            number("length", "Length, frames", 104),
            number("total", "Total, frames", 104),
            new GridColumn("what", "What", 240, Style.TEXT, true));
    private static final List<GridColumn> EFFECT_COLUMNS = List.of(
            words("state", "", 76),
            words("name", "What", 240),
            number("oldIn", "Old in", TIME_PX),
            number("newIn", "New in", TIME_PX),
            new GridColumn("why", "Why", 400, Style.TEXT, true));

    private final ConformPlan plan;
    private final TimecodeFormat format;

    public ConformReview(ConformPlan plan) {
        this.plan = plan;
        this.format = plan.changes().format();
    }

    /** Which cut follows which. */
    public String title() {
        return plan.oldLabel() + " \u2192 " + plan.newLabel();
    }

    /** What it comes to, in a line. */
    public String summary() {
        return counted(plan.changes().rows().size(), "change") + " of picture. In the reels: "
                + count(ConformState.IN_PLACE) + " moved along, " + count(ConformState.CHECK) + " to be checked, "
                + count(ConformState.CUT) + " cut with the picture. "
                + stale() + " stale. Out points are exclusive.";
    }

    private String stale() {
        int count = plan.staleSubjects().size();
        return count == 1 ? "1 judgement or approval becomes" : count + " judgements and approvals become";
    }

    /** The change list. */
    public StandingRows changes() {
        return new StandingRows(
                CHANGE_COLUMNS, plan.changes().rows().stream().map(this::cells).toList());
    }

    /** What is cut or to be checked, then what becomes stale; what only moves along is in the summary. */
    public StandingRows effects() {
        List<List<GridCell>> rows = new ArrayList<>();
        touched(ConformState.CUT).forEach(affected -> rows.add(cells(affected, Sign.STALE)));
        touched(ConformState.CHECK).forEach(affected -> rows.add(cells(affected, Sign.ATTENTION)));
        plan.staleSubjects().forEach(stale -> rows.add(cells(stale)));
        plan.notices()
                .forEach(notice -> rows.add(List.of(
                        GridCell.of("note").in(Tone.QUIET),
                        GridCell.EMPTY,
                        GridCell.EMPTY,
                        GridCell.EMPTY,
                        GridCell.of(notice))));
        return new StandingRows(EFFECT_COLUMNS, rows);
    }

    /** The same as lines of text, for the account of the work. */
    public List<String> effectLines() {
        return effects().rows().stream()
                .map(row -> String.join(
                        "  ",
                        row.stream()
                                .map(GridCell::text)
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .toList();
    }

    private List<Affected> touched(ConformState state) {
        return plan.affected().stream()
                .filter(Affected::isChanged)
                .filter(affected -> affected.state() == state)
                .toList();
    }

    private int count(ConformState state) {
        return touched(state).size();
    }

    private List<GridCell> cells(ChangeRow row) {
        return List.of(
                GridCell.of("R" + row.reelNumber()),
                GridCell.of(row.kind().label()),
                label(row.oldPlace(), false),
                label(row.oldPlace(), true),
                label(row.newPlace(), false),
                label(row.newPlace(), true),
                signed(row.lengthChange()),
                signed(row.total()),
                GridCell.of(row.words().isEmpty() ? row.name() : row.name() + ": " + row.words()));
    }

    private List<GridCell> cells(Affected affected, Sign sign) {
        return List.of(
                GridCell.of(affected.state().getLiteral()).with(sign),
                GridCell.of(affected.name()),
                label(affected.before().range().start()),
                label(affected.after().range().start()),
                GridCell.of(affected.after().words()));
    }

    private static List<GridCell> cells(StaleSubject stale) {
        return List.of(
                GridCell.of("stale").with(Sign.STALE),
                GridCell.of(stale.words()),
                GridCell.EMPTY,
                GridCell.EMPTY,
                GridCell.of(stale.reason()));
    }

    private GridCell label(Optional<ReelSpan> place, boolean end) {
        return place.map(span -> end ? span.frames().endFrame() : span.frames().startFrame())
                .map(frame -> label(format.positionOfFrame(frame)))
                .orElse(GridCell.EMPTY);
    }

    private GridCell label(Position position) {
        return GridCell.of(format.format(position));
    }

    private static GridCell signed(long frames) {
        return frames == 0
                ? GridCell.of("0").in(Tone.QUIET)
                : GridCell.of(frames > 0 ? "+" + frames : "\u2212" + -frames);
    }

    private static GridColumn words(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.TEXT, false);
    }

    private static GridColumn number(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.NUMBER, false);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
