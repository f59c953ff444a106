package org.stagebook.ui.parts.handoff.presenter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Acceptance;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Verdict;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/** What the form on a handoff shows and can do; every change is one step of the session. */
public final class HandoffPresenter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final EditingSession session;
    private final HandoffPackage handoff;
    private final Refusals refusals = new Refusals();

    public HandoffPresenter(EditingSession session, HandoffPackage handoff) {
        this.session = session;
        this.handoff = handoff;
        handoff.getContents().forEach(this::keepRefusal);
    }

    /** What was refused before stays refused until somebody takes it back. */
    private void keepRefusal(HandoffItem item) {
        Acceptance acceptance = item.getAcceptance();
        if (acceptance != null && acceptance.getVerdict() == Verdict.REFUSED && acceptance.getReason() != null) {
            refusals.set(item.getPath(), acceptance.getReason());
        }
    }

    public EditingSession session() {
        return session;
    }

    public HandoffPackage handoff() {
        return handoff;
    }

    public Refusals refusals() {
        return refusals;
    }

    public HandoffState state() {
        return handoff.getState();
    }

    /** Whether the texts may still be changed: what was sent stays as it was sent. */
    public boolean isDraft() {
        return state() == HandoffState.DRAFT;
    }

    public boolean canJudge() {
        return HandoffStep.in(state()).contains(HandoffStep.ACCEPT);
    }

    /** The state in words. */
    public String stateWords() {
        return state().getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public Sign stateSign() {
        return switch (state()) {
            case DRAFT -> Sign.NOT_STARTED;
            case ISSUED, RECEIVED, ACCEPTED_WITH_EXCEPTIONS -> Sign.ATTENTION;
            case ACCEPTED -> Sign.DONE;
            case SUPERSEDED -> Sign.STALE;
        };
    }

    public String text(HandoffField field) {
        Object value = handoff.eGet(field.attribute());
        return value == null ? "" : value.toString();
    }

    /** Takes over a text; the same text again is no step, an empty one clears. */
    public void set(HandoffField field, String typed) {
        if (!typed.equals(text(field))) {
            session.run(
                    typed.isBlank()
                            ? SetFeature.clear(handoff, field.attribute())
                            : SetFeature.of(handoff, field.attribute(), typed));
        }
    }

    /** Known problems, one a line. */
    public String knownProblems() {
        return String.join("\n", handoff.getKnownProblems());
    }

    /** Takes over the known problems, one a line; blank lines are none. */
    public void setKnownProblems(String typed) {
        List<String> problems =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (!problems.equals(handoff.getKnownProblems())) {
            session.run(
                    problems.isEmpty()
                            ? SetFeature.clear(handoff, Literals.HANDOFF_PACKAGE__KNOWN_PROBLEMS)
                            : SetFeature.of(handoff, Literals.HANDOFF_PACKAGE__KNOWN_PROBLEMS, problems));
        }
    }

    /** When and where it was built, in one line. */
    public String built() {
        String when = Optional.ofNullable(handoff.getCreated())
                .map(HandoffPresenter::moment)
                .orElse("");
        String where = Optional.ofNullable(handoff.getFolder()).orElse("");
        return when.isEmpty() ? "not built yet" : (when + "  " + where).strip();
    }

    /** The label of the button that accepts. */
    public String acceptLabel() {
        int count = refusals.count();
        return count == 0 ? "Accept all" : "Accept all except " + count;
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
