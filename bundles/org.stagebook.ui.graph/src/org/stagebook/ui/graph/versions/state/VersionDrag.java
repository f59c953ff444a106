package org.stagebook.ui.graph.versions.state;

import java.util.Optional;

/**
 * A version on its way to another, to be compared with it.
 *
 * @param draggedId the version
 * @param x of the pointer
 * @param y of the pointer
 * @param targetId the version under the pointer, unless it is the same
 */
public record VersionDrag(String draggedId, int x, int y, Optional<String> targetId) {}
