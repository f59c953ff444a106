package org.stagebook.history.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AdoptState;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.Removal;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.history.version.RestoreWish.Scope;
import org.stagebook.history.version.VersionKeeper.Printed;
import org.stagebook.model.Cue;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Goes back to an earlier version, wholly or in part, by making a new one of it: the present is kept first, and never overwritten.
 *
 * <p>Cues that did not exist then are not deleted but marked as removed, with the reason. Versions, sign-offs, deliverables and
 * packages stay as they are.
 */
public final class Restoration {
    private final EditingSession session;
    private final ProductionRepository repository;

    public Restoration(EditingSession session, ProductionRepository repository) {
        this.session = session;
        this.repository = repository;
    }

    /**
     * What came of it.
     *
     * @param printed the new version
     * @param recutReels reels whose picture was recut since: there, places were left as they are now
     * @param removedCues how many cues did not exist then and are marked as removed
     */
    public record Restored(Printed printed, Set<Integer> recutReels, int removedCues) {}

    /** Keeps the present, brings the earlier state back and records it as a new version. */
    public Restored restore(RestoreWish wish) throws HistoryException, ProductionStoreException {
        Production then = new VersionArchive(repository).production(wish.version());
        keepThePresent(wish);
        RestoreScope scope = new RestoreScope(wish, session.production(), then);
        String what = "Back to " + wish.version().getLabel() + wish.scope().words();
        List<Cue> extra = scope.newCues(session.production());
        session.run(what, model -> {
            session.run(new AdoptState(what, then, scope.adoption()));
            if (!extra.isEmpty()) {
                session.run(new RemoveCuesWithReason(
                        extra,
                        Removal.because(wish.version().getLabel() + " was brought back, which did not have it.")));
            }
        });
        Printed printed = new VersionKeeper(session, repository).print(print(wish, what));
        return new Restored(printed, scope.recutReels(), extra.size());
    }

    private void keepThePresent(RestoreWish wish) throws HistoryException, ProductionStoreException {
        session.save();
        Instant now = session.clock().instant();
        repository.keep(KeepRequest.of(
                Occasion.SAVE_POINT, "Before going back to " + wish.version().getLabel(), List.of(), now));
    }

    private MixPrint print(RestoreWish wish, String what) {
        MixVersion version = wish.version();
        String branch = VersionLines.branch(version);
        Optional<Reel> reel = Optional.ofNullable(version.getReel());
        Line line = new Line(
                branch,
                reel,
                new VersionLines(session.production()).latest(branch, reel),
                Optional.empty(),
                Optional.of(version));
        return new MixPrint(
                        wish.label(),
                        line,
                        version.getStage() == null ? "" : version.getStage(),
                        Optional.ofNullable(version.getAuthor()),
                        List.of(),
                        notes(wish, what),
                        what + ".")
                .carrying(files(wish, line));
    }

    private static List<NewObject> notes(RestoreWish wish, String what) {
        return wish.scope() instanceof Scope.Range(Reel reel, var range)
                ? List.of(NewObject.of(Literals.MIX_CHANGE)
                        .with(Literals.MIX_CHANGE__REEL, reel)
                        .with(Literals.MIX_CHANGE__RANGE, range)
                        .with(Literals.MIX_CHANGE__DESCRIPTION, what))
                : List.of();
    }

    /** The files of the version that is brought back; of a range none, for they have to be printed anew. */
    private static List<MixFile> files(RestoreWish wish, Line line) {
        List<MixFile> then = wish.version().getFiles();
        List<MixFile> now = line.parents().stream()
                .flatMap(parent -> lastFiles(parent).stream())
                .toList();
        return switch (wish.scope()) {
            case Scope.Whole() -> List.copyOf(then);
            case Scope.OneReel(Reel reel) ->
                join(
                        then.stream().filter(file -> isOf(file, reel)).toList(),
                        now.stream().filter(file -> !isOf(file, reel)).toList());
            case Scope.Range range -> List.of();
            case Scope.Stem(String stem) ->
                join(
                        then.stream()
                                .filter(file -> stem.equalsIgnoreCase(file.getStem()))
                                .toList(),
                        now.stream()
                                .filter(file -> !stem.equalsIgnoreCase(file.getStem()))
                                .toList());
        };
    }

    /** The files of a version, or of the one before it where it has none because it only brought a range back. */
    private static List<MixFile> lastFiles(MixVersion version) {
        Optional<MixVersion> before = VersionLines.before(version);
        return version.getFiles().isEmpty() && before.isPresent() ? lastFiles(before.get()) : version.getFiles();
    }

    private static boolean isOf(MixFile file, Reel reel) {
        return reel.equals(file.getReel());
    }

    private static List<MixFile> join(List<MixFile> one, List<MixFile> other) {
        List<MixFile> files = new ArrayList<>(one);
        files.addAll(other);
        return files;
    }
}
