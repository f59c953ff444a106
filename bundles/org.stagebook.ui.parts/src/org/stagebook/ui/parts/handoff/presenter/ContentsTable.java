package org.stagebook.ui.parts.handoff.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.model.Acceptance;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Verdict;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/**
 * The files of a handoff, one a row, with the word of the receiver at the end: a typed reason refuses the file, an empty
 * cell accepts it.
 */
public final class ContentsTable implements GridContent, CellEntry {

    public static final int VERDICT_COLUMN = 5;

    private static final int SHORT_HASH = 8;
    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("file", "File", 260, Style.TEXT, true),
            new GridColumn("role", "Role", 84, Style.TEXT, false),
            new GridColumn("size", "Size", 88, Style.NUMBER, false),
            new GridColumn("hash", "Fingerprint", 120, Style.NUMBER, false),
            new GridColumn("description", "Description", 180, Style.TEXT, true),
            new GridColumn("verdict", "Accepted, or why not", 220, Style.TEXT, true));

    private final HandoffPresenter presenter;
    private final Runnable judged;

    /** @param judged called after a verdict was typed */
    public ContentsTable(HandoffPresenter presenter, Runnable judged) {
        this.presenter = presenter;
        this.judged = judged;
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return items().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        HandoffItem item = items().get(row);
        return switch (column) {
            case 0 -> GridCell.of(orEmpty(item.getPath()));
            case 1 -> GridCell.of(item.getRole().getName().toLowerCase(Locale.ROOT));
            case 2 -> GridCell.of(Sizes.of(item.getSizeBytes()));
            case 3 -> GridCell.of(shortHash(item)).in(Tone.QUIET);
            case 4 -> GridCell.of(orEmpty(item.getDescription()));
            default -> verdict(item);
        };
    }

    @Override
    public String hover(int row, int column) {
        HandoffItem item = items().get(row);
        return switch (column) {
            case 0 -> orEmpty(item.getPath());
            case 2 -> String.format(Locale.ROOT, "%,d bytes", item.getSizeBytes());
            case 3 -> orEmpty(item.getHashAlgorithm()) + " " + orEmpty(item.getHash());
            case VERDICT_COLUMN ->
                Optional.ofNullable(item.getAcceptance())
                        .map(ContentsTable::told)
                        .orElse("");
            default -> orEmpty(item.getDescription());
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return column == VERDICT_COLUMN && presenter.canJudge();
    }

    @Override
    public String textOf(int row, int column) {
        HandoffItem item = items().get(row);
        return column == VERDICT_COLUMN
                ? presenter.refusals().reason(orEmpty(item.getPath())).orElse("")
                : cell(row, column).text();
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        return EntryHint.understood(
                typed.isBlank()
                        ? "accepted with the rest; type a reason to refuse it"
                        : "will be refused with this reason");
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        presenter.refusals().set(orEmpty(items().get(row).getPath()), typed);
        judged.run();
        return true;
    }

    private GridCell verdict(HandoffItem item) {
        Optional<String> refusal = presenter.refusals().reason(orEmpty(item.getPath()));
        if (refusal.isPresent()) {
            return GridCell.of(refusal.get()).with(Sign.FAILED);
        }
        return Optional.ofNullable(item.getAcceptance())
                .map(ContentsTable::recorded)
                .orElse(GridCell.EMPTY);
    }

    private static GridCell recorded(Acceptance acceptance) {
        return acceptance.getVerdict() == Verdict.ACCEPTED
                ? GridCell.of(orEmpty(acceptance.getRole())).with(Sign.DONE).in(Tone.QUIET)
                : GridCell.of(orEmpty(acceptance.getReason())).with(Sign.FAILED);
    }

    private static String told(Acceptance acceptance) {
        String word = acceptance.getVerdict() == Verdict.ACCEPTED ? "Accepted" : "Refused";
        String when = Optional.ofNullable(acceptance.getAt())
                .map(at -> ", " + HandoffPresenter.moment(at))
                .orElse("");
        return (word + " as " + orEmpty(acceptance.getRole()) + when + "\n" + orEmpty(acceptance.getReason())).strip();
    }

    private static String shortHash(HandoffItem item) {
        String hash = orEmpty(item.getHash());
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH) + "\u2026";
    }

    private List<HandoffItem> items() {
        return presenter.handoff().getContents();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
