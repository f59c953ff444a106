package org.stagebook.report;

import java.util.List;
import org.stagebook.handoff.build.PackageDocument;

/** Which documents go into a package. */
public final class HandoffDocuments {
    private HandoffDocuments() {}

    /** Brief and cue list, for people and for programs. */
    public static List<PackageDocument> standard() {
        return List.of(new BriefPage(), new BriefJson(), new CueListPage(), new CueListJson());
    }
}
