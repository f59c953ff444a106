package org.stagebook.ui.parts.jobs;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.compare.PackageComparison;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Compares a draft with the package it follows. */
public record CompareWork(
        HandoffPackage handoff,
        Path beforeFolder,
        OpenProduction production,
        Predicate<OpenProduction> isOpen,
        Consumer<PackageComparison> compared)
        implements LongWork<Path> {

    @Override
    public String title() {
        return "Compare with " + handoff.getSupersedes().getName();
    }

    @Override
    public Path prepare(Progress progress) {
        progress.begin("Compare", 0);
        return beforeFolder;
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production) && handoff.eContainer() != null && handoff.getSupersedes() != null;
    }

    @Override
    public void discard(Path prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(Path folder) {
        PackageComparison comparison =
                PackageComparison.of(handoff.getSupersedes(), folder, handoff, production.production());
        compared.accept(comparison);
        int count = comparison.differences().size();
        return new Outcome(
                comparison.notes().isEmpty() ? WorkState.DONE : WorkState.ATTENTION,
                "Compared: " + ImportText.counted(count, "difference"),
                String.join("\n", comparison.notes()) + "\n");
    }
}
