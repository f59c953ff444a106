package org.stagebook.ui.parts.agreement.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.brief.format.FormatText;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.RecordFormatDecision;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.agreement.presenter.FormatTables.Line;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

class FormatsPresenterTest {

    private final EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).session();
    private final FormatsPresenter presenter = new FormatsPresenter(session);

    @Test
    void nothingDecidedIsNotStarted() {
        assertThat(presenter.tab().sign()).isEqualTo(Sign.NOT_STARTED);
        assertThat(presenter.deriveLabel()).isEmpty();
    }

    @Test
    void theTabAndTheButtonsFollowTheDecisions() {
        decide("5.1, English");
        assertThat(presenter.tab().sign()).isEqualTo(Sign.ATTENTION);
        assertThat(presenter.tab().remark()).contains("3 warnings, 1 deliverable to add");
        assertThat(presenter.deriveLabel()).isEqualTo("Add 1 deliverable");
        presenter.derive();
        presenter.refresh();
        assertThat(presenter.deriveLabel()).isEmpty();
        presenter.withdraw(presenter.formats().getFirst());
        presenter.refresh();
        assertThat(presenter.dropLabel()).isEqualTo("Drop 1 deliverable");
        presenter.drop();
        presenter.refresh();
        assertThat(session.production().getDeliverables()).isEmpty();
        session.undo();
        assertThat(session.production().getDeliverables()).hasSize(1);
    }

    @Test
    void theListSaysWhatStandsAndWhatIsMissing() {
        decide("5.1, English, M&E");
        ObjectTable<Line> lines = new FormatTables(presenter).deliverables();
        assertThat(lines.rowCount()).isEqualTo(2);
        assertThat(lines.cell(0, 0).spoken()).isEqualTo("attention to add");
        assertThat(lines.cell(1, 1).text()).isEqualTo("5.1 M&E");
        presenter.derive();
        presenter.refresh();
        assertThat(lines.cell(1, 0).spoken()).isEqualTo("done stands");
    }

    @Test
    void aDecisionCarriesTheWorstThatWasFound() {
        decide("Dolby Atmos, English");
        assertThat(presenter.sign(presenter.decisions().getFirst())).contains(Sign.ATTENTION);
    }

    private void decide(String format) {
        session.run(new RecordFormatDecision(
                "Delivery",
                "",
                "",
                Optional.empty(),
                List.of(FormatText.parse(format).described())));
        presenter.refresh();
    }
}
