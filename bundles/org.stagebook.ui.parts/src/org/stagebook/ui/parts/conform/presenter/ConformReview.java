package org.stagebook.ui.parts.conform.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.conform.Affected;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.model.ConformState;
import org.stagebook.timebase.TimecodeFormat;

/** A picture change as two tables and a sentence, for looking at before anything happens. */
public final class ConformReview {

    /** Column titles of the change list. */
    public static final List<String> CHANGE_COLUMNS =
            List.of("Reel", "Change", "Old in", "Old out", "New in", "New out", "Length", "Total", "What");

    /** Column titles of what happens in the reels. */
    public static final List<String> EFFECT_COLUMNS = List.of("", "What", "Old in", "New in", "Why");

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
        return plan.changes().rows().size() + " changes. " + count(ConformState.IN_PLACE) + " move along, "
                + count(ConformState.CHECK) + " to be checked, " + count(ConformState.CUT) + " cut with their picture, "
                + plan.stale().size() + " sign-offs and measurements become stale. Out points are exclusive.";
    }

    /** The change list, a row of texts each. */
    public List<List<String>> changes() {
        return plan.changes().rows().stream().map(this::cells).toList();
    }

    /** What is cut or to be checked, then what becomes stale; what only moves along is in the summary. */
    public List<List<String>> effects() {
        List<List<String>> rows = new ArrayList<>();
        plan.affected().stream()
                .filter(Affected::isChanged)
                .filter(affected -> affected.state() != ConformState.IN_PLACE)
                .forEach(affected -> rows.add(cells(affected)));
        plan.stale().forEach(stale -> rows.add(List.of("stale", stale.name(), "", "", stale.reason())));
        plan.notices().forEach(notice -> rows.add(List.of("note", "", "", "", notice)));
        return rows;
    }

    private long count(ConformState state) {
        return plan.affected().stream()
                .filter(Affected::isChanged)
                .filter(affected -> affected.state() == state)
                .count();
    }

    private List<String> cells(ChangeRow row) {
        return List.of(
                String.valueOf(row.reelNumber()),
                row.kind().label(),
                label(row.oldPlace(), false),
                label(row.oldPlace(), true),
                label(row.newPlace(), false),
                label(row.newPlace(), true),
                signed(row.lengthChange()),
                signed(row.total()),
                row.words());
    }

    private List<String> cells(Affected affected) {
        return List.of(
                affected.state().getLiteral(),
                affected.name(),
                format.format(affected.oldRange().start()),
                format.format(affected.newRange().start()),
                affected.words());
    }

    private String label(Optional<ReelSpan> place, boolean end) {
        return place.map(span -> end ? span.frames().endFrame() : span.frames().startFrame())
                .map(frame -> format.format(format.positionOfFrame(frame)))
                .orElse("");
    }

    private static String signed(long frames) {
        return frames > 0 ? "+" + frames : String.valueOf(frames);
    }
}
