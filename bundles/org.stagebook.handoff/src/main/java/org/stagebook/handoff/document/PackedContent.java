package org.stagebook.handoff.document;

import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.ManifestPath;

/** A file already in the package, by its path there, with the hash of the bytes that were read from the original. */
public record PackedContent(ManifestPath path, long sizeBytes, HashValue hash) {}
