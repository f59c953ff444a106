package org.stagebook.interchange.protools.imports;

import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.AlreadyImported;
import org.stagebook.interchange.placing.ImportDraft;
import org.stagebook.interchange.placing.Reels;
import org.stagebook.interchange.protools.SessionClock;

/** What planning one track or marker needs to know of session and production. */
record ImportContext(
        SessionClock clock,
        ProductionPlacement placement,
        Reels reels,
        AlreadyImported already,
        Warnings warnings,
        ImportDraft draft) {}
