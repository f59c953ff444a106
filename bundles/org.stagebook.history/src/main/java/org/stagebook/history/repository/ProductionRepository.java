package org.stagebook.history.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.Signer;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.stagebook.history.HistoryException;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.WriteProtection;

/**
 * The git repository that a production's folder is.
 *
 * <p>Only the document goes in: {@code production.stagebook}, reels and packages. Sound lies outside and is known by its hash. What is
 * written here, plain {@code git} reads, and the other way round. Not safe for use by several threads.
 */
public final class ProductionRepository implements AutoCloseable {
    private static final List<String> PARTS =
            List.of(ProductionFiles.root(), "reels", "handoffs", ".gitignore", ".gitattributes");

    private final Path folder;
    private final Git git;

    private ProductionRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /** Opens the repository of a production; makes it, without a word, where there is none. */
    public static ProductionRepository open(Path folder) throws HistoryException {
        try {
            boolean known = Files.exists(folder.resolve(Constants.DOT_GIT));
            if (!known && new WriteProtection(folder).isOn()) {
                throw new HistoryException("The production in " + folder
                        + " is read-only, as in an archive, and has no history in its folder; none is begun there."
                        + " Nothing was changed. \"git clone\" opens the file production.bundle in the archive's folder"
                        + " history, with every state that was kept.");
            }
            Git git = known
                    ? Git.open(folder.toFile())
                    : Git.init()
                            .setDirectory(folder.toFile())
                            .setInitialBranch("main")
                            .call();
            new RepositorySettings(folder, git.getRepository()).write();
            return new ProductionRepository(folder, git);
        } catch (HistoryException refused) {
            throw refused;
        } catch (IOException | GitAPIException | RuntimeException e) {
            throw new HistoryException(
                    "The history of the production in " + folder + " cannot be opened: " + reason(e)
                            + ". The production itself was not touched. Check permissions and free space, and the folder "
                            + Constants.DOT_GIT + " in it.",
                    e);
        }
    }

    /** The production's folder. */
    public Path folder() {
        return folder;
    }

    /** Who keeps states on this machine, as git was told. */
    public Keeper keeper() {
        return Keeper.of(config());
    }

    /** Whether git was told who keeps states on this machine; else they are kept under the name of who is logged in. */
    public boolean knowsKeeper() {
        return Keeper.isStated(config());
    }

    /** Whether sign-offs of this person can be signed with a key. */
    public boolean canSign() {
        return new Signing(config()).signer().isPresent();
    }

    /** Whether there are saved changes that no state holds yet. */
    public boolean hasUnkeptWork() throws HistoryException {
        try {
            var status = git.status();
            PARTS.forEach(status::addPath);
            return !status.call().isClean();
        } catch (GitAPIException e) {
            throw failed("cannot be looked at", e);
        }
    }

    /** Keeps the production as it was last saved in its folder; also when nothing changed, for a state may get a name later. */
    public Kept keep(KeepRequest request) throws HistoryException {
        return keep(request, false, List.of());
    }

    /** Keeps the production as it was last saved as the state that joins the latest one with another. */
    public Kept keepJoined(Kept other, KeepRequest request) throws HistoryException {
        return keep(request, false, List.of(ObjectId.fromString(other.commit())));
    }

    /** The same, signed with the person's key where they have one. */
    public Kept keepSigned(KeepRequest request) throws HistoryException {
        return keep(request, true, List.of());
    }

    /** Refuses where git is in the middle of something, so that nothing could be kept. */
    public void checkKeeping() throws HistoryException {
        new KeepingCheck(git.getRepository()).check();
    }

    private Kept keep(KeepRequest request, boolean sign, List<ObjectId> joined) throws HistoryException {
        new KeepingCheck(git.getRepository()).check();
        boolean kept = false;
        try {
            stage();
            if (!joined.isEmpty()) {
                git.getRepository().writeMergeHeads(joined);
            }
            PersonIdent who = person(request);
            CommitCommand commit = git.commit()
                    .setMessage(KeptMessage.of(request).text())
                    .setAuthor(who)
                    .setCommitter(who)
                    .setAllowEmpty(true)
                    .setNoVerify(true)
                    .setSign(false);
            if (sign) {
                Signing signing = new Signing(config());
                Optional<Signer> signer = signing.signer();
                signer.ifPresent(it -> commit.setSign(true).setSigner(it).setGpgConfig(signing.config()));
            }
            Kept state = KeptCommit.of(commit.call());
            kept = true;
            git.getRepository().autoGC(NullProgressMonitor.INSTANCE);
            return state;
        } catch (IOException | GitAPIException | RuntimeException e) {
            HistoryException failure = failed("could not be kept as \"" + request.title() + "\"", e);
            if (!kept && !joined.isEmpty()) {
                forgetJoining(failure);
            }
            throw failure;
        }
    }

