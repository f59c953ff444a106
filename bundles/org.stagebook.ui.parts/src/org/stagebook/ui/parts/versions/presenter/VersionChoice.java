package org.stagebook.ui.parts.versions.presenter;

import org.stagebook.model.MixVersion;

/**
 * Two versions that are compared.
 *
 * @param before the earlier
 * @param after the later
 */
public record VersionChoice(MixVersion before, MixVersion after) {

    /** Whether both are still in the production. */
    public boolean isThere() {
        return before.eContainer() != null && after.eContainer() != null;
    }

    /** Such as "v11 with v12". */
    public String words() {
        return VersionWords.name(before) + " with " + VersionWords.name(after);
    }
}
