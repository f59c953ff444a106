package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.CreativeBrief;
import org.stagebook.report.internal.Json;

/** The brief for programs: the same content as the page. */
public final class BriefJson implements PackageDocument {
    @Override
    public String fileName() {
        return "brief.json";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        new Json()
                .write(
                        new Document(
                                "stagebook-brief",
                                2,
                                BriefContent.of(handoff, production),
                                CreativeBrief.of(production)),
                        out);
    }

    /** The document with its form. */
    record Document(String format, int version, BriefContent brief, CreativeBrief creative) {}
}
