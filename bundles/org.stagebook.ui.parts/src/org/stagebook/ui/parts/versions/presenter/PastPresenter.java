package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.CueText;
import org.stagebook.ui.parts.versions.presenter.GroupedRows.Group;

/**
 * A production as it was at a version, to be read: its cues reel by reel. It belongs to no session, so that there is nothing that could
 * change or save it.
 */
public final class PastPresenter {

    private static final List<CueColumn> COLUMNS = List.of(
            CueColumn.NUMBER,
            CueColumn.IN,
            CueColumn.OUT,
            CueColumn.CATEGORY,
            CueColumn.DESCRIPTION,
            CueColumn.INTENT,
            CueColumn.STATUS,
            CueColumn.ASSIGNEE,
            CueColumn.NOTES);

    private final Production then;
    private final String label;
    private final String facts;
    private final GroupedRows<Cue> cues;

    /**
     * A past state.
     *
     * @param then the production as it was
     * @param version as the present knows it
     */
    public PastPresenter(Production then, MixVersion version) {
        this.then = then;
        this.label = VersionWords.name(version);
        this.facts = VersionWords.facts(version).replace("\n", "   ");
        CueText text = new CueText(ModelText.formatOf(then), then.getFilmGauge());
        cues = new GroupedRows<>(
                COLUMNS.stream().map(PastPresenter::column).toList(),
                cue -> COLUMNS.stream().map(column -> cell(cue, column, text)).toList());
        show(0);
    }

    /** What no present production is called. */
    public String title() {
        return ModelText.of(then.getTitle()) + " as it was in " + label;
    }

    /** What has to be known before anything here is read. */
    public String warning() {
        return "Read only: this is the past, and nothing here can be changed. The present stays open beside it. To bring this state"
                + " back, choose \u201cGo back to this version\u2026\u201d in the graph of versions.";
    }

    /** When it was, by whom, against which picture. */
    public String facts() {
        return facts;
    }

    /** What can be shown, in words. */
    public List<String> reelNames() {
        List<String> names = new ArrayList<>(List.of("All reels"));
        then.getReels().forEach(reel -> names.add("R" + reel.getNumber()));
        return names;
    }

    /** Shows all reels, or one. */
    public void show(int index) {
        List<Reel> reels =
                index <= 0 ? then.getReels() : List.of(then.getReels().get(index - 1));
        cues.show(reels.stream().map(PastPresenter::group).toList());
    }

    private static Group<Cue> group(Reel reel) {
        int count = reel.getCues().size();
        return new Group<>(
                GridCell.of(ModelText.reelName(reel.getNumber(), reel.getName())),
                count == 1 ? "1 cue" : count + " cues",
                reel.getCues());
    }

    public GroupedRows<Cue> cues() {
        return cues;
    }

    private static GridColumn column(CueColumn column) {
        boolean number = column == CueColumn.IN || column == CueColumn.OUT;
        boolean grows = column == CueColumn.DESCRIPTION || column == CueColumn.INTENT;
        int width = switch (column) {
            case DESCRIPTION -> 240;
            case INTENT -> 160;
            case IN, OUT, ASSIGNEE -> 104;
            default -> 76;
        };
        return new GridColumn(column.name(), column.title(), width, number ? Style.NUMBER : Style.TEXT, grows);
    }

    private static GridCell cell(Cue cue, CueColumn column, CueText text) {
        if ((column == CueColumn.IN || column == CueColumn.OUT) && cue.getRange() == null) {
            return GridCell.EMPTY;
        }
        GridCell cell = GridCell.of(text.of(cue, column));
        return cue.getStatus() == CueStatus.REMOVED ? cell.in(Tone.STRUCK) : cell;
    }
}
