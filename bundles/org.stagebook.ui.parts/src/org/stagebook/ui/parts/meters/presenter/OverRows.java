package org.stagebook.ui.parts.meters.presenter;

import java.util.List;
import java.util.function.Function;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.Over;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** The overs, in order of their places. */
public final class OverRows implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("place", "Over at", 102, Style.NUMBER, false),
            new GridColumn("channel", "Ch", 38, Style.TEXT, false),
            new GridColumn("peak", "dBTP", 50, Style.NUMBER, false),
            new GridColumn("sample", "dBFS", 50, Style.NUMBER, false),
            new GridColumn("length", "Length", 76, Style.NUMBER, true));

    private final MetersPresenter presenter;
    private List<Over> overs = List.of();
    private Function<Position, String> written = position -> "";

    OverRows(MetersPresenter presenter) {
        this.presenter = presenter;
    }

    /** Says how places are written. */
    public void write(Function<Position, String> timecode) {
        written = timecode;
    }

    /** Takes over what is shown now; answers whether the rows are others. */
    public boolean refresh() {
        List<Over> now = presenter.shown().map(MeterSnapshot::overs).orElse(List.of());
        boolean others = !now.equals(overs);
        overs = now;
        return others;
    }

    /** The over of a row. */
    public Over over(int row) {
        return overs.get(row);
    }

    /** What stands above: "3 overs above -1.0 dBTP". */
    public String title() {
        long leftOut = presenter.shown().map(MeterSnapshot::oversLeftOut).orElse(0L);
        String limit = Figures.tenths(presenter.choices().limitDbtp()) + " dBTP";
        if (overs.isEmpty()) {
            return "No overs above " + limit;
        }
        String count = overs.size() + (overs.size() == 1 ? " over" : " overs") + " above " + limit;
        return leftOut == 0 ? count : count + ", " + leftOut + " softer ones left out";
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return overs.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Over over = overs.get(row);
        return switch (column) {
            case 0 -> GridCell.of(place(over));
            case 1 -> GridCell.of(channel(over));
            case 2 -> GridCell.of(Figures.signed(over.truePeakDbtp()));
            case 3 -> GridCell.of(Figures.signed(over.samplePeakDbfs()));
            default -> GridCell.of(length(over));
        };
    }

    /** Seconds, where nobody knows the place in the film. */
    private String place(Over over) {
        return presenter
                .feed()
                .positionOf(over.startFrame())
                .map(written)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> Figures.tenths((double) over.startFrame() / sampleRateHz()) + " s");
    }

    private String channel(Over over) {
        return presenter
                .shown()
                .map(now -> now.programme().labels())
                .filter(labels -> over.channel() < labels.size())
                .map(labels -> labels.get(over.channel()))
                .orElse(Integer.toString(over.channel() + 1));
    }

    private String length(Over over) {
        double milliseconds = 1_000.0 * over.frames() / sampleRateHz();
        return milliseconds < 1 ? over.frames() + " smp" : Figures.tenths(milliseconds) + " ms";
    }

    private int sampleRateHz() {
        return presenter.shown().map(now -> now.programme().sampleRateHz()).orElse(48_000);
    }

    @Override
    public String hover(int row, int column) {
        Over over = overs.get(row);
        return channel(over) + " from sample " + over.startFrame() + " for " + over.frames() + " samples: "
                + Figures.signed(over.truePeakDbtp()) + " dBTP, " + Figures.signed(over.samplePeakDbfs())
                + " dBFS. Enter or a double click moves the playhead there.";
    }

    @Override
    public String whyNotEdited() {
        return "Overs are measured; Enter moves the playhead there.";
    }
}
