package org.stagebook.app.handlers;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.stagebook.archive.ArchiveBuilder;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.report.HandoffDocuments;

/** Puts the headless workers together the way this window uses them. */
final class Composition {

    private Composition() {}

    static List<PackageDocument> packageDocuments() {
        return HandoffDocuments.standard();
    }

    static PackageVerifier packageVerifier() {
        return new PackageVerifier(environment());
    }

    static ArchiveBuilder archiveBuilder() {
        return new ArchiveBuilder(environment());
    }

    private static HandoffEnvironment environment() {
        return HandoffEnvironment.ofThisMachine(
                Platform.getBundle("org.stagebook.app").getVersion().toString());
    }
}
