package org.stagebook.handoff.accept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.AcceptanceDecision;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFile.Acceptance;
import org.stagebook.handoff.document.AcceptanceFile.ItemVerdict;
import org.stagebook.handoff.document.AcceptanceFile.Query;
import org.stagebook.handoff.document.AcceptanceFile.Step;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescription.PackedFile;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.verify.FileVerdict;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.Revisions;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.Verdict;

/**
 * Records in a package what its receiver says of each file. Works on the folder alone; the history is not touched, since an
 * acceptance changes no file that was handed over.
 */
public final class PackageAcceptance {
    /** What stands in the way of accepting a file; a renamed one is there, and a declared revision is what was sent. */
    private static final Set<CheckOutcome> HARMED = Set.of(CheckOutcome.CHANGED, CheckOutcome.MISSING);

    private final HandoffEnvironment environment;

    public PackageAcceptance(HandoffEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Compares every file with its hashes and checks what is said of it; writes nothing yet.
     *
     * @throws HandoffException if what is said names no file, or a file that is missing or was changed without a declaration is
     *     accepted
     */
    public PreparedAcceptance prepare(Path folder, AcceptRequest request, Progress progress) throws IOException {
        if (request.role().isBlank()) {
            throw new HandoffException(
                    "Say in which role the package is accepted, for example \"Re-recording mixer\".");
        }
        SealedPackage sealed = SealedPackage.open(folder);
        PackageDescription description = sealed.description();
        Map<String, ItemWord> words = words(description, request.words());
        Revisions revisions = new Revisions(RevisionFile.read(sealed.root(), description));
        Set<String> said = news(sealed, words);
        Map<String, ItemWord> kept = request.anew() ? Map.of() : kept(sealed, words, revisions);
        words.putAll(kept);
        VerificationReport found = new PackageVerifier(environment).compare(sealed.root(), progress);
        requireUnharmed(description, words, found);
        String at =
                environment.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Acceptance acceptance = new Acceptance(
                at,
                request.by(),
                request.role(),
                sealed.latest().generation(),
                sealed.latest().fileName(),
                sealed.latest().c4().text(),
                items(description, words, revisions, found));
        AcceptanceFile content = sealed.said().joined(word(description, request, acceptance, said));
        Path file = sealed.root().resolve(PackageLayout.ACCEPTANCE);
        return new PreparedAcceptance(
                new AcceptanceResult(sealed.root(), description, acceptance, content, notes(found, kept)),
                () -> new AcceptanceFiles().write(file, content));
    }

    private static AcceptanceFile word(
            PackageDescription description, AcceptRequest request, Acceptance acceptance, Set<String> named) {
        List<Verdict> verdicts = acceptance.items().stream()
                .map(item -> Verdict.get(item.verdict()))
                .toList();
        Step step = new Step(
                AcceptanceDecision.state(verdicts).getLiteral(),
                acceptance.at(),
                request.by(),
                request.role(),
                request.remark().isBlank() ? acceptance.summary() + "." : request.remark());
        AcceptanceFile none = AcceptanceFile.none(
                description.identity().id(), description.identity().name());
        return new AcceptanceFile(
                none.format(),
                none.version(),
                none.packageId(),
                none.packageName(),
                List.of(acceptance),
                queries(none.packageId(), request, acceptance, named),
                List.of(step));
    }

    /** Each queried item begins a thread; its id follows from what is asked, so that both sides have the same. */
    private static List<Query> queries(
            String packageId, AcceptRequest request, Acceptance acceptance, Set<String> named) {
        String author = request.by().isBlank() ? request.role() : request.by();
        List<Query> queries = new ArrayList<>();
        for (ItemVerdict item : acceptance.items()) {
            if (named.contains(item.path()) && item.verdict().equals(Verdict.QUERIED.getLiteral())) {
                String all = String.join("\n", packageId, item.path(), acceptance.at(), author, item.reason());
                String id = "query-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
                queries.add(new Query(id, item.path(), author, acceptance.at(), item.reason(), "", "", List.of()));
            }
        }
        return queries;
    }

    private static Map<String, ItemWord> words(PackageDescription description, Map<String, ItemWord> said)
            throws HandoffException {
        ItemNames names = new ItemNames(description);
        Map<String, ItemWord> words = new HashMap<>();
        for (Map.Entry<String, ItemWord> word : said.entrySet()) {
            String path = names.find(word.getKey());
            if (words.put(path, word.getValue()) != null) {
                throw new HandoffException(
                        "Two things are said of " + path + "; decide for one. Nothing was recorded.");
            }
        }
        return words;
    }

    /** The files of which something is said that was not said last time: a question that is repeated begins no second thread. */
    private static Set<String> news(SealedPackage sealed, Map<String, ItemWord> words) throws IOException {
        Map<String, ItemVerdict> before = sealed.said().latest();
        return words.entrySet().stream()
                .filter(word -> Optional.ofNullable(before.get(word.getKey()))
                        .filter(item ->
                                item.verdict().equals(word.getValue().verdict().getLiteral())
                                        && item.reason().equals(word.getValue().text()))
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What was queried, refused or remarked before and is still the same file keeps its word until somebody gives it another. */
    private static Map<String, ItemWord> kept(SealedPackage sealed, Map<String, ItemWord> words, Revisions revisions)
            throws IOException {
        Map<String, ItemVerdict> before = sealed.said().latest();
        Map<String, ItemWord> kept = new HashMap<>();
        for (PackedFile file : sealed.description().contents()) {
            Optional.ofNullable(before.get(file.path()))
                    .filter(item -> !words.containsKey(item.path()))
                    .filter(item -> !item.reason().isEmpty() && item.hash().equals(hash(file, revisions)))
                    .ifPresent(item -> kept.put(
                            item.path(),
                            new ItemWord(Objects.requireNonNull(Verdict.get(item.verdict())), item.reason())));
        }
        return kept;
    }

    private static String hash(PackedFile file, Revisions revisions) {
        return revisions
                .of(file.path())
                .map(RevisionFile.Declaration::newHash)
                .orElse(file.hashAlgorithm() + ":" + file.hash());
    }

    private static List<ItemVerdict> items(
            PackageDescription description,
            Map<String, ItemWord> words,
            Revisions revisions,
            VerificationReport found) {
        Map<String, FileVerdict> outcomes =
                found.files().stream().collect(Collectors.toMap(FileVerdict::path, Function.identity()));
        List<ItemVerdict> items = new ArrayList<>();
        for (PackedFile file : description.contents()) {
            ItemWord word = Optional.ofNullable(words.get(file.path())).orElse(ItemWord.ACCEPTED);
            Optional<FileVerdict> outcome = Optional.ofNullable(outcomes.get(file.path()));
            items.add(new ItemVerdict(
                    file.path(),
                    word.verdict().getLiteral(),
                    word.text(),
                    hash(file, revisions),
                    outcome.map(it -> it.outcome().getLiteral()).orElse(""),
                    outcome.map(FileVerdict::foundHash).orElse("")));
        }
        return items;
    }

    /** Nobody can accept what is not there, or is not what was handed over. */
    private static void requireUnharmed(
            PackageDescription description, Map<String, ItemWord> words, VerificationReport found)
            throws HandoffException {
        Set<String> contents =
                description.contents().stream().map(PackedFile::path).collect(Collectors.toSet());
        List<String> harmed = found.files().stream()
                .filter(file -> HARMED.contains(file.outcome()) && contents.contains(file.path()))
                .filter(file -> accepts(words.get(file.path())))
                .map(file -> file.path() + " (" + file.outcome().getLiteral() + ")")
                .toList();
        if (!harmed.isEmpty()) {
            throw new HandoffException(harmed.size() + " of " + contents.size()
                    + " files cannot be accepted, because they are not as they were handed over: "
                    + String.join(", ", harmed)
                    + ". Refuse or query each with a reason, or have the package sent again. Nothing was recorded.");
        }
    }

    private static boolean accepts(@Nullable ItemWord word) {
        return word == null || word.verdict() == Verdict.ACCEPTED || word.verdict() == Verdict.ACCEPTED_WITH_REMARK;
    }

    private static List<String> notes(VerificationReport found, Map<String, ItemWord> kept) {
        List<String> notes = new ArrayList<>();
        if (!kept.isEmpty()) {
            notes.add("As it was said before, because nothing else was said now: "
                    + kept.entrySet().stream()
                            .map(item -> item.getKey() + " ("
                                    + item.getValue().verdict().getLiteral() + ")")
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        List<String> extra = found.paths(CheckOutcome.EXTRA);
        if (!extra.isEmpty()) {
            notes.add("Not handed over and so not accepted: " + String.join(", ", extra) + ".");
        }
        found.files().stream()
                .filter(file -> file.outcome() == CheckOutcome.RENAMED)
                .map(PackageAcceptance::renamed)
                .forEach(notes::add);
        return notes;
    }

    private static String renamed(FileVerdict file) {
        return file.path() + " was judged as " + file.foundAs() + ", the name it has now.";
    }
}
