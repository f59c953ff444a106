package org.stagebook.ui.parts.handoff.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewFinding;
import org.stagebook.edit.change.RecordFindings;
import org.stagebook.model.FindingSeverity;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.handoff.Handoffs;

class CheckPresenterTest {

    private final EditingSession session = Handoffs.draft();
    private final Signature signature = new Signature("", "", (role, by) -> {});
    private final CheckPresenter check =
            new CheckPresenter(new HandoffPresenter(session, Handoffs.in(session), signature));

    @Test
    void whatStandsInTheWayComesFirstAndTheSameThingIsOneRow() {
        record(
                finding("name-template", FindingSeverity.WARNING, "contents/a.wav", "Its name does not fit."),
                finding("sample-rate", FindingSeverity.ERROR, "contents/a.wav", "It has 44100 Hz."),
                finding("sample-rate", FindingSeverity.ERROR, "contents/b.wav", "It has 44100 Hz."));
        assertThat(check.groups()).extracting(FindingGroup::rule).containsExactly("sample-rate", "name-template");
        assertThat(check.groups().getFirst().where()).isEqualTo("2 places");
        assertThat(check.groups().getFirst().places()).containsExactly("a.wav", "b.wav");
    }

    @Test
    void waivingNeedsAReasonAndARoleAndMovesToTheEnd() {
        record(
                finding("sample-rate", FindingSeverity.ERROR, "contents/a.wav", "It has 44100 Hz."),
                finding("layout", FindingSeverity.WARNING, "contents/a.wav", "It is stereo."));
        check.select(0);
        assertThat(check.problem("")).isPresent();
        assertThat(check.problem("The stage converts.")).contains("Say in which role you let it stay.");
        check.waive("The stage converts.");
        assertThat(check.groups()).noneMatch(FindingGroup::isWaived);
        assertThat(sign()).isEqualTo(Sign.FAILED);
        signature.setRole("Sound designer");
        check.waive("The stage converts.");
        assertThat(sign()).isEqualTo(Sign.ATTENTION);
        assertThat(check.groups().getLast().reason()).isEqualTo("The stage converts.");
        assertThat(check.summary()).endsWith("0 errors and 1 warning open.");
        check.select(1);
        check.withdraw();
        assertThat(check.groups()).noneMatch(FindingGroup::isWaived);
    }

    @ParameterizedTest
    @CsvSource({"20, just now", "60, 1 minute ago", "200, 3 minutes ago", "7200, 2 hours ago"})
    void whenItWasCheckedIsSaidAsPeopleSayIt(long seconds, String words) {
        assertThat(CheckPresenter.ago(Handoffs.MOMENT, Handoffs.MOMENT.plus(Duration.ofSeconds(seconds))))
                .isEqualTo(words);
    }

    /** A waived finding is no longer open. */
    private Sign sign() {
        HandoffPresenter presenter = new HandoffPresenter(session, Handoffs.in(session), signature);
        return new HandoffProgress(presenter).tab(HandoffPage.CHECK).sign();
    }

    private void record(NewFinding... findings) {
        session.run(new RecordFindings(Handoffs.in(session), session.clock().instant(), List.of(findings)));
    }

    private static NewFinding finding(String rule, FindingSeverity severity, String subject, String text) {
        return new NewFinding(rule, severity, subject, "", text, "It matters.", "Mend it.");
    }
}
