package org.stagebook.ui.graph.versions.layout;

import org.stagebook.ui.graph.versions.content.VersionNode;

/**
 * Where a version stands.
 *
 * @param column generation, from 0
 * @param row the line it belongs to, from 0
 */
public record VersionPlace(VersionNode node, int column, int row) {}
