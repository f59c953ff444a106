package org.stagebook.ui.parts.handoff;

import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.accept.PackageAcceptance;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.lint.TemplateNames;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.report.HandoffDocuments;

/** What packages are made and read with. */
public record HandoffTools(
        PackageBuilder builder,
        PackageVerifier verifier,
        PackageAcceptance acceptance,
        HandoffEnvironment environment) {

    /** The usual ones: nothing is sealed with an error that nobody waived. */
    public static HandoffTools of(HandoffEnvironment environment) {
        return new HandoffTools(
                new PackageBuilder(environment, HandoffDocuments.standard(), new ContentsLint(new TemplateNames())),
                new PackageVerifier(environment),
                new PackageAcceptance(environment),
                environment);
    }
}
