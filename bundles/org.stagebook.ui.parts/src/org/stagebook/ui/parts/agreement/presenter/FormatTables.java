package org.stagebook.ui.parts.agreement.presenter;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.brief.format.DerivedDeliverables.Addition;
import org.stagebook.brief.format.DerivedDeliverables.Answer;
import org.stagebook.brief.format.DerivedDeliverables.Unfounded;
import org.stagebook.brief.format.LayoutName;
import org.stagebook.edit.change.DecideBy;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Person;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The tables of the formats page. */
public final class FormatTables {

    private final FormatsPresenter presenter;
    private final FeatureEntries entries;

    public FormatTables(FormatsPresenter presenter) {
        this.presenter = presenter;
        this.entries = new FeatureEntries(presenter.session());
    }

    /** Decisions, with a sign where something does not fit. */
    public ObjectTable<FormatDecision> decisions() {
        Entry<FormatDecision> subject = entries.text(Literals.FORMAT_DECISION__SUBJECT);
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(column("subject", "About", 112, false), subject)
                                .showing(this::subject),
                        ObjectColumn.written(
                                column("decision", "What was decided", 180, true),
                                entries.text(Literals.FORMAT_DECISION__DECISION)),
                        ObjectColumn.written(column("by", "By", 116, false), by()),
                        ObjectColumn.written(
                                new GridColumn("on", "On", 92, Style.NUMBER, false),
                                entries.day(Literals.FORMAT_DECISION__DECIDED_ON))),
                presenter::decisions);
    }

    /** The formats of all decisions, each with the decision it belongs to. */
    public ObjectTable<DeliveryFormat> formats() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(
                                column("layout", "Layout", 108, false),
                                entries.offering(Literals.DELIVERY_FORMAT__LAYOUT, LayoutName.CHOICES)),
                        ObjectColumn.written(
                                column("environment", "For", 92, false),
                                entries.choice(Literals.DELIVERY_FORMAT__ENVIRONMENT, ListeningEnvironment.values())),
                        ObjectColumn.written(
                                column("languages", "Languages", 120, true),
                                entries.list(Literals.DELIVERY_FORMAT__LANGUAGES)),
                        flag("me", "M&E", entries.flag(Literals.DELIVERY_FORMAT__MUSIC_AND_EFFECTS)),
                        flag("stems", "Stems", entries.flag(Literals.DELIVERY_FORMAT__STEMS)),
                        ObjectColumn.<DeliveryFormat>read(
                                column("decision", "Decision", 112, false),
                                format -> GridCell.of(decisionOf(format)).in(Tone.QUIET))),
                presenter::formats);
    }

    /** What is to be delivered: what stands, what is to add, and what nobody asks for. */
    public ObjectTable<Line> deliverables() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("state", "State", 100, false),
                                line -> GridCell.of(line.state()).with(line.sign())),
                        ObjectColumn.read(column("name", "Deliverable", 260, true), line -> GridCell.of(line.name())),
                        ObjectColumn.read(
                                column("status", "Status", 92, false),
                                line -> GridCell.of(line.status()).in(Tone.QUIET)),
                        ObjectColumn.read(
                                column("remark", "Follows from", 96, false),
                                line -> GridCell.of(line.remark()).in(Tone.QUIET))),
                this::lines);
    }

    /** A line of the list of deliverables. */
    public record Line(String state, Sign sign, String name, String status, String remark) {}

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Answer answer : presenter.derived().answers()) {
            String format = decisionOf(answer.wanted().format());
            for (Deliverable standing : answer.standing()) {
                lines.add(new Line(
                        "stands",
                        Sign.DONE,
                        FormatsPresenter.text(standing.getName()),
                        standing.getStatus().getLiteral(),
                        format));
            }
            for (Addition addition : answer.toAdd()) {
                lines.add(new Line("to add", Sign.ATTENTION, addition.name(), "", format));
            }
        }
        for (Unfounded unfounded : presenter.derived().unfounded()) {
            lines.add(new Line(
                    unfounded.droppable() ? "not needed" : "stays",
                    unfounded.droppable() ? Sign.STALE : Sign.NOT_STARTED,
                    FormatsPresenter.text(unfounded.deliverable().getName()),
                    unfounded.deliverable().getStatus().getLiteral(),
                    unfounded.droppable() || unfounded.deliverable().getFormat() != null
                            ? "nothing any more"
                            : "by hand"));
        }
        return lines;
    }

    private GridCell subject(FormatDecision decision) {
        GridCell cell = GridCell.of(FormatsPresenter.text(decision.getSubject()));
        return presenter.sign(decision).map(cell::with).orElse(cell);
    }

    private Entry<FormatDecision> by() {
        return new Entry<>(
                decision -> name(decision.getDecidedBy()),
                typed -> EntryHint.NOTHING,
                (decision, typed) -> presenter.session().run(new DecideBy(decision, typed)));
    }

    private static ObjectColumn<DeliveryFormat> flag(String id, String title, Entry<DeliveryFormat> entry) {
        return ObjectColumn.written(column(id, title, 56, false), entry)
                .showing(format -> "yes".equals(entry.text().apply(format))
                        ? GridCell.of("yes")
                        : GridCell.of("\u2013").in(Tone.QUIET));
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }

    private static String decisionOf(DeliveryFormat format) {
        return format.eContainer() instanceof FormatDecision decision
                ? FormatsPresenter.text(decision.getSubject())
                : "";
    }

    private static String name(Person person) {
        if (person == null) {
            return "";
        }
        String name = FormatsPresenter.text(person.getName());
        return name.isBlank() ? person.getRoles().stream().findFirst().orElse("") : name;
    }
}
