package org.stagebook.history.repository;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.HistoryException;

/**
 * The git server, or folder on the facility's file server, through which several people work on one production.
 *
 * <p>ssh goes by the person's {@code ~/.ssh}, https by {@code ~/.netrc}; there is nothing to log in to with Stagebook.
 */
public final class SharedStore {
    private static final String REMOTE = Constants.DEFAULT_REMOTE_NAME;
    private static final int TIMEOUT_SECONDS = 60;

    private final Git git;

    SharedStore(Git git) {
        this.git = git;
    }

    /** Where it is, if one was named. */
    public Optional<String> address() {
        return Optional.ofNullable(git.getRepository().getConfig().getString("remote", REMOTE, "url"));
    }

    /** Names it, or another one. */
    public void use(String address) throws HistoryException {
        try {
            URIish uri = new URIish(address);
            if (address().isPresent()) {
                git.remoteSetUrl().setRemoteName(REMOTE).setRemoteUri(uri).call();
            } else {
                git.remoteAdd().setName(REMOTE).setUri(uri).call();
            }
        } catch (URISyntaxException | GitAPIException e) {
            throw new HistoryException(
                    "\"" + address + "\" is no address of a git repository: " + ProductionRepository.reason(e)
                            + ". Nothing was changed. Give a folder, or an address that begins with ssh:// or https://.",
                    e);
        }
    }

    /** Fetches what others have shared; nothing in the production's folder changes. */
    public void fetch() throws HistoryException {
        fetch(Progress.NONE);
    }

    /** The same, telling how far it is. */
    public void fetch(Progress progress) throws HistoryException {
        try {
            String branches = "+" + Constants.R_HEADS + "*:" + Constants.R_REMOTES + REMOTE + "/*";
            Map<String, ObjectId> ours = tags();
            reach(git.fetch())
                    .setRemote(REMOTE)
                    .setRefSpecs(new RefSpec(branches))
                    .setTagOpt(TagOpt.FETCH_TAGS)
                    .setProgressMonitor(new TransferProgress(progress, "Fetch what others shared"))
                    .call();
            for (Map.Entry<String, ObjectId> now : tags().entrySet()) {
                ObjectId before = ours.get(now.getKey());
                if (before != null && !before.equals(now.getValue())) {
                    keepBoth(now.getKey(), before);
                }
            }
        } catch (GitAPIException | IOException e) {
            throw unreachable("fetched", e);
        }
    }

    private Map<String, ObjectId> tags() throws IOException {
        Map<String, ObjectId> tags = new TreeMap<>();
        for (Ref ref : git.getRepository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            tags.put(ref.getName(), ref.getObjectId());
        }
        return tags;
    }

    /** Two people gave one name to two versions: theirs, which others know already, has it now; ours gets a number. */
    private void keepBoth(String ref, ObjectId ours) throws IOException {
        VersionTag wanted = new VersionTag(ref.substring(Constants.R_TAGS.length()));
        int number = 2;
        while (git.getRepository()
                        .exactRef(Constants.R_TAGS + wanted.numbered(number).name())
                != null) {
            number++;
        }
        move(Constants.R_TAGS + wanted.numbered(number).name(), ours);
    }

    private void move(String ref, ObjectId to) throws IOException {
        var update = git.getRepository().updateRef(ref);
        update.setNewObjectId(to);
        update.setForceUpdate(true);
        RefUpdate.Result result = update.update();
        switch (result) {
            case NEW, FORCED, FAST_FORWARD, NO_CHANGE, RENAMED -> {}
            case NOT_ATTEMPTED,
                    LOCK_FAILURE,
                    REJECTED,
                    REJECTED_CURRENT_BRANCH,
                    REJECTED_MISSING_OBJECT,
                    REJECTED_OTHER_REASON,
                    IO_FAILURE ->
                throw new IOException(ref + " could not be moved to " + to.name() + " (" + result + ")");
        }
    }

    /**
     * Sends what was kept here.
     *
     * @return whether it was taken; not where somebody else was faster, whose work has to be fetched first
     */
    public boolean push() throws HistoryException {
        return push(Progress.NONE);
    }

