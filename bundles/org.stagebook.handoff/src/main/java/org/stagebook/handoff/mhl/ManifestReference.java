package org.stagebook.handoff.mhl;

import org.stagebook.handoff.hash.HashValue;

/** How a manifest names one of a nested history: its path from this history's root, and its C4. */
public record ManifestReference(ManifestPath path, HashValue c4) {}
