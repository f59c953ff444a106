package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.build.Contents.Source;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.mhl.FolderScan;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.HistoryReader;
import org.stagebook.handoff.mhl.IgnorePatterns;
import org.stagebook.handoff.mhl.ScannedFile;

/** Looks at what is to be handed over before anything is copied, and refuses by name what a package cannot hold. */
final class ContentPlanner {
    private static final IgnorePatterns SYSTEM_FILES = new IgnorePatterns(PackageLayout.SYSTEM_FILES);
    private static final int NAMED_IN_MESSAGE = 5;
    private static final int NAMED_IN_NOTE = 20;

    private ContentPlanner() {}

    static ContentPlan plan(Contents contents) throws IOException {
        ContentPlan plan = switch (contents) {
            case Contents.Folder folder -> folder(folder.folder());
            case Contents.Files files -> files(files.sources());
        };
        if (plan.files().isEmpty()) {
            throw new HandoffException("There is nothing to hand over: no files are in " + place(contents) + ".");
        }
        checkNames(plan);
        return plan;
    }

    private static String place(Contents contents) {
        return switch (contents) {
            case Contents.Folder folder -> folder.folder().toString();
            case Contents.Files files -> "the list of contents";
        };
    }

    private static ContentPlan folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new HandoffException("There is no folder " + folder + " to hand over.");
        }
        FolderScan scan = FolderScanner.scan(folder);
        refuse(scan.refusals(), folder.toString());
        List<ScannedFile> files = scan.root()
                .allFiles()
                .filter(f -> !SYSTEM_FILES.ignoresFile(f.path()))
                .toList();
        return new ContentPlan(files, scan.root().allFolders().toList(), notes(folder, scan));
    }

    private static ContentPlan files(List<Source> sources) throws IOException {
        List<FolderScan.Refusal> refusals = new ArrayList<>();
        List<ScannedFile> files = new ArrayList<>();
        for (Source source : sources) {
            Optional<String> reason = unfit(source.file());
            if (reason.isPresent()) {
                refusals.add(new FolderScan.Refusal(source.path().text(), reason.get()));
                continue;
            }
            BasicFileAttributes attributes = Files.readAttributes(source.file(), BasicFileAttributes.class);
            files.add(new ScannedFile(
                    source.path(),
                    source.file(),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant()));
        }
        refuse(refusals, "the list of contents");
        return new ContentPlan(files, List.of(), List.of());
    }

    private static Optional<String> unfit(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("there is no file " + file);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(file + " is a link, a folder or a device and no file; it was not opened");
        }
        return Optional.empty();
    }

    private static void refuse(List<FolderScan.Refusal> refusals, String place) throws HandoffException {
        if (!refusals.isEmpty()) {
            throw new HandoffException("Nothing was built, because " + refusals.size() + " of the files in " + place
                    + " cannot be handed over: "
                    + String.join(
                            "; ",
                            refusals.stream()
                                    .limit(NAMED_IN_MESSAGE)
                                    .map(Object::toString)
                                    .toList())
                    + (refusals.size() > NAMED_IN_MESSAGE ? "; …" : "")
                    + ". Put them back or mend them, or take them out of what is handed over (handoff lint --drop FILE, or Remove on"
                    + " the page Contents), and build again.");
        }
    }

    private static void checkNames(ContentPlan plan) throws HandoffException {
        Map<String, ScannedFile> seen = new HashMap<>();
        for (ScannedFile file : plan.files()) {
            Optional<String> later = PackageLayout.LATER.stream()
                    .filter(file.path().names()::contains)
                    .findFirst();
            if (later.isPresent()) {
                throw new HandoffException("Nothing was built, because " + file.path() + " has the name under which a"
                        + " package keeps what is said of it later. Rename it or leave it out.");
            }
            ScannedFile twin = seen.put(file.path().folded(), file);
            if (twin != null) {
                throw new HandoffException("Nothing was built, because " + twin.path() + " and " + file.path()
                        + " are one name to macOS and Windows, which tell neither case nor ways of writing an accent"
                        + " apart: one would be lost there. Rename one of them.");
            }
        }
    }

    private static List<String> notes(Path folder, FolderScan scan) {
        List<String> notes = new ArrayList<>();
        List<ScannedFile> left = scan.root()
                .allFiles()
                .filter(file -> SYSTEM_FILES.ignoresFile(file.path()))
                .toList();
        if (!left.isEmpty()) {
            notes.add("Left out as files of the operating system: " + named(left) + ".");
        }
        if (HistoryReader.hasHistory(folder)) {
            notes.add(historyLeft(folder.toString()));
        }
        scan.nestedHistories().forEach(nested -> notes.add(historyLeft(nested.text())));
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
}
