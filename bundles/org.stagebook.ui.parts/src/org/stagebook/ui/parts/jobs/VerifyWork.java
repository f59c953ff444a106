package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.ui.session.OpenProduction;

/** Compares a package with its hashes in the background; records the result in the production it came from, if open. */
public record VerifyWork(
        Path folder, PackageVerifier verifier, VerifyOptions options, Supplier<List<OpenProduction>> open)
        implements LongWork<VerificationReport> {

    @Override
    public String title() {
        return "Verify " + folder.getFileName();
    }

    @Override
    public VerificationReport prepare(Progress progress) throws IOException {
        return verifier.verify(folder, options, progress);
    }

    @Override
    public void discard(VerificationReport prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(VerificationReport report) throws IOException {
        return VerificationText.of(report, record(report));
    }

    private String record(VerificationReport report) throws IOException {
        ProductionLink link;
        try {
            link = ProductionLink.of(folder);
        } catch (HandoffException e) {
            return "Nothing was recorded in a production: " + e.getMessage();
        }
        for (OpenProduction production : open.get()) {
            if (link.description()
                    .production()
                    .id()
                    .equals(production.production().getId())) {
                link.record(report, production.session());
                return "Recorded in \u201c" + production.title() + "\u201d; save to keep it.";
            }
        }
        return "The production it was built from is not open; the verification was not recorded there.";
    }
}
