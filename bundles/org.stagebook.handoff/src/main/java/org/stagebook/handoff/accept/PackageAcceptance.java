package org.stagebook.handoff.accept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFile.Acceptance;
import org.stagebook.handoff.document.AcceptanceFile.ItemVerdict;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescription.PackedFile;
import org.stagebook.handoff.document.PackageDescriptions;
import org.stagebook.handoff.document.PackageJson;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.History;
import org.stagebook.handoff.mhl.HistoryReader;
import org.stagebook.handoff.mhl.HistoryTree;
import org.stagebook.handoff.mhl.Manifest;
import org.stagebook.handoff.mhl.RecordedFile;
import org.stagebook.handoff.verify.FileOutcome;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;

/**
 * Records in a package what its receiver says of each file. Works on the folder alone; the history is not touched, since an
 * acceptance changes no file that was handed over.
 */
public final class PackageAcceptance {
    private final HandoffEnvironment environment;
    private final PackageJson json = new PackageJson();

    public PackageAcceptance(HandoffEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Compares every file with its hashes and checks what is said of it; writes nothing yet.
     *
     * @throws HandoffException if an exception is unclear or has no reason, or a file that is missing or was changed is
     *     not among them
     */
    public PreparedAcceptance prepare(Path folder, AcceptRequest request, Progress progress) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        if (request.role().isBlank()) {
            throw new HandoffException(
                    "Say in which role the package is accepted, for example \"Re-recording mixer\".");
        }
        PackageDescription description = PackageDescriptions.read(root);
        Manifest manifest = latestManifest(root);
        Map<String, String> refusals = refusals(description, request.exceptions());
        VerificationReport found = new PackageVerifier(environment).compare(root, progress);
        requireUnharmed(description, refusals.keySet(), found);
        Acceptance acceptance = new Acceptance(
                environment.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                request.by(),
                request.role(),
                manifest.generation(),
                manifest.fileName(),
                manifest.c4().text(),
                items(description, refusals));
        AcceptanceFile content = existing(root, description).with(acceptance);
        return new PreparedAcceptance(
                new AcceptanceResult(root, description, acceptance, notes(found)),
                () -> json.write(root.resolve(PackageLayout.ACCEPTANCE), content));
    }

    /** What has been said of a package so far. */
    public Optional<AcceptanceFile> read(Path folder) throws IOException {
        Path file = folder.resolve(PackageLayout.ACCEPTANCE);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(json.read(file, AcceptanceFile.class))
                : Optional.empty();
    }

    private AcceptanceFile existing(Path root, PackageDescription description) throws IOException {
        Optional<AcceptanceFile> before = read(root);
        if (before.filter(b -> !b.packageId().equals(description.identity().id()))
                .isPresent()) {
            throw new HandoffException(root.resolve(PackageLayout.ACCEPTANCE)
                    + " speaks of another package; nothing was written. Move it away and accept again.");
        }
        return before.orElseGet(() -> new AcceptanceFile(
                AcceptanceFile.FORMAT,
                AcceptanceFile.VERSION,
                description.identity().id(),
                description.identity().name(),
                List.of()));
    }

    private static Manifest latestManifest(Path root) throws IOException {
        History history = HistoryReader.read(root);
        if (!history.isIntact() || history.manifests().isEmpty()) {
            throw new HandoffException("The package cannot be accepted, because its history cannot be trusted: "
                    + history.problems().stream()
                            .map(Object::toString)
                            .findFirst()
                            .orElse("it has no generation."));
        }
        requireSealedDescription(root);
        return history.manifests().getLast();
    }

    /** The list of what is accepted must be the sender's own. */
    private static void requireSealedDescription(Path root) throws IOException {
        Optional<RecordedFile> sealed = HistoryTree.read(root, List.of()).file(PackageLayout.DESCRIPTION);
        Set<HashAlgorithm> formats = sealed.map(f -> f.hashes().keySet()).orElse(Set.of());
        Map<HashAlgorithm, HashValue> now =
                new FileHasher(ByteMeter.NONE).hash(root.resolve(PackageLayout.DESCRIPTION), formats);
        if (formats.isEmpty() || !sealed.map(RecordedFile::hashes).equals(Optional.of(now))) {
            throw new HandoffException("The package cannot be accepted, because its " + PackageLayout.DESCRIPTION
                    + " is not the one that was sealed: what was handed over cannot be told.");
        }
    }

    private static Map<String, String> refusals(PackageDescription description, Map<String, String> exceptions)
            throws HandoffException {
        Map<String, String> refusals = new HashMap<>();
        for (Map.Entry<String, String> exception : exceptions.entrySet()) {
            if (exception.getValue().isBlank()) {
                throw new HandoffException(
                        "Give a reason for refusing " + exception.getKey() + "; nothing was recorded.");
            }
            refusals.put(find(description, exception.getKey()), exception.getValue());
        }
        return refusals;
    }

    private static String find(PackageDescription description, String file) throws HandoffException {
        String wanted = file.replace('\\', '/');
        List<String> paths =
                description.contents().stream().map(PackedFile::path).toList();
        for (String exact : List.of(wanted, PackageLayout.CONTENTS + "/" + wanted)) {
            if (paths.contains(exact)) {
                return exact;
            }
        }
        List<String> named =
                paths.stream().filter(p -> p.endsWith("/" + wanted)).toList();
        return switch (named.size()) {
            case 1 -> named.getFirst();
            case 0 ->
                throw new HandoffException(
                        "No file \"" + file + "\" was handed over in this package; nothing was recorded.");
            default ->
                throw new HandoffException("\"" + file + "\" could be any of " + String.join(", ", named)
                        + "; name it with its folder. Nothing was recorded.");
        };
    }

    private static List<ItemVerdict> items(PackageDescription description, Map<String, String> refusals) {
        return description.contents().stream()
                .map(c -> new ItemVerdict(
                        c.path(),
                        refusals.containsKey(c.path()) ? ItemVerdict.REFUSED : ItemVerdict.ACCEPTED,
                        refusals.getOrDefault(c.path(), ""),
                        c.hashAlgorithm() + ":" + c.hash()))
                .toList();
    }

    /** Nobody can accept what is not there, or is not what was handed over. */
    private static void requireUnharmed(PackageDescription description, Set<String> refused, VerificationReport found)
            throws HandoffException {
        Set<String> contents =
                description.contents().stream().map(PackedFile::path).collect(Collectors.toSet());
        List<String> harmed = found.files().stream()
                .filter(file -> file.outcome() != FileOutcome.UNCHANGED)
                .filter(file -> contents.contains(file.path()) && !refused.contains(file.path()))
                .map(file -> file.path() + " (" + file.outcome().name().toLowerCase(Locale.ROOT) + ")")
                .toList();
        if (!harmed.isEmpty()) {
            throw new HandoffException(harmed.size() + " of " + contents.size()
                    + " files cannot be accepted, because they are not as they were handed over: "
                    + String.join(", ", harmed)
                    + ". Refuse each with a reason, or have the package sent again. Nothing was recorded.");
        }
    }

    private static List<String> notes(VerificationReport found) {
        List<String> extra = found.paths(FileOutcome.EXTRA);
        return extra.isEmpty()
                ? List.of()
                : List.of("Not handed over and so not accepted: " + String.join(", ", extra) + ".");
    }
}
