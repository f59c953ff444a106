package org.stagebook.archive.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.archive.MissingPart;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.report.ReportFiles;

/**
 * The paperwork of every handoff package that can be reached, without the sound in it. Its ASC MHL history goes into a folder that
 * is not called {@code ascmhl}: a history whose files are elsewhere would make the whole archive look incomplete.
 */
public final class HandoffsPart implements ArchivePart {
    private static final String FOLDER = "handoffs/";
    private static final String MANIFESTS = "manifests";

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        Set<String> names = new HashSet<>();
        for (HandoffPackage handoff : source.production().getHandoffs()) {
            String name = ReportFiles.fileName(Objects.requireNonNullElse(handoff.getName(), ""));
            String free = name;
            for (int count = 2; !names.add(free.toLowerCase(Locale.ROOT)); count++) {
                free = name + "-" + count;
            }
            if (handoff.getState() != HandoffState.DRAFT) {
                write(handoff, FOLDER + free, source, out);
            }
        }
    }

    private static void write(HandoffPackage handoff, String into, ArchiveSource source, ArchiveFolder out)
            throws IOException {
        List<String> reasons = new ArrayList<>();
        Optional<Place> found = places(handoff, source.folder()).stream()
                .filter(place -> holds(place, handoff, reasons))
                .findFirst();
        if (found.isEmpty()) {
            String why = reasons.isEmpty() ? "The production does not say where it lies." : String.join(" ", reasons);
            out.miss(new MissingPart(into, "Handoff " + handoff.getName(), why));
            return;
        }
        copy(found.get().folder(), handoff, into, out);
    }

    /** Where it was built, and where it was found when it was verified. */
    private static List<Place> places(HandoffPackage handoff, Path folder) {
        return Stream.concat(Stream.ofNullable(handoff.getFolder()), handoff.getFolders().stream())
                .filter(name -> !name.isBlank())
                .flatMap(name -> place(name, folder).stream())
                .distinct()
                .toList();
    }

    private static Optional<Place> place(String name, Path folder) {
        try {
            return Optional.of(new Place(name, folder.resolve(name).normalize()));
        } catch (InvalidPathException elsewhere) {
            return Optional.empty(); // a place on another kind of system
        }
    }

    private static boolean holds(Place place, HandoffPackage handoff, List<String> reasons) {
        if (!Files.isRegularFile(place.folder().resolve(PackageLayout.DESCRIPTION), LinkOption.NOFOLLOW_LINKS)) {
            reasons.add("There is no package in " + place.name() + ".");
            return false;
        }
        try {
            PackageDescription description = PackageDescriptions.read(place.folder());
            boolean fits = description.identity().id().equals(handoff.getId());
            if (!fits) {
                reasons.add("In " + place.name() + " lies another package, \""
                        + description.identity().name() + "\".");
            }
            return fits;
        } catch (IOException unreadable) {
            reasons.add("The package in " + place.name() + " cannot be read.");
            return false;
        }
    }

    private static void copy(Path place, HandoffPackage handoff, String into, ArchiveFolder out) throws IOException {
        String of = " of " + handoff.getName();
        for (ScannedFile file : FolderScanner.scan(place).root().allFiles().toList()) {
            List<String> names = file.path().names();
            if (names.size() == 1 || names.getFirst().equals(PackageLayout.PRODUCTION)) {
                String path = into + "/" + file.path().text();
                out.copy(new ArchiveEntry(path, file.path().text() + of, Kind.HANDOFF, says(names)), file.file());
            }
        }
        for (Path manifest : manifests(place)) {
            String name = String.valueOf(manifest.getFileName());
            out.copy(
                    new ArchiveEntry(
                            into + "/" + MANIFESTS + "/" + name,
                            name,
                            Kind.MANIFEST,
                            "ASC MHL history" + of + ", as it lay in its folder ascmhl."),
                    manifest);
        }
    }

    private static String says(List<String> names) {
        return switch (names.getLast()) {
            case "index.html" -> "The page of the package; its links into contents lead to sound that is not here.";
            case PackageLayout.DESCRIPTION -> "The package for programs, with every file and its hash.";
            case PackageLayout.ACCEPTANCE -> "What the receiver said of it.";
            case PackageLayout.REVISIONS -> "What the sender declared to have changed.";
            default -> names.size() > 1 ? "The part of the production that was handed over." : "";
        };
    }

    /**
     * Where a package may lie.
     *
     * @param name as the production has it, which says nothing of the machine
     */
    private record Place(String name, Path folder) {}

    private static List<Path> manifests(Path place) throws IOException {
        Path folder = place.resolve(FolderScanner.HISTORY_FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
