package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StateChange;
import org.stagebook.model.Verification;

/**
 * Which side of a handoff a production is on. A letter tells the sender too that the package was received, so the course alone does
 * not decide it: the package says which production it was built from, and who receives one verifies it in the same place.
 */
public final class PackageSide {

    private final EditingSession session;
    private final HandoffPackage handoff;
    private Optional<Path> looked = Optional.empty();
    private Optional<Path> home = Optional.empty();
    private String problem = "";

    public PackageSide(EditingSession session, HandoffPackage handoff) {
        this.session = session;
        this.handoff = handoff;
    }

    /** Whether the package was received in this production, so that its files are judged here. */
    public boolean judges() {
        return isBuiltHere()
                ? handoff.getHistory().stream().anyMatch(this::isReceivedHere)
                : handoff.getHistory().stream().anyMatch(PackageSide::isReceipt);
    }

    /** Whether the package was sent from this production, so that revisions are declared here. */
    public boolean declares() {
        return isBuiltHere() || handoff.getHistory().stream().noneMatch(PackageSide::isReceipt);
    }

    /** Why the package does not say where it was built, as a sentence; empty if it does. */
    public String problem() {
        return problem;
    }

    private boolean isBuiltHere() {
        Optional<Path> here = session.folder().map(PackageSide::plain);
        return here.isPresent() && here.equals(home(here.get()));
    }

    private Optional<Path> home(Path here) {
        Optional<Path> place = Optional.of(orEmpty(handoff.getFolder()))
                .filter(name -> !name.isBlank())
                .map(name -> plain(here.resolve(name)));
        if (!place.equals(looked)) {
            looked = place;
            home = place.flatMap(this::builtFrom);
        }
        return home;
    }

    /** The production a package was built from; nothing while it cannot be asked, and then the course decides alone. */
    private Optional<Path> builtFrom(Path place) {
        try {
            problem = "";
            return ProductionLink.find(place)
                    .flatMap(ProductionLink::productionFolder)
                    .map(PackageSide::plain);
        } catch (IOException e) {
            problem = place + " does not say which production it was built from: " + e.getMessage();
            return Optional.empty();
        }
    }

    private static boolean isReceipt(StateChange step) {
        return step.getState() == HandoffState.RECEIVED;
    }

    private boolean isReceivedHere(StateChange step) {
        return isReceipt(step) && handoff.getVerifications().stream().anyMatch(found -> isBySame(found, step));
    }

    private static boolean isBySame(Verification found, StateChange step) {
        String author = orEmpty(step.getBy()).isEmpty() ? orEmpty(step.getRole()) : orEmpty(step.getBy());
        return orEmpty(found.getBy()).equals(author) && orEmpty(found.getRole()).equals(orEmpty(step.getRole()));
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
