package org.stagebook.ui.parts.deliver.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.delivery.desk.QcSummary;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.deliver.presenter.Fact.Group;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/**
 * Everything that is known of a deliverable, by question.
 *
 * @param place episode or reel
 * @param reading why nothing can be changed in it, a sentence; empty if it can
 */
public record CellFacts(DeskCell cell, String place, String reading) {

    /** The groups that have something to say, in the order a post supervisor asks. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("Where it stands", standing()));
        groups.add(new Group("What blocks it", blockers()));
        groups.add(new Group("QC", qc()));
        groups.add(new Group("Approvals", approvals()));
        groups.add(new Group("Sent and answered", sent()));
        return groups;
    }

    private List<Fact> standing() {
        Deliverable deliverable = cell.deliverable();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(StateSigns.ground(cell), "State", new CellText(cell).state()));
        facts.add(Fact.of("Of", place));
        facts.add(Fact.of("Version", cell.version().map(CellFacts::version).orElse("none yet")));
        facts.add(Fact.of("Owner", cell.owner().isEmpty() ? "nobody yet" : cell.owner()));
        facts.add(due());
        add(facts, "Asked for by", ModelText.of(deliverable.getAskedForBy()));
        add(
                facts,
                "Format",
                ModelText.joined(
                        ModelText.of(deliverable.getSpecification()),
                        ModelText.of(deliverable.getLayout()),
                        ModelText.of(deliverable.getLanguage())));
        add(facts, "Reading only", reading);
        return facts;
    }

    private Fact due() {
        String day = cell.due().map(Object::toString).orElse("no day set");
        return cell.isOverdue() ? Fact.of(Sign.ATTENTION, "Due", day + ", overdue") : Fact.of("Due", day);
    }

    private static void add(List<Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.of(name, text));
        }
    }

    private static String version(MixVersion version) {
        return ModelText.joined(
                ModelText.of(version.getLabel()), ModelText.of(version.getStage()), ModelText.of(version.getCreated()));
    }

    private List<Fact> blockers() {
        if (cell.blockers().isEmpty()) {
            String words = cell.state() == DeskState.APPROVED
                    ? "Nothing; it is approved."
                    : "Nothing here; it is with those who take delivery.";
            return List.of(Fact.of("", words));
        }
        List<Fact> facts = new ArrayList<>();
        cell.blockers().forEach(sentence -> facts.add(Fact.of(sign(sentence), "", sentence)));
        if (cell.state() == DeskState.REJECTED || cell.state() == DeskState.STALE) {
            cell.qc()
                    .filter(qc -> qc.verdict() == QcVerdict.FAILED)
                    .ifPresent(qc -> facts.add(Fact.of(Sign.FAILED, "", "It fails QC as well.")));
        }
        return facts;
    }

    private Sign sign(String blocker) {
        return blocker.startsWith("Was due ")
                ? Sign.ATTENTION
                : StateSigns.ground(cell).orElse(Sign.NOT_STARTED);
    }

    private List<Fact> qc() {
        if (cell.qc().isEmpty()) {
            return List.of(Fact.of("", "It was not checked yet."));
        }
        QcSummary qc = cell.qc().get();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(sign(qc.verdict()), "Verdict", verdict(qc)));
        qc.results().stream()
                .filter(result -> result.getVerdict() != QcVerdict.PASSED)
                .map(CellFacts::complaint)
                .forEach(facts::add);
        long passed = qc.results().stream()
                .filter(result -> result.getVerdict() == QcVerdict.PASSED)
                .count();
        if (passed > 0) {
            facts.add(Fact.of("Passed", passed == 1 ? "1 check" : passed + " checks"));
        }
        return facts;
    }

    private static String verdict(QcSummary qc) {
        String of = qc.version()
                .map(version -> "of " + ModelText.of(version.getLabel()))
                .orElse("");
        return ModelText.joined(
                ModelText.of(qc.verdict()),
                of,
                ModelText.of(qc.at()),
                qc.specifications(),
                qc.isStale() ? "something changed since" : "");
    }

    private static Fact complaint(QcResult result) {
        String clause = ModelText.of(result.getClause());
        String text = ModelText.joined(
                ModelText.of(result.getValue()),
                clause.isEmpty() ? "" : "clause " + clause,
                ModelText.of(result.getFinding()));
        return Fact.of(sign(result.getVerdict()), ModelText.of(result.getCheck()), text);
    }

    private static Sign sign(QcVerdict verdict) {
        return switch (verdict) {
            case PASSED -> Sign.DONE;
            case WARNING, NEEDS_HUMAN -> Sign.ATTENTION;
            case FAILED -> Sign.FAILED;
        };
    }

    private List<Fact> approvals() {
        if (cell.approvals().isEmpty()) {
            return List.of(Fact.of("", "Nobody has approved it."));
        }
        List<Fact> facts = new ArrayList<>();
        cell.approvals().forEach(sentence -> facts.add(Fact.of("", sentence)));
        notCounting().ifPresent(sentence -> facts.add(Fact.of(Sign.ATTENTION, "", sentence)));
        return facts;
    }

    /** Said wherever an approval might be read as the last word. */
    private Optional<String> notCounting() {
        return switch (cell.state()) {
            case REJECTED, STALE, FAILED, NEEDS_HUMAN ->
                Optional.of("This does not make it approved: it is " + standsAs() + ".");
            case PLANNED, MADE, CHECKED, SENT, RECEIVED, APPROVED -> Optional.empty();
        };
    }

    private String standsAs() {
        return switch (cell.state()) {
            case FAILED -> "failing QC";
            case NEEDS_HUMAN -> "waiting for somebody to decide on QC";
            default -> cell.state().label();
        };
    }

    private List<Fact> sent() {
        return cell.shipments().isEmpty()
                ? List.of(Fact.of("", "It was not sent yet."))
                : new ShipmentFacts(cell.shipments()).facts();
    }
}
