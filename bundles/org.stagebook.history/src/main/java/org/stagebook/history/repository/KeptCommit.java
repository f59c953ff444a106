package org.stagebook.history.repository;

import java.util.Arrays;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Reads a commit as a kept state. */
final class KeptCommit {
    private KeptCommit() {}

    static Kept of(RevCommit commit) {
        KeptMessage message = KeptMessage.parse(commit.getFullMessage());
        PersonIdent author = commit.getAuthorIdent();
        return new Kept(
                commit.name(),
                Arrays.stream(commit.getParents()).map(RevCommit::name).toList(),
                message.title(),
                message.details(),
                message.occasion(),
                message.objectId(),
                new Keeper(author.getName(), author.getEmailAddress()),
                author.getWhenAsInstant());
    }
}
