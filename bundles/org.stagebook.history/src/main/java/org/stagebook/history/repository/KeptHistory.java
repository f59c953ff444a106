package org.stagebook.history.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.BundleWriter;
import org.stagebook.history.HistoryException;

/**
 * All that git keeps of a production, for whoever passes it on: every branch and tag, not only what led to the present state. Reads
 * and never writes, so that looking at a production leaves it as it is.
 */
public final class KeptHistory implements AutoCloseable {
    private final Path folder;
    private final Git git;

    private KeptHistory(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /** The history in a production's folder; nothing where nobody has begun one. */
    public static Optional<KeptHistory> find(Path folder) throws HistoryException {
        if (!Files.exists(folder.resolve(Constants.DOT_GIT))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptHistory(folder, Git.open(folder.toFile())));
        } catch (IOException | RuntimeException e) {
            throw failed(folder, e);
        }
    }

    /** Every state that a branch or tag leads to, newest first. */
    public List<Kept> states() throws HistoryException {
        List<Kept> states = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            for (Ref ref : refs()) {
                if (walk.peel(walk.parseAny(ref.getObjectId())) instanceof RevCommit commit) {
                    walk.markStart(commit);
                }
            }
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                states.add(KeptCommit.of(commit));
            }
            return states;
        } catch (IOException | RuntimeException e) {
            throw failed(folder, e);
        }
    }

    /** Names of the branches and tags on each state, by its commit, such as {@code tags/mix/main/v12}. */
    public Map<String, List<String>> names() throws HistoryException {
        Map<String, List<String>> names = new TreeMap<>();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            for (Ref ref : refs()) {
                if (ref.getName().startsWith(Constants.R_REFS)) {
                    ObjectId state = walk.peel(walk.parseAny(ref.getObjectId())).getId();
                    names.computeIfAbsent(state.name(), unused -> new ArrayList<>())
                            .add(ref.getName().substring(Constants.R_REFS.length()));
                }
            }
            return names;
        } catch (IOException | RuntimeException e) {
            throw failed(folder, e);
        }
    }

    /** Which state each version and premix was kept as, by its id. */
    public Map<String, String> commitsById() throws HistoryException {
        return new VersionTags(git).commitsById();
    }

    /**
     * Writes everything as one file that {@code git clone} takes. The same repository gives the same bytes; the stream stays open.
     *
     * @param cancelled asked often; when it answers yes what was written is of no use
     */
    public void bundle(OutputStream out, BooleanSupplier cancelled) throws IOException {
        Repository repository = git.getRepository();
        BundleWriter writer = new BundleWriter(repository);
        PackConfig config = new PackConfig(repository);
        config.setThreads(1); // how work is shared among threads decides which differences are stored
        writer.setPackConfig(config);
        for (Ref ref : refs()) {
            writer.include(ref.getName(), ref.getObjectId());
        }
        writer.writeBundle(new Asking(cancelled), out);
    }

    /** Whether nothing was ever kept. */
    public boolean isEmpty() throws HistoryException {
        try {
            return refs().isEmpty();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private List<Ref> refs() throws IOException {
        return git.getRepository().getRefDatabase().getRefs().stream()
                .filter(ref -> ref.getObjectId() != null)
                .sorted(Comparator.comparing(Ref::getName))
                .toList();
    }

    private static HistoryException failed(Path folder, Exception cause) {
        return new HistoryException(
                "The history of the production in " + folder + " cannot be read: " + ProductionRepository.reason(cause)
                        + ". Nothing was changed. Check the repository with \"git fsck\".",
                cause);
    }

    @Override
    public void close() {
        git.close();
    }

    private static final class Asking extends EmptyProgressMonitor {
        private final BooleanSupplier cancelled;

        Asking(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCancelled() {
            return cancelled.getAsBoolean();
        }
    }
}
