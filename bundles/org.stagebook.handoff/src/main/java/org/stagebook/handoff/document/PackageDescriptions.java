package org.stagebook.handoff.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.PackageDescription.Identity;
import org.stagebook.handoff.document.PackageDescription.OpenQuestion;
import org.stagebook.handoff.document.PackageDescription.Origin;
import org.stagebook.handoff.document.PackageDescription.PackedFile;
import org.stagebook.handoff.document.PackageDescription.Records;
import org.stagebook.handoff.document.PackageDescription.Sound;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.SoundFacts;
import org.stagebook.model.Waiver;

/** Reads {@code handoff.json}, and makes that of a package as the production records it. */
public final class PackageDescriptions {
    private final Production production;
    private final Path packageFolder;
    private final Path productionFolder;

    public PackageDescriptions(Production production, Path packageFolder, Path productionFolder) {
        this.production = production;
        this.packageFolder = packageFolder;
        this.productionFolder = productionFolder;
    }

    /** What the package in this folder says of itself. */
    public static PackageDescription read(Path folder) throws IOException {
        Path file = folder.resolve(PackageLayout.DESCRIPTION);
        PackageDescription description = new PackageJson().read(file, PackageDescription.class);
        if (!PackageDescription.FORMAT.equals(description.format())
                || description.version() > PackageDescription.VERSION) {
            throw new HandoffException(file + " is of the form \"" + description.format() + "\", version "
                    + description.version() + "; this Stagebook reads \"" + PackageDescription.FORMAT
                    + "\" up to version " + PackageDescription.VERSION + ".");
        }
        return description;
    }

    public PackageDescription describe(HandoffPackage handoff, List<PackedContent> documents) {
        return new PackageDescription(
                PackageDescription.FORMAT,
                PackageDescription.VERSION,
                identity(handoff),
                origin(),
                text(handoff.getBrief()),
                text(handoff.getOrganisation()),
                handoff.getContents().stream()
                        .map(PackageDescriptions::packedFile)
                        .toList(),
                documents.stream().map(PackageDescriptions::packedFile).toList(),
                handoff.getOpenQuestions().stream()
                        .map(q -> new OpenQuestion(text(q.getText()), text(q.getAskedBy()), text(q.getAnswer())))
                        .toList(),
                List.copyOf(handoff.getKnownProblems()),
                handoff.getChanges().stream()
                        .map(c -> new PackageDescription.Change(
                                text(c.getSubject()), text(c.getKind()), text(c.getName()), text(c.getDetail())))
                        .toList(),
                handoff.getFindings().stream().map(PackageDescriptions::finding).toList(),
                Records.STANDARD);
    }

    private static Identity identity(HandoffPackage handoff) {
        return new Identity(
                text(handoff.getId()),
                text(handoff.getName()),
                text(handoff.getCreated()),
                text(handoff.getSender()),
                text(handoff.getReceiver()),
                text(handoff.getPictureCut()),
                Optional.ofNullable(handoff.getSupersedes())
                        .map(s -> text(s.getName()))
                        .orElse(""));
    }

    private Origin origin() {
        return new Origin(
                text(production.getId()),
                text(production.getCode()),
                text(production.getTitle()),
                text(production.getTimecodeFormat()),
                production.getSampleRateHz(),
                productionFolder.equals(packageFolder) ? "" : hint());
    }

    /** Only a way that holds on any machine; where there is none, the package says nothing of the sender's disks. */
    private String hint() {
        String way = between(packageFolder, productionFolder);
        return Path.of(way).isAbsolute() ? "" : way;
    }

    private static PackedFile packedFile(HandoffItem item) {
        return new PackedFile(
                text(item.getPath()),
                item.getSizeBytes(),
                text(item.getHashAlgorithm()),
                text(item.getHash()),
                item.getRole().getLiteral(),
                text(item.getDescription()),
                item.getReel() == null ? 0 : item.getReel().getNumber(),
                sound(item));
    }

    private static Sound sound(HandoffItem item) {
        SoundFacts facts = item.getSound();
        return facts == null
                ? Sound.NONE
                : new Sound(
                        facts.getSampleRateHz(),
                        text(facts.getEncoding()),
                        text(facts.getLayout()),
                        text(facts.getChannelOrder()),
                        facts.getFrames(),
                        facts.getTimeReferenceSamples(),
                        text(facts.getSamplePeak()));
    }

    private static PackageDescription.Finding finding(Finding finding) {
        Waiver waiver = finding.getWaiver();
        return new PackageDescription.Finding(
                text(finding.getRule()),
                finding.getSeverity().getLiteral(),
                text(finding.getSubject()),
                text(finding.getPlace()),
                text(finding.getText()),
                text(finding.getWhy()),
                text(finding.getRemedy()),
                waiver == null ? "" : text(waiver.getReason()),
                waiver == null ? "" : who(waiver));
    }

    private static String who(Waiver waiver) {
        return Stream.of(text(waiver.getBy()), text(waiver.getRole()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static PackedFile packedFile(PackedContent document) {
        return new PackedFile(
                document.path().text(),
                document.sizeBytes(),
                document.hash().algorithm().elementName(),
                document.hash().text(),
                "document",
                "",
                0,
                Sound.NONE);
    }

    /** The way from one folder to another, relative and with {@code /} if both lie on one disk, else the other's address. */
    public static String between(Path from, Path to) {
        return Objects.equals(from.getRoot(), to.getRoot())
                ? from.relativize(to).toString().replace('\\', '/')
                : to.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
