package org.stagebook.ui.parts.signoff.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.history.signoff.SignOffBoard;
import org.stagebook.history.signoff.SignOffBoard.Row;
import org.stagebook.history.signoff.SignOffBoard.State;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.SignOff;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Progress;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.GroupHead;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;
import org.stagebook.ui.parts.grid.presenter.RowLooks;

/** The board: each reel with its scenes, and how it stands with signing them off. */
public final class SignOffRows implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("place", "Reel, scene", 190, Style.TEXT, true),
            new GridColumn("state", "State", 130, Style.TEXT, false),
            new GridColumn("by", "By", 150, Style.TEXT, false),
            new GridColumn("version", "Version", 80, Style.TEXT, false),
            new GridColumn("at", "When", 130, Style.TEXT, false),
            new GridColumn("conditions", "Conditions", 180, Style.TEXT, true),
            new GridColumn("stale", "Why it does not hold", 240, Style.TEXT, true));
    private static final String INDENT = "      ";

    private List<Row> all = List.of();
    private List<Row> shown = List.of();
    private boolean onlyOpen;

    /** Looks at a production as it is now. */
    public void show(Production production) {
        all = new SignOffBoard(production).rows();
        filter();
    }

    /** No production is open. */
    public void clear() {
        all = List.of();
        filter();
    }

    /** Leaves out what is signed and holds, or not. */
    public void setOnlyOpen(boolean wanted) {
        onlyOpen = wanted;
        filter();
    }

    public boolean isOnlyOpen() {
        return onlyOpen;
    }

    private void filter() {
        shown = all.stream()
                .filter(row -> !onlyOpen || row.state() != State.SIGNED)
                .toList();
    }

    /** Whether there is anything to sign off at all. */
    public boolean hasParts() {
        return !all.isEmpty();
    }

    /** How far it is: "12 of 30 scenes signed, 2 stale"; reels are counted where no scene is known. */
    public String summary() {
        List<Row> scenes = all.stream().filter(row -> row.scene().isPresent()).toList();
        List<Row> counted = scenes.isEmpty() ? all : scenes;
        if (counted.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        String unit = scenes.isEmpty() ? "reel" : "scene";
        parts.add(count(counted, State.SIGNED) + " of " + counted.size() + " " + unit + (counted.size() == 1 ? "" : "s")
                + " signed");
        for (State state : List.of(State.PARTLY, State.STALE)) {
            long number = count(counted, state);
            if (number > 0) {
                parts.add(number + " " + (state == State.PARTLY ? "partly" : state.label()));
            }
        }
        return String.join(", ", parts);
    }

    private static long count(List<Row> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** The scene of a row, else its reel. */
    public EObject object(int row) {
        return shown.get(row).scene().<EObject>map(it -> it).orElse(reel(row));
    }

    public Reel reel(int row) {
        return shown.get(row).reel();
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return shown.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Row line = shown.get(row);
        return switch (column) {
            case 0 -> GridCell.of(place(line));
            case 1 -> state(line.state());
            default -> GridCell.of(decided(line).map(it -> said(it, column)).orElse(""));
        };
    }

    /** Where only a part is signed, no single word speaks for all of it. */
    private static Optional<SignOff> decided(Row line) {
        return line.state() == State.PARTLY ? Optional.empty() : line.deciding();
    }

    private static String place(Row line) {
        return line.scene().map(scene -> INDENT + scene(scene)).orElse(reel(line.reel()));
    }

    private static String scene(Scene scene) {
        return "Scene " + (ModelText.of(scene.getNumber()) + "  " + ModelText.of(scene.getTitle())).strip();
    }

    private static String reel(Reel reel) {
        return ModelText.reelName(reel.getNumber(), reel.getName());
    }

    private static GridCell state(State state) {
        GridCell cell = GridCell.of(state.label());
        return switch (state) {
            case OPEN -> cell.with(Sign.NOT_STARTED);
            case PARTLY -> cell.with(new Progress(2));
            case SIGNED -> cell.with(Sign.DONE);
            case STALE -> cell.with(Sign.STALE);
        };
    }

    private static String said(SignOff signOff, int column) {
        return switch (column) {
            case 2 -> by(signOff);
            case 3 ->
                Optional.ofNullable(signOff.getMixVersion())
                        .map(MixVersion::getLabel)
                        .orElse("");
            case 4 -> ModelText.of(signOff.getAt());
            case 5 -> ModelText.of(signOff.getConditions());
            default -> ModelText.of(signOff.getStaleReason());
        };
    }

    private static String by(SignOff signOff) {
        String role = ModelText.of(signOff.getRole());
        String by = ModelText.of(signOff.getBy());
        return role.isEmpty() || role.equalsIgnoreCase(by) ? by : by + ", " + role;
    }

    @Override
    public RowLooks looks() {
        return new Looks();
    }

    @Override
    public String hover(int row, int column) {
        return column == 1 ? told(shown.get(row)) : cell(row, column).text().strip();
    }

    /** Every sign-off there, latest first. */
    private static String told(Row line) {
        return line.signOffs().stream()
                .map(it -> ModelText.joined(ModelText.of(it.getScope()), said(it, 3), by(it), ModelText.of(it.getAt())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String whyNotEdited() {
        return "Nobody writes a sign-off over; Enter gives a new one.";
    }

    /** What is stale is hatched all along. */
    private final class Looks implements RowLooks {
        @Override
        public Optional<GroupHead> head(int row) {
            return Optional.empty();
        }

        @Override
        public Optional<String> tint(int row) {
            return Optional.empty();
        }

        @Override
        public IntPredicate stale() {
            return row -> shown.get(row).state() == State.STALE;
        }
    }
}
