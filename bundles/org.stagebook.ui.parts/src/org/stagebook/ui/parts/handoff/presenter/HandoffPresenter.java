package org.stagebook.ui.parts.handoff.presenter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/** What all pages on a handoff share: the package, its texts and its state; every change is one step of the session. */
public final class HandoffPresenter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final EditingSession session;
    private final HandoffPackage handoff;
    private final Signature signature;
    private final PackageSide side;
    private Optional<GatheredFiles> looked = Optional.empty();

    /** @param signature who works on this machine */
    public HandoffPresenter(EditingSession session, HandoffPackage handoff, Signature signature) {
        this.session = session;
        this.handoff = handoff;
        this.signature = signature;
        side = new PackageSide(session, handoff);
    }

    public EditingSession session() {
        return session;
    }

    public HandoffPackage handoff() {
        return handoff;
    }

    public Signature signature() {
        return signature;
    }

    public HandoffState state() {
        return handoff.getState();
    }

    /** Whether the texts may still be changed: what was sent stays as it was sent. */
    public boolean isDraft() {
        return state() == HandoffState.DRAFT;
    }

    /** Which side of the handoff this production is on. */
    public PackageSide side() {
        return side;
    }

    /** Whether the receiver is here and may still say something of it. */
    public boolean canJudge() {
        return isUnderJudgement() && side.judges();
    }

    /** Whether somebody may still say something of it, here or elsewhere. */
    public boolean isUnderJudgement() {
        return switch (state()) {
            case ISSUED, RECEIVED, ACCEPTED_WITH_EXCEPTIONS -> true;
            case DRAFT, ACCEPTED, SUPERSEDED -> false;
        };
    }

    /** What the folders held when somebody last looked, in this window. */
    public Optional<GatheredFiles> looked() {
        return looked;
    }

    public void looked(GatheredFiles found) {
        looked = Optional.of(found);
    }

    /** The state in words. */
    public String stateWords() {
        return state().getLiteral();
    }

    public Sign stateSign() {
        return sign(state());
    }

    static Sign sign(HandoffState state) {
        return switch (state) {
            case DRAFT, ISSUED, RECEIVED -> Sign.NOT_STARTED;
            case ACCEPTED_WITH_EXCEPTIONS -> Sign.ATTENTION;
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
        if (isDraft() && !typed.equals(text(field))) {
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

    /** When it was built; empty for a draft. */
    public String built() {
        return Optional.ofNullable(handoff.getCreated())
                .map(HandoffPresenter::moment)
                .orElse("");
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A person and a role, each said once. */
    static String who(String by, String role) {
        return Stream.of(orEmpty(by), orEmpty(role))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static String counted(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