    /** The same, telling how far it is. */
    public boolean push(Progress progress) throws HistoryException {
        try {
            String branch = git.getRepository().getFullBranch();
            showInEmptyStore(branch);
            PushCommand push = reach(git.push())
                    .setRemote(REMOTE)
                    .setProgressMonitor(new TransferProgress(progress, "Send what was kept here"))
                    .setRefSpecs(new RefSpec(branch + ":" + branch), new RefSpec("refs/tags/*:refs/tags/*"));
            boolean taken = true;
            for (var result : push.call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    taken &= isTaken(update);
                }
            }
            return taken;
        } catch (GitAPIException | IOException e) {
            throw unreachable("sent", e);
        }
    }

    private void showInEmptyStore(String branch) throws IOException {
        Optional<StoreFolder> folder = address()
                .filter(address -> !address.contains("://") && !address.contains("@"))
                .map(address -> new StoreFolder(Path.of(address)));
        if (folder.isPresent() && folder.get().state() == StoreFolder.State.STORE) {
            folder.get().show(branch);
        }
    }

    private static boolean isTaken(RemoteRefUpdate update) throws HistoryException {
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> true;
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
            case NOT_ATTEMPTED, AWAITING_REPORT, NON_EXISTING, REJECTED_NODELETE, REJECTED_OTHER_REASON ->
                throw new HistoryException("The shared store did not take " + update.getRemoteName() + " ("
                        + update.getStatus() + (update.getMessage() == null ? "" : ": " + update.getMessage())
                        + "). Everything is kept here. Ask whoever looks after it, then sync again.");
        };
    }

    /** What others had shared at the last fetch, if anything. */
    public Optional<Kept> theirs() throws HistoryException {
        try {
            Repository repository = git.getRepository();
            String branch = Repository.shortenRefName(repository.getFullBranch());
            Ref ref = repository.exactRef(Constants.R_REMOTES + REMOTE + "/" + branch);
            try (RevWalk walk = new RevWalk(repository)) {
                return ref == null ? Optional.empty() : Optional.of(KeptCommit.of(walk.parseCommit(ref.getObjectId())));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The latest states that two have in common; several where work was joined crosswise. */
    public List<Kept> common(Kept one, Kept other) throws HistoryException {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one.commit())));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other.commit())));
            return all(walk);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What was kept on the way to a state and not on the way to another, newest first. */
    public List<Kept> between(Optional<Kept> from, Kept to) throws HistoryException {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(to.commit())));
            if (from.isPresent()) {
                walk.markUninteresting(
                        walk.parseCommit(ObjectId.fromString(from.get().commit())));
            }
            return all(walk);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static List<Kept> all(RevWalk walk) throws IOException {
        List<Kept> states = new ArrayList<>();
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            states.add(KeptCommit.of(commit));
        }
        return states;
    }

    /**
     * Brings what others added to the repository besides the document into the folder.
     *
     * @return files that both changed: ours stayed, theirs lies beside it under these names
     */
    public List<String> bringOtherFiles(Optional<Kept> base, Kept ours, Kept theirs) throws HistoryException {
        try {
            return new OtherFiles(git).bring(base, ours, theirs);
        } catch (IOException | GitAPIException e) {
            throw unreadable(e);
        }
    }

    /** Notes that the production's folder holds that state now; the document's files are left to the caller. */
    public void stand(Kept state) throws HistoryException {
        try {
            move(git.getRepository().getFullBranch(), ObjectId.fromString(state.commit()));
            git.reset().setMode(ResetType.MIXED).setRef(state.commit()).call();
        } catch (IOException | GitAPIException e) {
            throw unreadable(e);
        }
    }

    private static <C extends TransportCommand<C, ?>> C reach(C command) {
        command.setTimeout(TIMEOUT_SECONDS);
        command.setCredentialsProvider(new NetRCCredentialsProvider());
        command.setTransportConfigCallback(transport -> {
            if (transport instanceof SshTransport ssh) {
                ssh.setSshSessionFactory(new SshdSessionFactory());
            }
        });
        return command;
    }

    private HistoryException unreachable(String done, Exception cause) {
        return new UnreachableException(
                "Nothing was " + done + ": the shared store " + address().orElse("") + " cannot be reached ("
                        + (isNoRepository(cause) ? "there is no git repository" : ProductionRepository.reason(cause))
                        + "). Everything is kept here, and work can go on. Sync again when it can be reached.",
                cause);
    }

    private static boolean isNoRepository(Throwable cause) {
        return cause instanceof InvalidRemoteException
                || cause instanceof NoRemoteRepositoryException
                || (cause.getCause() != null && isNoRepository(cause.getCause()));
    }

    private static HistoryException unreadable(Exception cause) {
        return new HistoryException(
                "The history of this production cannot be read or written: " + ProductionRepository.reason(cause)
                        + ". The production itself was not touched. Check the repository with \"git fsck\".",
                cause);
    }
}
