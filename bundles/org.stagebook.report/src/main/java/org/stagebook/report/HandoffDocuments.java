package org.stagebook.report;

import java.util.List;
import org.stagebook.handoff.build.PackageDocument;

/** Which documents go into a package. */
public final class HandoffDocuments {
    private HandoffDocuments() {}

    /** The page a person opens, the same for paper, the cues as a table, and brief and cues for programs. */
    public static List<PackageDocument> standard() {
        return List.of(new IndexPage(), new DossierPdf(), new CueTable(), new BriefJson(), new CueListJson());
    }
}
