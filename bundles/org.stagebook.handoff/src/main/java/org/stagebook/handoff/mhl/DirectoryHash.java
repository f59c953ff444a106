package org.stagebook.handoff.mhl;

import org.stagebook.handoff.hash.HashValue;

/** A folder's two hashes in one format. */
public record DirectoryHash(HashValue content, HashValue structure) {}
