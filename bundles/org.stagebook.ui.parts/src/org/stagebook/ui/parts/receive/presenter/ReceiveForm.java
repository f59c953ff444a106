package org.stagebook.ui.parts.receive.presenter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.document.PackageDescription.PackedFile;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.pages.presenter.Sizes;

/** The answers of somebody who receives a package, and what is still missing at each step. */
public final class ReceiveForm {

    /** The steps in their order. */
    public enum Step {
        CHOOSE("Which package"),
        VERIFY("Is it whole"),
        OPEN("Where it goes");

        private final String title;

        Step(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What becomes of a package that was verified. */
    public enum Destination {
        OPEN_PRODUCTION,
        OWN_FOLDER,
        PACKAGE_ONLY
    }

    /** Something said of a package. */
    public record Fact(String name, String value) {}

    private final Path home;
    private final Optional<Production> open;
    private final Signature signature;
    private Step step = Step.CHOOSE;
    private Optional<Path> folder = Optional.empty();
    private Optional<PackageDescription> description = Optional.empty();
    private String refusal = "";
    private Optional<VerificationReport> report = Optional.empty();
    private Optional<String> typedPlace = Optional.empty();
    private Destination destination = Destination.PACKAGE_ONLY;

    /**
     * Nothing is answered yet.
     *
     * @param home where productions are proposed to go
     * @param open the production that is open, if one is
     */
    public ReceiveForm(Path home, Optional<Production> open, Signature signature) {
        this.home = home;
        this.open = open;
        this.signature = signature;
    }

    public Step step() {
        return step;
    }

    public Signature signature() {
        return signature;
    }

    /** Goes on, as long as nothing is missing. */
    public void next() {
        if (problem().isEmpty() && step != Step.OPEN) {
            step = Step.values()[step.ordinal() + 1];
        }
    }

    /** Goes back; what was verified is forgotten with another folder only. */
    public void back() {
        if (step != Step.CHOOSE) {
            step = Step.values()[step.ordinal() - 1];
        }
    }

    /** Chooses the folder and looks what it says it is; no other file is read. */
    public void setFolder(String typed) {
        folder = Optional.empty();
        description = Optional.empty();
        report = Optional.empty();
        refusal = "";
        String text = typed.strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            look(Path.of(text));
        } catch (InvalidPathException e) {
            refusal = "This is not the name of a folder: " + e.getReason() + ".";
        } catch (IOException e) {
            refusal = String.valueOf(e.getMessage());
        }
    }

    private void look(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            refusal = "There is no folder " + place + ".";
            return;
        }
        description = ProductionLink.find(place).map(ProductionLink::description);
        if (description.isEmpty()) {
            refusal =
                    "This folder holds no handoff.json, so it is no package of Stagebook. Choose the folder that holds it."
                            + " Any folder with an ASC MHL history is verified by Verify handoff.";
            return;
        }
        folder = Optional.of(place.toAbsolutePath().normalize());
        destination = destinations().getFirst();
    }

    /** The folder, once it is a package. */
    public Optional<Path> folder() {
        return folder;
    }

    /** What the package says it is. */
    public List<Fact> facts() {
        return description.map(ReceiveForm::facts).orElse(List.of());
    }

    private static List<Fact> facts(PackageDescription said) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Package", said.identity().name()));
        facts.add(new Fact("Production", said.production().title()));
        facts.add(new Fact("From", said.identity().sender()));
        facts.add(new Fact("To", said.identity().receiver()));
        facts.add(new Fact("Picture cut", said.identity().pictureCut()));
        facts.add(new Fact("Built", said.identity().created().replace('T', ' ').replace("Z", " UTC")));
        facts.add(new Fact("Follows", said.identity().supersedes()));
        long bytes = said.contents().stream().mapToLong(PackedFile::sizeBytes).sum();
        int files = said.contents().size();
        facts.add(new Fact("Contents", files + (files == 1 ? " file, " : " files, ") + Sizes.of(bytes)));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    /** Takes over what verifying found. */
    public void verified(VerificationReport found) {
        report = Optional.of(found);
    }

    /** What verifying found, once it has. */
    public Optional<VerificationReport> report() {
        return report;
    }

    /** The id of the package. */
    public String packageId() {
        return description.map(said -> said.identity().id()).orElse("");
    }

    /** Whether the package brings a production along. */
    public boolean bringsProduction() {
        return folder.isPresent() && Files.isDirectory(folder.get().resolve("stagebook"));
    }

    /** Whether the production that is open is the one the package is of. */
    public boolean fitsOpen() {
        return open.isPresent()
                && description.isPresent()
                && description.get().production().id().equals(open.get().getId());
    }

    /** The name of the production that is open. */
    public String openTitle() {
        return open.map(Production::getTitle).orElse("");
    }

    /** What can become of it, the usual first. */
    public List<Destination> destinations() {
        List<Destination> all = new ArrayList<>();
        if (fitsOpen()) {
            all.add(Destination.OPEN_PRODUCTION);
        }
        if (bringsProduction()) {
            all.add(Destination.OWN_FOLDER);
        }
        all.add(Destination.PACKAGE_ONLY);
        return all;
    }

    /** What becomes of it. */
    public Destination destination() {
        return destination;
    }

    /** Chooses what becomes of it, if that can be. */
    public void choose(Destination wanted) {
        if (destinations().contains(wanted)) {
            destination = wanted;
        }
    }

    /** Where the production goes that came along. */
    public String place() {
        return typedPlace.orElseGet(() -> description
                .map(said -> said.production().title())
                .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", " ").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> home.resolve(name).toString())
                .orElse(""));
    }

    public void setPlace(String typed) {
        if (!typed.strip().equals(place())) {
            typedPlace = Optional.of(typed.strip());
        }
    }

    /** Why one cannot go on yet, a sentence. */
    public Optional<String> problem() {
        return switch (step) {
            case CHOOSE -> chooseProblem();
            case VERIFY -> report.isEmpty() ? Optional.of("The files are being read.") : Optional.empty();
            case OPEN -> placeProblem();
        };
    }

    private Optional<String> chooseProblem() {
        if (folder.isEmpty()) {
            return Optional.of(refusal.isEmpty() ? "Choose the folder of the package." : refusal);
        }
        return signature.role().isEmpty() ? Optional.of("Say in which role you receive it.") : Optional.empty();
    }

    private Optional<String> placeProblem() {
        if (destination != Destination.OWN_FOLDER) {
            return Optional.empty();
        }
        if (place().isEmpty()) {
            return Optional.of("Choose a new folder for the production.");
        }
        try {
            Path target = Path.of(place()).toAbsolutePath().normalize();
            if (folder.isPresent() && target.startsWith(folder.get())) {
                return Optional.of("The package stays as it was sealed. Choose a folder outside of it.");
            }
            return isFree(target)
                    ? Optional.empty()
                    : Optional.of(target + " exists already and is not empty. Choose a new folder.");
        } catch (InvalidPathException e) {
            return Optional.of("This is not the name of a folder: " + e.getReason() + ".");
        } catch (IOException e) {
            return Optional.of("The folder cannot be looked into: " + e.getMessage());
        }
    }

    private static boolean isFree(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }
}
