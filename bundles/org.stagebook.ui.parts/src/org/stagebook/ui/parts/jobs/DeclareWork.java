package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.revise.PackageRevision;
import org.stagebook.handoff.revise.Revising;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Hashes a file that was changed on purpose and declares it in the package and in the production. */
public record DeclareWork(Path folder, Revising revising, HandoffEnvironment environment, OpenProduction production)
        implements LongWork<RevisionFile> {

    @Override
    public String title() {
        return "Declare the revision of " + revising.file();
    }

    @Override
    public RevisionFile prepare(Progress progress) throws IOException {
        progress.begin("Hash " + revising.file(), 0);
        ByteMeter meter = bytes -> {
            progress.worked(bytes);
            if (progress.isCancelled()) {
                throw new CancelledException("Hashing was cancelled. Nothing was declared.");
            }
        };
        return new PackageRevision(environment, meter).declare(folder, revising);
    }

    @Override
    public void discard(RevisionFile prepared) {
        // it is declared in the package already and stays so
    }

    @Override
    public Outcome finish(RevisionFile declared) throws IOException {
        ProductionLink.of(folder).record(declared, production.session());
        Declaration last = declared.revisions().getLast();
        return new Outcome(
                WorkState.DONE,
                "Declared " + last.path() + " as " + last.kind(),
                "Why: " + last.why() + "\nRecorded in the package and in \u201c" + production.title()
                        + "\u201d; save to keep it.\n");
    }
}
