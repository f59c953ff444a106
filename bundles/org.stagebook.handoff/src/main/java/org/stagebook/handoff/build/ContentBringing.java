package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.build.ContentCopier.Brought;
import org.stagebook.handoff.build.PackagePreparation.Load;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.PackedContent;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ScannedFile;

/**
 * Brings one file after the other into an unfinished package. While one is read back the next is copied; the journal names a file
 * once it was read back.
 */
record ContentBringing(BuildRequest request, Load load, ContentCopier copier) {
    private static final ManifestPath CONTENTS = ManifestPath.of(PackageLayout.CONTENTS);

    /**
     * A file that is there but for the last comparison.
     *
     * @param isKept whether an earlier build brought it, so that the journal knows it
     */
    private record Due(ScannedFile file, Brought brought, boolean isKept) {}

    void bring(ProgressMeter meter, List<PackedContent> contents) throws IOException {
        Optional<Due> before = Optional.empty();
        try {
            for (ScannedFile file : load.plan().files()) {
                meter.check();
                Due now = bring(file);
                Optional<Due> due = before;
                before = Optional.of(now);
                finish(due, contents);
            }
        } catch (IOException e) {
            finishWhatIsCopied(before, e);
            throw e;
        }
        finish(before, contents);
    }

    private Due bring(ScannedFile file) throws IOException {
        Path target = file.path().in(load.unfinished().contents());
        ManifestPath path = ManifestPath.of(CONTENTS + "/" + file.path());
        Optional<BuildJournal.Entry> entry = PackagePreparation.kept(file, load.unfinished());
        Optional<HashValue> before = entry.flatMap(known -> HashValue.parse(known.hash()));
        if (before.isPresent() && copier.isWhole(target, before.get())) {
            PackedContent known = new PackedContent(
                    path,
                    file.file().toString(),
                    file.sizeBytes(),
                    before.get(),
                    entry.flatMap(it -> Optional.ofNullable(it.sound())));
            return new Due(file, ContentCopier.ready(known), true);
        }
        Files.deleteIfExists(target);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        boolean copying = request.mode() == ContentMode.COPY;
        return new Due(file, copying ? copier.copy(file, target, path) : copier.link(file, target, path), false);
    }

    private void finish(Optional<Due> due, List<PackedContent> contents) throws IOException {
        if (due.isPresent()) {
            contents.add(finish(due.get()));
        }
    }

    private PackedContent finish(Due due) throws IOException {
        PackedContent content = due.brought().finish();
        if (!due.isKept()) {
            load.unfinished().journal().add(entry(due.file(), content));
        }
        return content;
    }

    private static BuildJournal.Entry entry(ScannedFile file, PackedContent content) {
        return new BuildJournal.Entry(
                file.path().text(),
                file.file().toString(),
                file.sizeBytes(),
                file.modified().toString(),
                content.hash().toString(),
                content.sound().orElse(null));
    }

    /** What was copied before need not be copied again by the next build; who has cancelled does not wait for it. */
    private void finishWhatIsCopied(Optional<Due> before, IOException failure) {
        boolean inAHurry = failure instanceof CancelledException;
        try {
            if (before.isPresent() && (!inAHurry || before.get().brought().isReady())) {
                finish(before.get());
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
