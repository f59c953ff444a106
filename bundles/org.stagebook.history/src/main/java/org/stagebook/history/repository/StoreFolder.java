package org.stagebook.history.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.stagebook.history.HistoryException;

/** A folder on a file server as the place through which several people share a production. */
public record StoreFolder(Path folder) {

    /** What there is. */
    public enum State {
        /** No such folder. */
        MISSING,
        /** A folder with nothing in it: a shared store can be made there. */
        EMPTY,
        /** A bare git repository. */
        STORE,
        /** A folder somebody works in; it cannot be sent to. */
        WORKED_IN,
        /** Something else. */
        OTHER
    }

    /** What lies there now. */
    public State state() {
        if (!Files.isDirectory(folder)) {
            return State.MISSING;
        }
        if (Files.exists(folder.resolve(Constants.DOT_GIT))) {
            return State.WORKED_IN;
        }
        if (FileKey.isGitRepository(folder.toFile(), FS.DETECTED)) {
            return State.STORE;
        }
        return isEmpty() ? State.EMPTY : State.OTHER;
    }

    private boolean isEmpty() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            return false; // what cannot be looked into is nothing to make a store in
        }
    }

    /**
     * Lets a store that holds nothing yet show the branch that is sent to it, so that a plain clone of it has files: git may have made
     * it for another name.
     *
     * @param branch full name, such as {@code refs/heads/main}
     */
    void show(String branch) throws IOException {
        try (Repository store =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).build()) {
            if (store.resolve(Constants.HEAD) == null && store.exactRef(branch) == null) {
                RefUpdate head = store.updateRef(Constants.HEAD);
                head.disableRefLog();
                head.link(branch);
            }
        }
    }

    /** Makes an empty folder a shared store. */
    public void make() throws HistoryException {
        try (Git git = Git.init()
                .setBare(true)
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            git.getRepository().getConfig().save();
        } catch (IOException | GitAPIException e) {
            throw new HistoryException(
                    "No shared store was made in " + folder + ": " + ProductionRepository.reason(e)
                            + ". Nothing was changed. Check permissions and free space there.",
                    e);
        }
    }
}
