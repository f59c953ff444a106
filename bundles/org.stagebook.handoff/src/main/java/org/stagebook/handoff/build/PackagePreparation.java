package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.PackedContent;
import org.stagebook.handoff.mhl.FolderScan;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.HistoryReader;
import org.stagebook.handoff.mhl.IgnorePatterns;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.handoff.mhl.ScannedFolder;

/** The first step of building: everything that is to be handed over, checked and brought into a hidden folder. */
final class PackagePreparation {
    private static final ManifestPath CONTENTS = ManifestPath.of(PackageLayout.CONTENTS);
    private static final IgnorePatterns SYSTEM_FILES = new IgnorePatterns(PackageLayout.SYSTEM_FILES);
    private static final int NAMED_IN_MESSAGE = 5;
    private static final int NAMED_IN_NOTE = 20;

    PreparedPackage prepare(BuildRequest request, Progress progress) throws IOException {
        checkPlaces(request);
        FolderScan scan = FolderScanner.scan(request.from());
        List<ScannedFile> files = scan.root()
                .allFiles()
                .filter(f -> !SYSTEM_FILES.ignoresFile(f.path()))
                .toList();
        checkContents(request, scan, files);
        List<String> notes = new ArrayList<>(notes(request, scan));
        Path parent = Objects.requireNonNullElse(request.out().getParent(), request.out());
        Files.createDirectories(parent);
        checkSpace(request, files, parent);

        Path hidden = hiddenFolder(parent, request.out().getFileName().toString());
        boolean complete = false;
        try {
            List<PackedContent> contents = bring(request, new Load(scan.root(), files, hidden, notes), progress);
            complete = true;
            return new PreparedPackage(request, hidden, contents, notes);
        } finally {
            if (!complete) {
                PreparedPackage.delete(hidden);
            }
        }
    }

    private static void checkPlaces(BuildRequest request) throws IOException {
        if (!Files.isDirectory(request.from())) {
            throw new HandoffException("There is no folder " + request.from() + " to hand over.");
        }
        if (Files.exists(request.out()) && !isEmptyFolder(request.out())) {
            throw new HandoffException(
                    request.out()
                            + " already exists and is not empty. A package is never written over anything; choose another folder.");
        }
        Path from = request.from().toRealPath();
        if (request.out().startsWith(from) || from.startsWith(request.out())) {
            throw new HandoffException("The package " + request.out() + " and the folder handed over, " + from
                    + ", must not lie inside each other.");
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

    private static void checkContents(BuildRequest request, FolderScan scan, List<ScannedFile> files)
            throws HandoffException {
        List<FolderScan.Refusal> refusals = scan.refusals();
        if (!refusals.isEmpty()) {
            throw new HandoffException("Nothing was built, because " + refusals.size() + " of the files in "
                    + request.from() + " cannot be handed over: "
                    + String.join(
                            "; ",
                            refusals.stream()
                                    .limit(NAMED_IN_MESSAGE)
                                    .map(Object::toString)
                                    .toList())
                    + (refusals.size() > NAMED_IN_MESSAGE ? "; …" : "")
                    + ". Mend them or move them out of the folder, and build again.");
        }
        Optional<ScannedFile> clash = files.stream()
                .filter(f -> f.path().names().contains(PackageLayout.ACCEPTANCE))
                .findFirst();
        if (clash.isPresent()) {
            throw new HandoffException("Nothing was built, because "
                    + clash.get().path() + " has the name under which "
                    + "a package keeps its receiver's word. Move it out of " + request.from() + " or rename it.");
        }
        if (files.isEmpty()) {
            throw new HandoffException("There is nothing to hand over: " + request.from() + " holds no files.");
        }
    }

    private static List<String> notes(BuildRequest request, FolderScan scan) {
        List<String> notes = new ArrayList<>();
        List<ScannedFile> left = scan.root()
                .allFiles()
                .filter(file -> SYSTEM_FILES.ignoresFile(file.path()))
                .toList();
        if (!left.isEmpty()) {
            notes.add("Left out as files of the operating system: " + named(left) + ".");
        }
        if (HistoryReader.hasHistory(request.from())) {
            notes.add(historyLeft(request.from().toString()));
        }
        scan.nestedHistories().forEach(folder -> notes.add(historyLeft(folder.text())));
        return notes;
    }

    private static String named(List<ScannedFile> files) {
        String names = files.stream()
                .limit(NAMED_IN_NOTE)
                .map(file -> file.path().text())
                .collect(Collectors.joining(", "));
        int more = files.size() - NAMED_IN_NOTE;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private static String historyLeft(String folder) {
        return "The ASC MHL history of " + folder + " was not taken along; the package begins a history of its own."
                + " Keep the original where the earlier generations must be proven.";
    }

    private static void checkSpace(BuildRequest request, List<ScannedFile> files, Path parent) throws IOException {
        long neededBytes = files.stream().mapToLong(ScannedFile::sizeBytes).sum();
        long freeBytes = Files.getFileStore(parent).getUsableSpace();
        if (request.mode() == ContentMode.COPY && neededBytes > freeBytes) {
            throw new HandoffException(String.format(
                    "There is not enough room for the package in %s: it needs %,d MB, %,d MB are free. Nothing was written.",
                    parent, neededBytes / 1_000_000, freeBytes / 1_000_000));
        }
    }

    private static List<PackedContent> bring(BuildRequest request, Load load, Progress progress) throws IOException {
        boolean copying = request.mode() == ContentMode.COPY;
        long totalBytes =
                load.files().stream().mapToLong(ScannedFile::sizeBytes).sum();
        progress.begin(
                (copying ? "Copy and check " : "Link and hash ") + load.files().size() + " files",
                copying ? 2 * totalBytes : totalBytes);
        ProgressMeter meter = new ProgressMeter(progress, "Building the package was cancelled; nothing is left of it.");
        ContentCopier copier = new ContentCopier(meter, request.algorithm());
        Path root = load.hidden().resolve(PackageLayout.CONTENTS);
        for (ScannedFolder folder : load.folders().allFolders().toList()) {
            Files.createDirectories(folder.path().in(root));
        }
        List<PackedContent> contents = new ArrayList<>();
        for (ScannedFile file : load.files()) {
            meter.check();
            ManifestPath path = ManifestPath.of(CONTENTS + "/" + file.path());
            Path target = file.path().in(root);
            contents.add(copying ? copier.copy(file, target, path) : copier.link(file, target, path));
        }
        for (ScannedFolder folder : load.folders().allFolders().toList().reversed()) {
            Files.setLastModifiedTime(folder.path().in(root), FileTime.from(folder.modified()));
        }
        if (copier.copiedInsteadCount() > 0) {
            load.notes().add(copier.copiedInsteadCount() + " files could not be linked and were copied.");
        }
        return contents;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path hiddenFolder(Path parent, String name) throws IOException {
        String mark = Long.toString(new Random().nextLong() >>> 1, Character.MAX_RADIX);
        return Files.createDirectory(parent.resolve("." + name + ".building-" + mark));
    }

    /** What is brought in, and where to. */
    private record Load(ScannedFolder folders, List<ScannedFile> files, Path hidden, List<String> notes) {}
}
