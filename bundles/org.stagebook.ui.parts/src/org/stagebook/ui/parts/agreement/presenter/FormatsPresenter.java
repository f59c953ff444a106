package org.stagebook.ui.parts.agreement.presenter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.DerivedDeliverables.Unfounded;
import org.stagebook.brief.format.StaffingCheck;
import org.stagebook.brief.format.StaffingFinding;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.WithdrawFormats;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** What was decided to be delivered, what follows from it, and what of rooms and people does not fit. */
public final class FormatsPresenter {

    private final EditingSession session;
    private DerivedDeliverables derived;
    private List<StaffingFinding> findings;

    public FormatsPresenter(EditingSession session) {
        this.session = session;
        this.derived = DerivedDeliverables.of(session.production());
        this.findings = StaffingCheck.of(session.production());
    }

    /** Looks at the production anew. */
    public void refresh() {
        derived = DerivedDeliverables.of(production());
        findings = StaffingCheck.of(production());
    }

    public EditingSession session() {
        return session;
    }

    /** What follows from the decisions, and what is there. */
    public DerivedDeliverables derived() {
        return derived;
    }

    public List<StaffingFinding> findings() {
        return findings;
    }

    public List<FormatDecision> decisions() {
        return production().getFormatDecisions();
    }

    /** The formats of all decisions. */
    public List<DeliveryFormat> formats() {
        return decisions().stream()
                .flatMap(decision -> decision.getFormats().stream())
                .toList();
    }

    /** The worst that was found about a decision. */
    public Optional<Sign> sign(FormatDecision decision) {
        return findings.stream()
                .filter(finding -> finding.decision().equals(decision))
                .map(StaffingFinding::severity)
                .min(Comparator.comparingInt(FindingSeverity::getValue))
                .map(FormatsPresenter::sign);
    }

    /** Notes need nobody's attention; the words say what they are. */
    public static Sign sign(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> Sign.FAILED;
            case WARNING -> Sign.ATTENTION;
            case NOTE -> Sign.STALE;
        };
    }

    /** Adds a decision of today, to be typed into; answers its row. */
    public int addDecision() {
        NewObject decision = NewObject.of(Literals.FORMAT_DECISION)
                .with(Literals.FORMAT_DECISION__SUBJECT, decisions().isEmpty() ? "Delivery" : "")
                .with(Literals.FORMAT_DECISION__DECIDED_ON, LocalDate.now(session.clock()));
        session.run(new AddObjects(production(), Literals.PRODUCTION__FORMAT_DECISIONS, List.of(decision)));
        return decisions().size() - 1;
    }

    /** Adds a format without a layout yet to a decision; answers its row among all formats. */
    public int addFormat(FormatDecision decision) {
        session.run(new AddObjects(
                decision, Literals.FORMAT_DECISION__FORMATS, List.of(NewObject.of(Literals.DELIVERY_FORMAT))));
        return formats().indexOf(decision.getFormats().getLast());
    }

    public void withdraw(FormatDecision decision) {
        session.run(new WithdrawFormats(List.of(decision), List.of()));
    }

    public void withdraw(DeliveryFormat format) {
        session.run(new WithdrawFormats(List.of(), List.of(format)));
    }

    /** Adds the deliverables that are missing. */
    public void derive() {
        session.run(derived.change(List.of()));
    }

    /** Takes out the deliverables that follow from nothing any more and were not begun. */
    public void drop() {
        session.run(derived.change(
                derived.droppable().stream().map(Unfounded::deliverable).toList()));
    }

    /** What the button says that adds deliverables; empty while there is nothing to add. */
    public String deriveLabel() {
        int count = derived.toAdd().size();
        if (count == 0) {
            return derived.isOpen() ? "Link deliverables to their formats" : "";
        }
        return count == 1 ? "Add 1 deliverable" : "Add " + count + " deliverables";
    }

    /** What the button says that drops deliverables; empty while none can be dropped. */
    public String dropLabel() {
        int count = derived.droppable().size();
        return count == 0 ? "" : count == 1 ? "Drop 1 deliverable" : "Drop " + count + " deliverables";
    }

    /** How the page is announced. */
    public PageTab tab() {
        if (formats().isEmpty()) {
            return new PageTab("Formats", Sign.NOT_STARTED, "No format is decided yet.");
        }
        long errors = count(FindingSeverity.ERROR);
        long warnings = count(FindingSeverity.WARNING);
        int open = derived.toAdd().size();
        if (errors > 0) {
            return new PageTab("Formats", Sign.FAILED, words(errors, "thing stands", "things stand") + " in the way.");
        }
        boolean settled = warnings == 0 && open == 0;
        return new PageTab(
                "Formats",
                settled ? Sign.DONE : Sign.ATTENTION,
                settled
                        ? "Decided, and rooms and people fit."
                        : words(warnings, "warning", "warnings") + ", " + words(open, "deliverable", "deliverables")
                                + " to add.");
    }

    private long count(FindingSeverity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private Production production() {
        return session.production();
    }

    private static String words(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
