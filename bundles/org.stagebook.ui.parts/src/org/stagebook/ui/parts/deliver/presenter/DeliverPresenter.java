package org.stagebook.ui.parts.deliver.presenter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskColumn;
import org.stagebook.delivery.desk.DeskMatrix;
import org.stagebook.delivery.desk.DeskRow;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.deliver.presenter.Fact.Group;

/** The desk: the production that is worked in, others beside it, what is looked at, and which deliverable is meant. */
public final class DeliverPresenter {

    private final EditingSession session;
    private final Beside beside;
    private DeskFilter filter = DeskFilter.ALL;
    private DeskMatrix matrix;
    private DeskMatrix shown;
    private Optional<Deliverable> selected = Optional.empty();

    public DeliverPresenter(EditingSession session, Beside beside) {
        this.session = session;
        this.beside = beside;
        this.matrix = read();
        this.shown = matrix;
    }

    private DeskMatrix read() {
        List<Production> productions = new ArrayList<>();
        productions.add(session.production());
        productions.addAll(beside.productions());
        return DeskMatrix.of(productions, LocalDate.now(session.clock()));
    }

    /** Looks at all productions anew. */
    public void refresh() {
        matrix = read();
        shown = filter.of(matrix);
    }

    public EditingSession session() {
        return session;
    }

    public Production production() {
        return session.production();
    }

    public Beside beside() {
        return beside;
    }

    /** Everything on the desk. */
    public DeskMatrix matrix() {
        return matrix;
    }

    /** The rows that are looked at. */
    public DeskMatrix shown() {
        return shown;
    }

    public DeskFilter filter() {
        return filter;
    }

    public void setFilter(DeskFilter wanted) {
        filter = wanted;
        shown = filter.of(matrix);
    }

    /** Whether there is nothing to look at, whatever the filter. */
    public boolean isEmpty() {
        return matrix.rows().isEmpty();
    }

    /** How many deliverables there are in each state that occurs, in the order of urgency, whatever the filter. */
    public Map<DeskState, Long> counts() {
        return matrix.counts();
    }

    /** How many deliverables have something in their way. */
    public long blocking() {
        return matrix.cells().filter(DeskCell::blocksDelivery).count();
    }

    /** How it stands in one line. */
    public String summary() {
        long all = matrix.cells().count();
        String deliverables = all == 1 ? "1 deliverable" : all + " deliverables";
        if (all == 0) {
            return "";
        }
        return blocking() == 0
                ? deliverables + ", nothing blocks delivery"
                : blocking() + " of " + deliverables + " block delivery";
    }

    /** Takes over which deliverable is meant. */
    public void select(Optional<Deliverable> deliverable) {
        selected = deliverable;
    }

    /** Where the deliverable that is meant stands, if it is still there. */
    public Optional<DeskCell> selected() {
        return selected.flatMap(this::cell);
    }

    private Optional<DeskCell> cell(Deliverable deliverable) {
        return matrix.cells()
                .filter(cell -> cell.deliverable().equals(deliverable))
                .findFirst();
    }

    /** The row and column of a deliverable among those that are shown, counted from 0 without the names. */
    public Optional<Place> placeOf(Deliverable deliverable) {
        for (int row = 0; row < shown.rows().size(); row++) {
            List<Optional<DeskCell>> cells = shown.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column)
                        .filter(cell -> cell.deliverable().equals(deliverable))
                        .isPresent()) {
                    return Optional.of(new Place(row, column));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a deliverable is in the matrix. */
    public record Place(int row, int column) {}

    /** The name of the row a deliverable stands in. */
    public String nameOf(DeskCell cell) {
        return matrix.rows().stream()
                .filter(row -> row.cells().contains(Optional.of(cell)))
                .findFirst()
                .map(DeskRow::name)
                .orElse("");
    }

    /** The episode or reel a deliverable is of. */
    public Optional<DeskColumn> columnOf(DeskCell cell) {
        for (DeskRow row : matrix.rows()) {
            int column = row.cells().indexOf(Optional.of(cell));
            if (column >= 0) {
                return Optional.of(matrix.columns().get(column));
            }
        }
        return Optional.empty();
    }

    /** Whether a column is of a production that stands beside the one that is worked in. */
    public boolean isReadOnly(DeskColumn column) {
        return !column.production().equals(production());
    }

    /** Why a deliverable cannot be changed from here; nothing if it can. */
    public Optional<String> whyReadOnly(DeskCell cell) {
        EObject root = EcoreUtil.getRootContainer(cell.deliverable());
        return beside.all().stream()
                .filter(neighbour -> neighbour.production().equals(root))
                .findFirst()
                .map(neighbour -> "\u201c" + neighbour.title()
                        + "\u201d stands beside this production and is only read. Open it to change it.");
    }

    /** Everything known of a deliverable. */
    public List<Group> facts(DeskCell cell) {
        String place = columnOf(cell).map(DeskColumn::title).orElse("");
        return new CellFacts(cell, place, whyReadOnly(cell).orElse("")).groups();
    }

    /** Why an action does not fit the deliverable that is meant; nothing if it does. */
    public Optional<String> whyNot(DeskAction action) {
        return selected()
                .map(cell -> whyReadOnly(cell).or(() -> action.whyNot(cell, production())))
                .orElse(Optional.of("Select a deliverable first."));
    }

    /** Makes a change, as one step that can be undone. */
    public void run(Change change) {
        session.run(change);
        refresh();
    }
}
