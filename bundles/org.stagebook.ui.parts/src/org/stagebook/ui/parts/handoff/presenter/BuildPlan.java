package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;
import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.build.DraftContents;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.lint.ItemPops;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.lint.sound.PopPlaces;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffItem;
import org.stagebook.ui.parts.pages.presenter.Sizes;

/** Where and how the package of a draft is built. The place follows the name until it is typed. */
public final class BuildPlan {

    private final HandoffPresenter presenter;
    private final Path productionFolder;
    private Optional<String> typed = Optional.empty();
    private String refusal = "";
    private ContentMode mode = ContentMode.COPY;
    private Optional<HashAlgorithm> chosenAlgorithm = Optional.empty();

    /** Packages are proposed to lie in the production's folder. */
    public BuildPlan(HandoffPresenter presenter, Path productionFolder) {
        this.presenter = presenter;
        this.productionFolder = productionFolder;
    }

    /** Where the package will lie. */
    public String out() {
        return typed.orElseGet(() -> {
            String name = presenter
                    .text(HandoffField.NAME)
                    .replaceAll("[^\\p{L}\\p{N} _-]", " ")
                    .replaceAll(" +", " ")
                    .strip();
            return name.isEmpty()
                    ? ""
                    : productionFolder.resolve("packages").resolve(name).toString();
        });
    }

    public void setOut(String text) {
        if (!text.strip().equals(out())) {
            typed = Optional.of(text.strip());
        }
    }

    public ContentMode mode() {
        return mode;
    }

    public void setMode(ContentMode chosen) {
        mode = chosen;
    }

    /** As chosen, else as the package is hashed that this one replaces. */
    public HashAlgorithm algorithm() {
        return chosenAlgorithm.orElseGet(() -> PackageBuilder.usualAlgorithm(
                presenter.text(HandoffField.NAME), presenter.session().production()));
    }

    public void setAlgorithm(HashAlgorithm chosen) {
        chosenAlgorithm = Optional.of(chosen);
    }

    /** What goes into it, in a line. */
    public String contents() {
        long bytes = presenter.handoff().getContents().stream()
                .mapToLong(HandoffItem::getSizeBytes)
                .sum();
        return counted(presenter.handoff().getContents().size(), "file", "files") + ", " + Sizes.of(bytes);
    }

    /** What the person should know before it is built; empty for nothing. */
    public String notice() {
        return presenter.handoff().getCheckedAt() == null
                ? "The contents were not checked. They are checked while they are copied; an error that nobody has waived"
                        + " keeps the package from being sealed."
                : "";
    }

    /** Whether a build of this place was stopped and can go on. */
    public boolean isUnfinished() {
        return place().map(PackageBuilder::isUnfinished).orElse(false);
    }

    /** The first thing that is missing or wrong, as a sentence; empty when it can be built. */
    public Optional<String> problem() {
        if (presenter.text(HandoffField.NAME).isBlank()) {
            return Optional.of("Give the handoff a name on the overview.");
        }
        if (presenter.handoff().getContents().isEmpty()) {
            return Optional.of("List the files first that are handed over.");
        }
        long errors = new HandoffProgress(presenter).open(FindingSeverity.ERROR);
        if (errors > 0) {
            return Optional.of(counted(errors, "error is", "errors are")
                    + " open, and nothing is sealed with an open error. Mend each and check again, or waive it on the page"
                    + " Check with a reason.");
        }
        Optional<Path> place = place();
        if (place.isEmpty()) {
            return Optional.of(out().isEmpty() ? "Choose a folder for the package." : refusal);
        }
        try {
            return isFree(place.get())
                    ? Optional.empty()
                    : Optional.of(place.get() + " exists and is not empty. Choose a folder that is new.");
        } catch (IOException e) {
            return Optional.of("The folder cannot be looked into: " + e.getMessage());
        }
    }

    /** What is to be built; reads the production, so only on its thread, and only when there is no problem. */
    public BuildRequest request() throws HandoffException {
        String name = presenter.text(HandoffField.NAME);
        Path place = place().orElseThrow(() -> new HandoffException("Choose a folder for the package."));
        Map<String, PopPlaces> pops = pops();
        return BuildRequest.of(name, DraftContents.of(name, presenter.session().production(), productionFolder), place)
                .with(mode)
                .with(algorithm())
                .listening(path -> Objects.requireNonNullElse(pops.get(path.text()), format -> PopExpectation.NONE));
    }

    /** Where it will lie, if that is a place. */
    public Optional<Path> place() {
        try {
            return out().isEmpty()
                    ? Optional.empty()
                    : Optional.of(productionFolder.resolve(out()).normalize());
        } catch (InvalidPathException e) {
            refusal = "This is not the name of a folder: " + e.getReason() + ".";
            return Optional.empty();
        }
    }

    private Map<String, PopPlaces> pops() {
        ItemPops all = ItemPops.of(presenter.session().production());
        Map<String, PopPlaces> pops = new LinkedHashMap<>();
        presenter.handoff().getContents().forEach(item -> pops.put(orEmpty(item.getPath()), all.of(item)));
        return pops;
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
