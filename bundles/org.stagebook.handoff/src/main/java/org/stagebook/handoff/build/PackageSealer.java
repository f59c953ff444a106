package org.stagebook.handoff.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoffItem;
import org.stagebook.edit.change.NewObject;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.compare.Difference;
import org.stagebook.handoff.compare.PackageComparison;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageJson;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.PackedContent;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.CreatorInfo;
import org.stagebook.handoff.mhl.FileEntry;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.GenerationAssembler;
import org.stagebook.handoff.mhl.HashAction;
import org.stagebook.handoff.mhl.HashRecord;
import org.stagebook.handoff.mhl.History;
import org.stagebook.handoff.mhl.HistoryWriter;
import org.stagebook.handoff.mhl.IgnorePatterns;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ProcessInfo;
import org.stagebook.handoff.mhl.ScannedFolder;
import org.stagebook.handoff.snapshot.ProductionSnapshot;
import org.stagebook.lint.ContentRoles;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/** The second step of building: paperwork, first generation, the record in the production, the move into place. */
final class PackageSealer {
    private final HandoffEnvironment environment;
    private final List<PackageDocument> documents;
    private final ContentsGate gate;
    private final PackageJson json = new PackageJson();

    PackageSealer(HandoffEnvironment environment, List<PackageDocument> documents, ContentsGate gate) {
        this.environment = environment;
        this.documents = documents;
        this.gate = gate;
    }

    void checkName(String name, Production production) throws HandoffException {
        try {
            IssueHandoff.draft(production, name);
        } catch (IllegalArgumentException e) {
            throw new HandoffException(String.valueOf(e.getMessage()), e);
        }
    }

    void check(BuildRequest request, Production production) throws HandoffException {
        checkName(request.name(), production);
        Optional<HashAlgorithm> earlier = algorithmOfEarlier(request.name(), production);
        if (earlier.filter(algorithm -> algorithm != request.algorithm()).isPresent()) {
            throw new HandoffException("The package it replaces is hashed with "
                    + earlier.get().elementName() + ", this one would be with "
                    + request.algorithm().elementName()
                    + ": nobody could tell which files changed. Nothing was built. Use the same.");
        }
    }

    /** How the files of the package are hashed that the one of this name replaces. */
    static Optional<HashAlgorithm> algorithmOfEarlier(String name, Production production) {
        return production.getHandoffs().stream()
                .filter(handoff -> name.equals(handoff.getName()))
                .findFirst()
                .flatMap(handoff -> Optional.ofNullable(handoff.getSupersedes()))
                .flatMap(earlier -> earlier.getContents().stream()
                        .flatMap(item -> Optional.ofNullable(item.getHashAlgorithm()).stream())
                        .flatMap(algorithm -> HashAlgorithm.ofElement(algorithm).stream())
                        .findFirst());
    }

    BuildResult seal(PreparedPackage prepared, EditingSession session) throws IOException {
        check(prepared.request(), session.production());
        Path out = prepared.request().out();
        boolean recorded = false;
        boolean[] moved = {false};
        try {
            Path productionFolder =
                    session.folder().map(f -> f.toAbsolutePath().normalize()).orElse(out);
            BuildResult result =
                    session.call("Build handoff " + prepared.request().name(), production -> {
                        requireFit(gate.check(prepared, production, productionFolder, at()));
                        BuildResult built = write(prepared, production, productionFolder);
                        moved[0] = true;
                        return built;
                    });
            recorded = true;
            return result;
        } catch (UnfitContentsException e) {
            throw refused(prepared, session, e);
        } catch (UncheckedIOException e) {
            String left =
                    prepared.unfinished().leave(prepared.contents().size()).orElse("Nothing is left of it.");
            throw new HandoffException("The package was not built: " + e.getMessage() + ". " + left, e);
        } finally {
            if (moved[0] && !recorded) {
                UnfinishedPackage.delete(out);
            }
        }
    }

