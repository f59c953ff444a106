package org.stagebook.ui.graph.versions.content;

/**
 * One version.
 *
 * @param id of the mix version
 * @param line which it belongs to
 * @param label as the stage calls it
 * @param facts what else is known
 * @param state where it stands
 */
public record VersionNode(String id, VersionLine line, String label, VersionFacts facts, VersionState state) {}
