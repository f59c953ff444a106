package org.stagebook.history.repository;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.stagebook.history.HistoryException;

/** The tags by which versions are found again, with Stagebook and with plain git. */
public final class VersionTags {
    private final Git git;

    VersionTags(Git git) {
        this.git = git;
    }

    /**
     * Tags a state as a version; where the name is taken by another version, a number is added.
     *
     * @return the tag it got
     */
    public VersionTag tag(VersionTag wanted, Kept state) throws HistoryException {
        VersionTag free = free(wanted);
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            RevObject commit = walk.parseCommit(ObjectId.fromString(state.commit()));
            git.tag()
                    .setName(free.name())
                    .setObjectId(commit)
                    .setAnnotated(true)
                    .setSigned(false)
                    .setTagger(
                            new PersonIdent(state.by().name(), state.by().email(), state.at(), ZoneId.systemDefault()))
                    .setMessage(new KeptMessage(state.title(), List.of(), state.occasion(), state.objectId()).text())
                    .call();
            return free;
        } catch (IOException | GitAPIException e) {
            throw new HistoryException(
                    "The version \"" + state.title() + "\" was kept but not tagged as " + free.name() + ": "
                            + ProductionRepository.reason(e) + ". Tag the commit " + state.commit() + " with git.",
                    e);
        }
    }

    private VersionTag free(VersionTag wanted) throws HistoryException {
        VersionTag free = wanted;
        for (int number = 2; isTaken(free); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    private boolean isTaken(VersionTag tag) throws HistoryException {
        try {
            return git.getRepository().exactRef(Constants.R_TAGS + tag.name()) != null;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Every tagged version: the commit it was kept as, by the id of the mix version or premix. */
    public Map<String, String> commitsById() throws HistoryException {
        Map<String, String> commits = new HashMap<>();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            for (Ref ref : git.getRepository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                if (walk.parseAny(ref.getObjectId()) instanceof RevTag tag) {
                    KeptMessage.parse(tag.getFullMessage())
                            .objectId()
                            .ifPresent(id -> commits.put(id, tag.getObject().name()));
                }
            }
            return commits;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The commit a version was kept as. */
    public Optional<String> commitOf(String objectId) throws HistoryException {
        return Optional.ofNullable(commitsById().get(objectId));
    }

    private static HistoryException unreadable(IOException cause) {
        return new HistoryException(
                "The tags of this production cannot be read: " + ProductionRepository.reason(cause)
                        + ". Nothing was changed. Check the repository with \"git fsck\".",
                cause);
    }
}
