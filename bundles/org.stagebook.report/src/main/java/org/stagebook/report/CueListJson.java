package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.CueListContent;
import org.stagebook.report.content.PageHeader;
import org.stagebook.report.internal.Json;

/** The cue list for programs: the same content as the page. */
public final class CueListJson implements PackageDocument {
    @Override
    public String fileName() {
        return "cues.json";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        CueListContent cues = CueListContent.of(production);
        new Json().write(new Document("stagebook-cues", 1, PageHeader.of(handoff, production), cues), out);
    }

    /** The document with its form. */
    record Document(String format, int version, PageHeader header, CueListContent cueList) {}
}
