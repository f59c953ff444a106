package org.stagebook.ui.parts.plan.presenter;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Identified;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.model.StagePhase;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.pages.presenter.LinkEntries;
import org.stagebook.ui.parts.pages.presenter.LinkEntries.Option;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;

/** What made phases necessary beyond the plan: picture changes, sign-offs that were reopened, deliverables that are made again. */
public final class PhaseCauses {

    private static final List<EReference> LINKS = List.of(
            Literals.STAGE_PHASE__PICTURE_CUT, Literals.STAGE_PHASE__SIGN_OFF, Literals.STAGE_PHASE__DELIVERABLE);

    private final EditingSession session;

    PhaseCauses(EditingSession session) {
        this.session = session;
    }

    /** A cell that names the cause; an empty one says that it was planned. */
    Entry<StagePhase> entry() {
        return new LinkEntries<>(
                        this::options,
                        "There is no picture cut, sign-off or deliverable yet that could have made it necessary.")
                .entry(PhaseCauses::text, this::link);
    }

    /** The cause in words; empty for planned work. */
    static String text(StagePhase phase) {
        return LINKS.stream()
                .map(phase::eGet)
                .filter(Identified.class::isInstance)
                .map(cause -> text((Identified) cause))
                .findFirst()
                .orElse("");
    }

    /** Says what made a phase necessary, and that nothing else did. */
    void link(StagePhase phase, Optional<Identified> cause) {
        List<Change> changes = new ArrayList<>();
        for (EReference link : LINKS) {
            Optional<Object> value =
                    cause.filter(link.getEReferenceType()::isInstance).map(one -> one);
            changes.add(new SetFeature(List.of(phase), link, value));
        }
        String label = cause.isPresent() ? "Name the cause of " : "Call planned ";
        session.run(new Together(label + PhaseWords.name(phase), changes));
    }

    /** All that can be named, each in words of its own. */
    List<Option<Identified>> options() {
        Production production = session.production();
        List<Option<Identified>> options = new ArrayList<>();
        for (Reel reel : production.getReels()) {
            reel.getPictureCuts().forEach(cut -> add(options, cut));
        }
        production.getSignOffs().forEach(signOff -> add(options, signOff));
        production.getDeliverables().forEach(deliverable -> add(options, deliverable));
        return options;
    }

    /** Of two that read the same, the later is numbered. */
    private static void add(List<Option<Identified>> options, Identified cause) {
        String text = text(cause);
        long twins = options.stream()
                .filter(option -> option.text().equals(text) || option.text().startsWith(text + " ("))
                .count();
        options.add(new Option<>(twins == 0 ? text : text + " (" + (twins + 1) + ")", cause));
    }

    private static String text(Identified cause) {
        return switch (cause) {
            case PictureCut cut -> "Picture change: " + reel(cut) + PhaseWords.text(cut.getLabel());
            case SignOff signOff -> "Reopened sign-off: " + PhaseWords.text(signOff.getScope()) + by(signOff);
            case Deliverable deliverable -> "Redelivery: " + PhaseWords.text(deliverable.getName());
            default -> "";
        };
    }

    private static String reel(PictureCut cut) {
        return cut.eContainer() instanceof Reel reel ? "R" + reel.getNumber() + " " : "";
    }

    private static String by(SignOff signOff) {
        String who = signOff.getBy() == null ? "" : ", " + signOff.getBy();
        return signOff.getAt() == null
                ? who
                : who + ", " + signOff.getAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
