package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.index.IndexParts;

/** The one page a person opens: what the package is for, what is in it, what is open, and what to do with it. */
public final class IndexPage implements PackageDocument {
    @Override
    public String fileName() {
        return "index.html";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        IndexParts.of(PackageContent.of(handoff, production)).write(out);
    }
}
