package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.document.PackedContent;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.handoff.mhl.ScannedFolder;

/** The first step of building: everything that is to be handed over, checked and brought into a hidden folder. */
final class PackagePreparation {
    private final TargetDisk disk;

    PackagePreparation(TargetDisk disk) {
        this.disk = disk;
    }

    PreparedPackage prepare(BuildRequest request, Progress progress) throws IOException {
        checkPlaces(request);
        ContentPlan plan = ContentPlanner.plan(request.contents());
        Path parent = Objects.requireNonNullElse(request.out().getParent(), request.out());
        Files.createDirectories(parent);
        UnfinishedPackage unfinished = UnfinishedPackage.open(request.out());
        boolean complete = false;
        try {
            checkSpace(request, plan, unfinished);
            List<String> notes = new ArrayList<>(plan.notes());
            List<PackedContent> contents = bring(request, new Load(plan, unfinished, notes), progress);
            complete = true;
            return new PreparedPackage(request, unfinished, contents, notes);
        } catch (CancelledException e) {
            complete = true;
            throw new CancelledException("Building the package was stopped. " + left(unfinished, plan));
        } catch (IOException e) {
            complete = true;
            throw new HandoffException(words(e) + " " + left(unfinished, plan), e);
        } finally {
            if (!complete) {
                unfinished.close();
            }
        }
    }

    private static String words(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof HandoffException
                ? message
                : "The package could not be built (" + failure.getClass().getSimpleName() + ": " + message + ").";
    }

    private static String left(UnfinishedPackage unfinished, ContentPlan plan) throws IOException {
        return unfinished.leave(plan.files().size()).orElse("Nothing is left of it.");
    }

    private static void checkPlaces(BuildRequest request) throws IOException {
        if (Files.exists(request.out()) && !isEmptyFolder(request.out())) {
            throw new HandoffException(
                    request.out()
                            + " already exists and is not empty. A package is never written over anything; choose another folder.");
        }
        if (request.contents() instanceof Contents.Folder folder && Files.isDirectory(folder.folder())) {
            Path from = folder.folder().toRealPath();
            if (request.out().startsWith(from) || from.startsWith(request.out())) {
                throw new HandoffException("The package " + request.out() + " and the folder handed over, " + from
                        + ", must not lie inside each other.");
            }
        }
        if (request.name().isBlank()) {
            throw new HandoffException("A handoff needs a name.");
        }
        checkWritable(request.name());
        checkWritable(request.out().getFileName().toString());
    }

    /** Names go into manifests and into their file names. */
    private static void checkWritable(String name) throws HandoffException {
        try {
            ManifestPath.of(name.replace('/', '-'));
        } catch (IllegalArgumentException e) {
            throw new HandoffException(String.valueOf(e.getMessage()), e);
        }
    }

    private void checkSpace(BuildRequest request, ContentPlan plan, UnfinishedPackage unfinished) throws IOException {
        long keptBytes = plan.files().stream()
                .filter(file -> kept(file, unfinished).isPresent())
                .mapToLong(ScannedFile::sizeBytes)
                .sum();
        long neededBytes = plan.sizeBytes() - keptBytes;
        long freeBytes = disk.freeBytes(unfinished.folder());
        if (request.mode() == ContentMode.COPY && neededBytes > freeBytes) {
            throw new HandoffException(String.format(
                    "There is not enough room for the package in %s: it needs %,d MB, %,d MB are free.",
                    unfinished.folder().getParent(), neededBytes / 1_000_000, freeBytes / 1_000_000));
        }
    }

    /** What an earlier build says of a file that has not changed since. */
    static Optional<BuildJournal.Entry> kept(ScannedFile file, UnfinishedPackage unfinished) {
        return unfinished
                .journal()
                .entry(file.path().text())
                .filter(entry -> entry.source().equals(file.file().toString())
                        && entry.sizeBytes() == file.sizeBytes()
                        && entry.modified().equals(file.modified().toString()));
    }

    private List<PackedContent> bring(BuildRequest request, Load load, Progress progress) throws IOException {
        boolean copying = request.mode() == ContentMode.COPY;
        ContentPlan plan = load.plan();
        progress.begin(
                (copying ? "Copy and check " : "Link and hash ") + plan.files().size() + " files",
                copying ? 2 * plan.sizeBytes() : plan.sizeBytes());
        ProgressMeter meter = new ProgressMeter(progress, "stopped");
        Path root = load.unfinished().contents();
        load.unfinished().keepOnly(wanted(load));
        for (ScannedFolder folder : plan.folders()) {
            Files.createDirectories(folder.path().in(root));
        }
        List<PackedContent> contents = new ArrayList<>();
        try (ContentCopier copier = new ContentCopier(meter, request, disk)) {
            new ContentBringing(request, load, copier).bring(meter, contents);
            if (copier.copiedInsteadCount() > 0) {
                load.notes().add(copier.copiedInsteadCount() + " files could not be linked and were copied.");
            }
        }
        for (ScannedFolder folder : plan.folders().reversed()) {
            Files.setLastModifiedTime(folder.path().in(root), FileTime.from(folder.modified()));
        }
        return contents;
    }

    /** The files an earlier build left and the folders it made that belong to this one too. */
    private static Set<Path> wanted(Load load) {
        Path root = load.unfinished().contents();
        Set<Path> wanted = new HashSet<>();
        load.plan().files().stream()
                .filter(file -> kept(file, load.unfinished()).isPresent())
                .forEach(file -> wanted.add(file.path().in(root)));
        load.plan().folders().forEach(folder -> wanted.add(folder.path().in(root)));
        return wanted;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** What is brought in, and where to. */
    record Load(ContentPlan plan, UnfinishedPackage unfinished, List<String> notes) {}
}
