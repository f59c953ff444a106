package org.stagebook.history.repository;

import java.io.IOException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.stagebook.history.HistoryException;

/** Refuses to keep a state where somebody is in the middle of something with git itself, which it would end or lose. */
final class KeepingCheck {
    private final Repository repository;

    KeepingCheck(Repository repository) {
        this.repository = repository;
    }

    void check() throws HistoryException {
        RepositoryState state = repository.getRepositoryState();
        if (state != RepositoryState.SAFE) {
            throw new HistoryException("Nothing was kept: git is in the middle of something in "
                    + repository.getWorkTree() + " (" + state.getDescription()
                    + "). The production is saved in its folder. Finish that with git, or with \"stagebook merge\" where it is a"
                    + " merge, then do it again.");
        }
        try {
            String head = repository.getFullBranch();
            if (head == null || !head.startsWith(Constants.R_HEADS)) {
                throw new HistoryException(
                        "Nothing was kept: the folder " + repository.getWorkTree()
                                + " shows an old state that git was asked for, and what is kept there would be hard to find again."
                                + " The production is saved in its folder. Go back with \"git switch main\", then do it again.");
            }
        } catch (HistoryException e) {
            throw e;
        } catch (IOException e) {
            throw new HistoryException(
                    "Nothing was kept: the history in " + repository.getDirectory() + " cannot be read ("
                            + ProductionRepository.reason(e) + "). The production is saved in its folder.",
                    e);
        }
    }
}
