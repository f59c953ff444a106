package org.stagebook.ui.parts.deliver.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.deliver.DeskBench;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.inspector.presenter.Inspection;

/** A rejected, stale or failed deliverable can never read "approved": every way things can come together is tried. */
class NeverApprovedTest {

    /** What was sent and answered. */
    private enum Course {
        NOTHING,
        SENT,
        APPROVED,
        REJECTED,
        APPROVED_THEN_REJECTED,
        REJECTED_THEN_SENT_AND_APPROVED
    }

    /** What QC found. */
    private enum Check {
        NONE,
        PASSED,
        FAILED,
        NEEDS_HUMAN,
        PASSED_OF_ANOTHER_VERSION
    }

    /** What happened afterwards. */
    private enum Later {
        NOTHING,
        MADE_STALE,
        ANOTHER_VERSION
    }

    private record Case(DeliverableStatus told, Course course, Check check, Later later) {
        /** Reckoned apart from the desk, from the words of the rule. */
        boolean isDoubtful() {
            boolean isRejected = switch (course) {
                case REJECTED, APPROVED_THEN_REJECTED -> true;
                case NOTHING -> told == DeliverableStatus.REJECTED;
                case SENT, APPROVED, REJECTED_THEN_SENT_AND_APPROVED -> false;
            };
            boolean isAnother = later == Later.ANOTHER_VERSION && (course != Course.NOTHING || check != Check.NONE);
            boolean isCheckedAnew = course == Course.NOTHING && check == Check.PASSED_OF_ANOTHER_VERSION;
            boolean isCheckOfAnother = later != Later.ANOTHER_VERSION && check == Check.PASSED_OF_ANOTHER_VERSION;
            boolean isStale = later == Later.MADE_STALE || (isAnother && !isCheckedAnew) || isCheckOfAnother;
            return isRejected || isStale || check == Check.FAILED || check == Check.NEEDS_HUMAN;
        }
    }

    private static final Set<DeskState> DOUBTS =
            EnumSet.of(DeskState.REJECTED, DeskState.STALE, DeskState.FAILED, DeskState.NEEDS_HUMAN);

    @Test
    void overAllCombinations() {
        int doubtful = 0;
        int approved = 0;
        for (DeliverableStatus told : DeliverableStatus.values()) {
            for (Course course : Course.values()) {
                for (Check check : Check.values()) {
                    for (Later later : Later.values()) {
                        Case one = new Case(told, course, check, later);
                        DeskBench bench = new DeskBench();
                        make(bench, one);
                        if (one.isDoubtful()) {
                            doubtful++;
                            assertNothingSaysApproved(bench, one);
                        } else if (bench.cell().state() == DeskState.APPROVED) {
                            approved++;
                        }
                        bench.session.close();
                    }
                }
            }
        }
        assertThat(doubtful).as("cases in doubt").isGreaterThan(200);
        assertThat(approved).as("cases that do read approved").isGreaterThan(20);
    }

    private static void make(DeskBench bench, Case one) {
        bench.make(1);
        switch (one.check()) {
            case NONE -> {}
            case PASSED -> bench.check(1, QcVerdict.PASSED, QcVerdict.WARNING);
            case FAILED -> bench.check(1, QcVerdict.PASSED, QcVerdict.FAILED);
            case NEEDS_HUMAN -> bench.check(1, QcVerdict.NEEDS_HUMAN);
            case PASSED_OF_ANOTHER_VERSION -> bench.check(2, QcVerdict.PASSED);
        }
        play(bench, one.course());
        bench.session.run(SetFeature.of(bench.first(), Literals.DELIVERABLE__STATUS, one.told()));
        switch (one.later()) {
            case NOTHING -> {}
            case MADE_STALE ->
                bench.session.run(new SetFeature(
                        List.of(bench.first()),
                        Literals.JUDGEMENT__STALE_REASON,
                        Optional.of("Reel 1 was cut again.")));
            case ANOTHER_VERSION -> bench.make(2);
        }
    }

    private static void play(DeskBench bench, Course course) {
        switch (course) {
            case NOTHING -> {}
            case SENT -> bench.send(1);
            case APPROVED -> {
                bench.send(1);
                bench.approve();
            }
            case REJECTED -> {
                bench.send(1);
                bench.reject();
            }
            case APPROVED_THEN_REJECTED -> {
                bench.send(1);
                bench.approve();
                bench.reject();
            }
            case REJECTED_THEN_SENT_AND_APPROVED -> {
                bench.send(1);
                bench.reject();
                bench.send(1);
                bench.approve();
            }
        }
    }

    private static void assertNothingSaysApproved(DeskBench bench, Case one) {
        DeskCell cell = bench.cell();
        MatrixTable table = new MatrixTable(bench.presenter);
        assertThat(cell.state()).as("%s", one).isIn(DOUBTS);
        assertThat(table.cell(0, 2).text().toLowerCase(Locale.ROOT))
                .as("%s", one)
                .doesNotContain("approved");
        assertThat(String.join(" ", table.below(0, 2)).toLowerCase(Locale.ROOT))
                .as("%s", one)
                .doesNotContain("approved");
        assertThat(table.cell(0, 2).badge()).as("%s", one).isNotEqualTo(Optional.of(Sign.DONE));
        assertThat(table.ground(0, 2)).as("%s", one).isPresent().isNotEqualTo(Optional.of(Sign.DONE));
        assertThat(bench.presenter.counts()).as("%s", one).doesNotContainKey(DeskState.APPROVED);
        assertThat(cell.blockers()).as("%s", one).isNotEmpty();
        assertThat(new DeskFilter(true, Optional.empty(), "")
                        .of(bench.presenter.matrix())
                        .rows())
                .as("%s", one)
                .contains(bench.presenter.matrix().rows().getFirst());
        assertWindowAgrees(bench.first(), one);
    }

    /** The explorer and the inspector name a state, too. */
    private static void assertWindowAgrees(Deliverable deliverable, Case one) {
        ObjectLabels labels = ObjectLabels.standard();
        assertThat(labels.detail(deliverable)).as("%s", one).doesNotContain("approved");
        assertThat(Inspection.of(deliverable, labels).fields())
                .as("%s", one)
                .noneMatch(field -> field.value().contains("approved"));
    }
}
