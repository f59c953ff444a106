package org.stagebook.history.version;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.repository.VersionTag;
import org.stagebook.history.signoff.SignOffReview;
import org.stagebook.model.MixVersion;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Records mix versions: into the production, as a commit, and as a tag, so that each can be found, compared and gone back to.
 *
 * <p>Belongs to the thread of its session.
 */
public final class VersionKeeper {
    private final EditingSession session;
    private final ProductionRepository repository;

    public VersionKeeper(EditingSession session, ProductionRepository repository) {
        this.session = session;
        this.repository = repository;
    }

    /**
     * What came of it.
     *
     * @param version in the production
     * @param state what it was kept as
     * @param tag its name in git
     * @param stale sign-offs that do not hold any more because of it, and why
     */
    public record Printed(MixVersion version, Kept state, VersionTag tag, List<MakeStale.Reason> stale) {}

    /** Records a version, saves the production, keeps and tags it. */
    public Printed print(MixPrint print) throws HistoryException, ProductionStoreException {
        Instant now = session.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return keep(session.call("Print " + print.label(), model -> {
            new AddObjects(
                            model,
                            Literals.PRODUCTION__MIX_VERSIONS,
                            List.of(new MixDescription(model, session.folder(), now).of(print)))
                    .apply(model);
            return model.getMixVersions().getLast();
        }));
    }

    /** Saves the production with a version that was added to it already, keeps and tags it. */
    public Printed keep(MixVersion version) throws HistoryException, ProductionStoreException {
        List<MakeStale.Reason> stale = new SignOffReview(session.production()).reasons();
        if (!stale.isEmpty()) {
            session.run(new MakeStale(stale));
        }
        session.save();
        Kept state = repository.keep(new KeepRequest(
                Occasion.MIX_VERSION,
                title(version),
                new VersionWords(version).lines(),
                Optional.of(version.getId()),
                session.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
        VersionTag tag =
                repository.tags().tag(VersionTag.ofMix(VersionLines.branch(version), version.getLabel()), state);
        return new Printed(version, state, tag, stale);
    }

    private static String title(MixVersion version) {
        String reel = version.getReel() == null ? "" : "R" + version.getReel().getNumber() + " ";
        String branch = VersionLines.branch(version);
        return reel + version.getLabel() + (branch.isEmpty() ? "" : " (" + branch + ")");
    }
}
