package org.stagebook.handoff.build;

import java.io.IOException;
import java.io.OutputStream;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/** A document that is written into every package, such as the brief; the packages know neither how it looks nor how many there are. */
public interface PackageDocument {
    /** The name of its file beside {@code handoff.json}; no two documents share one. */
    String fileName();

    /** Writes the document for a package of a production, both complete; the stream stays open. */
    void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException;
}
