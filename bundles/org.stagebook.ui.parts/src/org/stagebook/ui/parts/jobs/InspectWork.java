package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;

/** Compares a package with its hashes for somebody who has not taken it over yet; no production is changed. */
public record InspectWork(
        Path folder, PackageVerifier verifier, VerifyOptions options, Consumer<VerificationReport> found)
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
    public Outcome finish(VerificationReport report) {
        found.accept(report);
        return VerificationText.of(report, "It is recorded in a production when the package is received.");
    }
}
