package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.edit.change.GatherContents;
import org.stagebook.edit.progress.Progress;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.ListedFile;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Looks into folders in the background and lists in a draft what is wanted of them, as one step. */
public record GatherWork(
        HandoffPackage handoff,
        Wish wish,
        OpenProduction production,
        Predicate<OpenProduction> isOpen,
        Consumer<GatheredFiles> looked)
        implements LongWork<GatheredFiles> {

    /**
     * What to look at.
     *
     * @param places folders, or files
     */
    public record Wish(Kind kind, List<Path> places) {
        /** Keeps the list. */
        public Wish {
            places = List.copyOf(places);
        }
    }

    /** What to do with what is found. */
    public enum Kind {
        /** Only say what is there. */
        LOOK,
        /** List everything in the folders, and remember the folders. */
        FOLDERS,
        /** List single files. */
        FILES,
        /** List the files of a folder that tracks of imported sessions play. */
        PLAYED
    }

    @Override
    public String title() {
        return wish.kind() == Kind.LOOK ? "Look into the folders" : "Add files to handoff";
    }

    @Override
    public GatheredFiles prepare(Progress progress) throws IOException {
        progress.begin("Look into the folders", 0);
        SourcePaths sources = sources();
        if (wish.kind() != Kind.FILES) {
            List<Path> there = wish.places().stream().filter(Files::isDirectory).toList();
            return GatheredFiles.in(there, sources);
        }
        List<ListedFile> files = new ArrayList<>();
        for (Path file : wish.places()) {
            files.add(new ListedFile("contents/" + file.getFileName(), sources.stored(file), Files.size(file)));
        }
        return new GatheredFiles(List.of(), files, List.of());
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production) && handoff.eContainer() != null;
    }

    @Override
    public void discard(GatheredFiles prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(GatheredFiles found) {
        int before = handoff.getContents().size();
        if (wish.kind() != Kind.LOOK) {
            production.session().run(change(found));
        }
        looked.accept(found);
        int added = handoff.getContents().size() - before;
        List<String> lines = new ArrayList<>();
        lines.add(ImportText.counted(found.files().size(), "file") + " found, " + added + " added.");
        lines.addAll(found.leftOut());
        WorkState state = found.leftOut().isEmpty() ? WorkState.DONE : WorkState.ATTENTION;
        String title = wish.kind() == Kind.LOOK
                ? "Looked into the folders: " + ImportText.counted(found.files().size(), "file")
                : "Added " + ImportText.counted(added, "file") + " to the handoff";
        return new Outcome(
                added == 0 && wish.kind() != Kind.LOOK ? WorkState.ATTENTION : state,
                title,
                String.join("\n", lines) + "\n");
    }

    private GatherContents change(GatheredFiles found) {
        GatherContents all = found.into(production.production(), handoff);
        return wish.kind() != Kind.PLAYED
                ? all
                : new GatherContents(
                        handoff,
                        List.of(),
                        all.items().stream()
                                .filter(item -> !item.tracks().isEmpty())
                                .toList());
    }

    private SourcePaths sources() {
        return new SourcePaths(Optional.of(production.folder()));
    }
}
