package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.BuildResult;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.build.PreparedPackage;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Copies and hashes the contents of a handoff in the background, then seals it and records it in the production. */
public record BuildWork(
        BuildRequest request, PackageBuilder builder, OpenProduction production, Predicate<OpenProduction> isOpen)
        implements LongWork<PreparedPackage> {

    @Override
    public String title() {
        return "Build handoff " + request.name();
    }

    @Override
    public PreparedPackage prepare(Progress progress) throws IOException {
        return builder.prepare(request, progress);
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(PreparedPackage prepared) throws IOException {
        prepared.close();
    }

    @Override
    public Outcome finish(PreparedPackage prepared) throws IOException {
        try (prepared) {
            return account(builder.seal(prepared, production.session()));
        }
    }

    private Outcome account(BuildResult result) {
        int files = result.description().contents().size();
        String size = String.format(Locale.ROOT, "%.1f MB", result.contentBytes() / 1e6);
        StringBuilder text = new StringBuilder("Built " + result.folder() + "\n\n"
                + ImportText.counted(files, "file") + ", " + size + "; brief, cue list and hashes written\n"
                + "Recorded in \u201c" + production.title() + "\u201d; save to keep it.\n");
        result.notes().forEach(note -> text.append(note).append('\n'));
        text.append("\nContents:\n");
        result.description()
                .contents()
                .forEach(file -> text.append("  ").append(file.path()).append('\n'));
        WorkState state = result.notes().isEmpty() ? WorkState.DONE : WorkState.ATTENTION;
        String title = "Built handoff " + request.name() + ": " + ImportText.counted(files, "file") + ", " + size;
        return new Outcome(state, title, text.toString());
    }
}
