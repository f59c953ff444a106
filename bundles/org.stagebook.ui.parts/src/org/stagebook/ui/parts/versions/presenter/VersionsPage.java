package org.stagebook.ui.parts.versions.presenter;

/** The pages on versions by their places in the strip. */
public enum VersionsPage {
    VERSIONS,
    COMPARE
}