    /** What was not joined must not look as if it were being joined, or nothing could be kept any more. */
    private void forgetJoining(HistoryException failure) {
        try {
            git.getRepository().writeMergeHeads(null);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** What git is in the middle of joining with the latest state, if it is. */
    public Optional<Kept> mergeInProgress() throws HistoryException {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            List<ObjectId> heads = git.getRepository().readMergeHeads();
            return heads == null || heads.isEmpty()
                    ? Optional.empty()
                    : Optional.of(KeptCommit.of(walk.parseCommit(heads.getFirst())));
        } catch (IOException e) {
            throw failed("cannot be read", e);
        }
    }

    /** Keeps the production's files as they lie in its folder as the end of the merge that git is in the middle of. */
    public Kept finishMerge(KeepRequest request) throws HistoryException {
        try {
            stage();
            PersonIdent who = person(request);
            return KeptCommit.of(git.commit()
                    .setMessage(KeptMessage.of(request).text())
                    .setAuthor(who)
                    .setCommitter(who)
                    .setNoVerify(true)
                    .setSign(false)
                    .call());
        } catch (GitAPIException | RuntimeException e) {
            throw failed("could not be kept as \"" + request.title() + "\"", e);
        }
    }

    private PersonIdent person(KeepRequest request) {
        Keeper keeper = keeper();
        return new PersonIdent(keeper.name(), keeper.email(), request.at(), ZoneId.systemDefault());
    }

    /** Brings the production's files, and what is gone of them, into the index. */
    void stage() throws GitAPIException {
        var add = git.add();
        var update = git.add().setUpdate(true);
        for (String part : PARTS) {
            add.addFilepattern(part);
            update.addFilepattern(part);
        }
        add.call();
        update.call();
    }

    /** The state last kept, if any was. */
    public Optional<Kept> latest() throws HistoryException {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            ObjectId head = git.getRepository().resolve(Constants.HEAD);
            return head == null ? Optional.empty() : Optional.of(KeptCommit.of(walk.parseCommit(head)));
        } catch (IOException e) {
            throw failed("cannot be read", e);
        }
    }

    /** The states that led to the present one, newest first. */
    public List<Kept> log(int most) throws HistoryException {
        List<Kept> log = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            ObjectId head = git.getRepository().resolve(Constants.HEAD);
            if (head != null) {
                walk.markStart(walk.parseCommit(head));
                for (RevCommit commit = walk.next(); commit != null && log.size() < most; commit = walk.next()) {
                    log.add(KeptCommit.of(commit));
                }
            }
            return log;
        } catch (IOException e) {
            throw failed("cannot be read", e);
        }
    }

    /** The state a commit, tag or branch stands for. */
    public Optional<Kept> find(String name) throws HistoryException {
        if (name.isBlank() || !Repository.isValidRefName(Constants.R_TAGS + name.replaceAll("[~^].*", ""))) {
            return Optional.empty(); // a label with blanks, for instance, is no name in git
        }
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            ObjectId id = git.getRepository().resolve(name + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(KeptCommit.of(walk.parseCommit(id)));
        } catch (IOException e) {
            throw failed("cannot be read", e);
        }
    }

    /** The files of the production as they were in a state. */
    public ProductionFiles filesOf(String commit) throws HistoryException {
        Repository repository = git.getRepository();
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(walk.parseCommit(ObjectId.fromString(commit)).getTree());
            tree.setRecursive(true);
            tree.setFilter(new DocumentFilter());
            Map<String, byte[]> contents = new TreeMap<>();
            while (tree.next()) {
                if (ProductionFiles.isPart(tree.getPathString())) {
                    contents.put(
                            tree.getPathString(),
                            tree.getObjectReader().open(tree.getObjectId(0)).getBytes());
                }
            }
            return new ProductionFiles(contents);
        } catch (IOException e) {
            throw failed("cannot be read at " + commit, e);
        }
    }

    /** The tags of versions. */
    public VersionTags tags() {
        return new VersionTags(git);
    }

    /** What this production is shared through. */
    public SharedStore shared() {
        return new SharedStore(git);
    }

    private StoredConfig config() {
        return git.getRepository().getConfig();
    }

    private HistoryException failed(String what, Exception cause) {
        return new HistoryException(
                "The production in " + folder + " " + what + ": " + reason(cause)
                        + ". It is saved in its folder, and what was kept before is still there."
                        + " Check free space and permissions, then do it again.",
                cause);
    }

    static String reason(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        git.close();
    }
}
