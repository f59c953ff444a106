package org.stagebook.ui.parts.cast.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetCastMember;
import org.stagebook.model.CastMember;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.spotting.adr.AdrList;
import org.stagebook.spotting.adr.LineCount;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** A row for each character with lines to record or in the cast: who plays it, how many lines, and the time they are given. */
public final class CastTable implements GridContent, CellEntry {

    private static final int CHARACTER = 0;
    private static final int ACTOR = 1;
    private static final int NUMBER = 2;
    private static final int FIXED = 3;

    private final EditingSession session;
    private List<LineCount> counts = List.of();
    private LineCount total;
    private List<Integer> reels = List.of();

    public CastTable(EditingSession session) {
        this.session = session;
        this.total = LineCount.total(new AdrList(List.of()));
        refresh();
    }

    /** Counts anew. */
    public void refresh() {
        Production production = session.production();
        AdrList list = AdrList.of(production);
        total = LineCount.total(list);
        reels = production.getReels().stream().map(Reel::getNumber).sorted().toList();
        List<LineCount> all = new ArrayList<>(LineCount.of(list));
        production.getCast().stream()
                .map(CastMember::getCharacter)
                .filter(name -> name != null && !name.isBlank())
                .filter(name ->
                        all.stream().noneMatch(count -> count.character().equalsIgnoreCase(name.strip())))
                .map(name -> LineCount.none(name.strip()))
                .forEach(all::add);
        counts = List.copyOf(all);
    }

    /** How much there is to record altogether. */
    public String summary() {
        if (total.lines() == 0) {
            return "No lines to record. Cues in the categories ADR and group are lines.";
        }
        return total.lines() + (total.lines() == 1 ? " line, " : " lines, ") + total.done() + " recorded, "
                + total.toBeWritten() + " to be written; " + total.hours() + " h for what is left";
    }

    @Override
    public List<GridColumn> columns() {
        Stream<GridColumn> names = Stream.of(
                new GridColumn("character", "Character", 150, GridColumn.Style.TEXT, false),
                new GridColumn("actor", "Actor", 160, GridColumn.Style.TEXT, true),
                new GridColumn("number", "Nr", 44, GridColumn.Style.TEXT, false));
        Stream<GridColumn> perReel =
                reels.stream().map(reel -> new GridColumn("r" + reel, "R" + reel, 44, GridColumn.Style.NUMBER, false));
        Stream<GridColumn> sums = Stream.of(
                new GridColumn("lines", "Lines", 52, GridColumn.Style.NUMBER, false),
                new GridColumn("done", "Done", 52, GridColumn.Style.NUMBER, false),
                new GridColumn("tbw", "TBW", 48, GridColumn.Style.NUMBER, false),
                new GridColumn("time", "Time", 60, GridColumn.Style.NUMBER, false));
        return Stream.of(names, perReel, sums).flatMap(each -> each).toList();
    }

    @Override
    public int rowCount() {
        return counts.isEmpty() ? 0 : counts.size() + 1;
    }

    @Override
    public GridCell cell(int row, int column) {
        boolean sum = row == counts.size();
        LineCount count = sum ? total : counts.get(row);
        GridCell cell = GridCell.of(sum && column == CHARACTER ? "All" : text(count, column));
        boolean nameless = !sum && column == CHARACTER && count.character().isEmpty();
        return nameless ? GridCell.of("(nobody named)").in(Tone.QUIET) : cell;
    }

    private String text(LineCount count, int column) {
        return switch (column) {
            case CHARACTER -> count.character();
            case ACTOR ->
                member(count).map(CastMember::getActor).map(CastTable::orEmpty).orElse("");
            case NUMBER ->
                member(count).map(CastMember::getNumber).map(CastTable::orEmpty).orElse("");
            default -> figure(count, column - FIXED);
        };
    }

    private String figure(LineCount count, int index) {
        if (index < reels.size()) {
            return number(count.perReel().getOrDefault(reels.get(index), 0));
        }
        return switch (index - reels.size()) {
            case 0 -> number(count.lines());
            case 1 -> number(count.done());
            case 2 -> number(count.toBeWritten());
            default -> count.minutes() == 0 ? "" : count.hours();
        };
    }

    private Optional<CastMember> member(LineCount count) {
        return session.production().getCast().stream()
                .filter(member -> orEmpty(member.getCharacter()).strip().equalsIgnoreCase(count.character()))
                .filter(member -> !count.character().isEmpty())
                .findFirst();
    }

    @Override
    public String hover(int row, int column) {
        return "";
    }

    @Override
    public boolean isEditable(int row, int column) {
        boolean named = row < counts.size() && !counts.get(row).character().isEmpty();
        return named && (column == ACTOR || column == NUMBER);
    }

    @Override
    public String textOf(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        return EntryHint.NOTHING;
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        String words = typed.strip();
        if (!words.equals(textOf(row, column))) {
            EAttribute attribute = column == ACTOR ? Literals.CAST_MEMBER__ACTOR : Literals.CAST_MEMBER__NUMBER;
            session.run(new SetCastMember(
                    counts.get(row).character(), attribute, words.isEmpty() ? Optional.empty() : Optional.of(words)));
        }
        return true;
    }

    private static String number(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