    private Instant at() {
        return environment.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void requireFit(HandoffPackage draft) {
        List<Finding> open = gate.open(draft);
        if (!open.isEmpty()) {
            throw new UnfitContentsException(open);
        }
    }

    /** The draft keeps what was found, so that it can be mended or waived. */
    private HandoffException refused(PreparedPackage prepared, EditingSession session, UnfitContentsException unfit)
            throws IOException {
        String name = prepared.request().name();
        Path place = session.folder().orElse(prepared.request().out());
        session.run(
                "Check handoff " + name,
                production ->
                        gate.check(prepared, production, place.toAbsolutePath().normalize(), at()));
        String left = prepared.unfinished().leave(prepared.contents().size()).orElse("");
        return new HandoffException(
                "The package was not built: " + unfit.getMessage() + " The draft \"" + name
                        + "\" lists them: mend each, or waive it with a reason, and build again. " + left,
                unfit);
    }

    private BuildResult write(PreparedPackage prepared, Production production, Path productionFolder) {
        Instant at = at();
        HandoffPackage handoff = issue(prepared, productionFolder, at).issue(production);
        try {
            List<String> notes = new ArrayList<>(prepared.notes());
            notes.addAll(recordChanges(handoff, production, productionFolder));
            List<PackedContent> paperwork = writeDocuments(prepared, handoff, production);
            PackageDescription description = new PackageDescriptions(
                            production, prepared.request().out(), productionFolder)
                    .describe(handoff, paperwork);
            Path file = prepared.folder().resolve(PackageLayout.DESCRIPTION);
            json.write(file, description);
            List<PackedContent> all = new ArrayList<>(paperwork);
            all.add(hashed(ManifestPath.of(PackageLayout.DESCRIPTION), prepared));
            for (ManifestPath path : ProductionSnapshot.write(production, handoff, prepared.folder())) {
                all.add(hashed(path, prepared));
            }
            date(prepared, all, at);
            all.addAll(prepared.contents());
            writeHistory(prepared, all, environment.creator(at, author(handoff), "Handoff " + handoff.getName()));
            prepared.unfinished().seal();
            moveIntoPlace(prepared);
            return new BuildResult(prepared.request().out(), description, notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** What is different from the package this one replaces; says what cannot be told. */
    private static List<String> recordChanges(HandoffPackage handoff, Production production, Path productionFolder) {
        HandoffPackage before = handoff.getSupersedes();
        if (before == null) {
            return List.of();
        }
        Path place = productionFolder
                .resolve(Objects.requireNonNullElse(before.getFolder(), ""))
                .normalize();
        PackageComparison comparison = PackageComparison.of(before, place, handoff, production);
        List<NewObject> changes =
                comparison.differences().stream().map(Difference::described).toList();
        new AddObjects(handoff, Literals.HANDOFF_PACKAGE__CHANGES, changes).apply(production);
        return comparison.notes();
    }

    private static IssueHandoff issue(PreparedPackage prepared, Path productionFolder, Instant at) {
        BuildRequest request = prepared.request();
        List<NewHandoffItem> contents = prepared.contents().stream()
                .map(c -> new NewHandoffItem(
                        c.path().text(),
                        c.sizeBytes(),
                        c.hash().algorithm().elementName(),
                        c.hash().text(),
                        ContentRoles.guess(c.path().text()),
                        "",
                        SoundDescription.of(c.sound())))
                .toList();
        return new IssueHandoff(
                request.name(),
                request.parties().sender(),
                request.parties().receiver(),
                at,
                PackageDescriptions.between(productionFolder, request.out()),
                contents);
    }

    private List<PackedContent> writeDocuments(PreparedPackage prepared, HandoffPackage handoff, Production production)
            throws IOException {
        List<PackedContent> written = new ArrayList<>();
        for (PackageDocument document : documents) {
            Path file = prepared.folder().resolve(document.fileName());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                document.write(handoff, production, out);
            }
            written.add(hashed(ManifestPath.of(document.fileName()), prepared));
        }
        return written;
    }

    /** What was made for the package is as old as the package says it is, so that the same handoff gives the same manifest. */
    private static void date(PreparedPackage prepared, List<PackedContent> paperwork, Instant at) throws IOException {
        for (PackedContent paper : paperwork) {
            Files.setLastModifiedTime(paper.path().in(prepared.folder()), FileTime.from(at));
        }
        Path contents = prepared.folder().resolve(PackageLayout.CONTENTS);
        boolean keepsDates = prepared.request().contents() instanceof Contents.Folder;
        try (Stream<Path> found = Files.walk(prepared.folder())) {
            for (Path folder : found.filter(Files::isDirectory).toList()) {
                if (!keepsDates || !folder.startsWith(contents)) {
                    Files.setLastModifiedTime(folder, FileTime.from(at));
                }
            }
        }
    }

    private static PackedContent hashed(ManifestPath path, PreparedPackage prepared) throws IOException {
        HashAlgorithm algorithm = prepared.request().algorithm();
        Path file = path.in(prepared.folder());
        Map<HashAlgorithm, HashValue> hashes = new FileHasher(ByteMeter.NONE).hash(file, Set.of(algorithm));
        return new PackedContent(
                path, "", Files.size(file), Objects.requireNonNull(hashes.get(algorithm)), Optional.empty());
    }

    private static void writeHistory(PreparedPackage prepared, List<PackedContent> all, CreatorInfo creator)
            throws IOException {
        Map<ManifestPath, HashValue> hashes =
                all.stream().collect(Collectors.toMap(PackedContent::path, PackedContent::hash));
        ScannedFolder folder = FolderScanner.scan(prepared.folder()).root();
        GenerationAssembler assembler =
                new GenerationAssembler(prepared.request().algorithm(), creator.creationDate());
        folder.allFiles().filter(file -> hashes.containsKey(file.path())).forEach(file -> {
            HashValue hash = Objects.requireNonNull(hashes.get(file.path()));
            HashRecord record = HashRecord.of(hash, HashAction.ORIGINAL, creator.creationDate());
            assembler.record(FileEntry.of(file, List.of(record)));
            assembler.countInFolders(file.path(), hash);
        });
        var generation = assembler.assemble(folder, new IgnorePatterns(PackageLayout.IGNORE));
        ProcessInfo.Kind kind =
                prepared.request().mode() == ContentMode.COPY ? ProcessInfo.Kind.TRANSFER : ProcessInfo.Kind.IN_PLACE;
        new HistoryWriter(
                        History.none(prepared.folder()),
                        prepared.request().out().getFileName().toString())
                .append(generation.hashList(creator, kind, PackageLayout.IGNORE));
    }

    private static CreatorInfo.Author author(HandoffPackage handoff) {
        String sender = Objects.requireNonNullElse(handoff.getSender(), "");
        return CreatorInfo.Author.of(sender, sender.isBlank() ? "" : "Sender");
    }

    /** An empty folder in the place gives way; anything else that has appeared there meanwhile stops the move. */
    private static void moveIntoPlace(PreparedPackage prepared) throws IOException {
        Path out = prepared.request().out();
        Files.deleteIfExists(out);
        Files.move(prepared.folder(), out, StandardCopyOption.ATOMIC_MOVE);
    }
}
