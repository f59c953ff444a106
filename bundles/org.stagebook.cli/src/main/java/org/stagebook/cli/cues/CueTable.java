package org.stagebook.cli.cues;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.model.ConformState;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Prints a cue list for people: a paragraph per reel, times in the production's own format. */
public final class CueTable {

    private static final int WORDS_WIDTH = 56;
    private static final int STATUS_WIDTH = 32;

    private final CueList list;
    private final TimecodeFormat format;

    public CueTable(CueList list) {
        this.list = list;
        this.format = list.production().getTimecodeFormat();
    }

    public void print(PrintStream out) {
        out.println(heading(list.production()));
        for (Reel reel : list.reels()) {
            List<CueRow> rows = list.rows(reel);
            out.println();
            out.println(heading(reel, rows.size()));
            if (!rows.isEmpty()) {
                table(rows).print(out);
            }
        }
    }

    private String heading(Production production) {
        String code = Optional.ofNullable(production.getCode()).orElse("");
        return production.getTitle() + (code.isEmpty() ? "" : " (" + code + ")") + ", timecode " + format.label();
    }

    private String heading(Reel reel, int cues) {
        String name = Optional.ofNullable(reel.getName()).orElse("");
        boolean telling = !name.isEmpty() && !name.equals("R" + reel.getNumber());
        String title = "Reel " + reel.getNumber() + (telling ? " " + name : "");
        return title + ": " + (cues == 1 ? "1 cue" : cues == 0 ? "no cues" : cues + " cues");
    }

    private TextTable table(List<CueRow> rows) {
        TextTable table = new TextTable(
                Column.left("Start"),
                Column.left("End"),
                Column.left("Category"),
                Column.left("Number"),
                Column.wrapped("Description", WORDS_WIDTH),
                Column.wrapped("Status", STATUS_WIDTH),
                Column.left("Origin"),
                Column.left("Priority"));
        rows.forEach(row -> table.add(
                label(row.range().map(TimeRange::start)),
                label(row.range().map(TimeRange::end)),
                row.category(),
                row.number(),
                words(row.words()),
                status(row.state(), row.picture()),
                row.state().origin() == Origin.UNKNOWN
                        ? ""
                        : row.state().origin().getLiteral(),
                row.state().priority() == Priority.NORMAL
                        ? ""
                        : row.state().priority().getLiteral()));
        return table;
    }

    private String label(Optional<Position> position) {
        return position.map(format::format).orElse("?");
    }

    private static String words(CueRow.Words words) {
        if (words.line().isEmpty()) {
            return words.description();
        }
        boolean alone = words.description().isEmpty() || words.description().equals(words.line());
        String quoted = words.line().startsWith("\"") ? words.line() : "\"" + words.line() + "\"";
        String spoken = words.character().isEmpty() ? quoted : words.character() + ": " + words.line();
        return alone ? spoken : spoken + " (" + words.description() + ")";
    }

    private static String status(CueRow.State state, CueRow.PictureLock picture) {
        String status = state.status().getLiteral();
        boolean reasoned =
                state.status() == CueStatus.REMOVED && !state.removalReason().isEmpty();
        String words = reasoned ? status + ": " + state.removalReason() : status;
        return picture.state() == ConformState.IN_PLACE
                ? words
                : words + "; picture: " + picture.state().getLiteral();
    }
}
