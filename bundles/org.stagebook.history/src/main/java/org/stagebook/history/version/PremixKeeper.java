package org.stagebook.history.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.handoff.build.SoundDescription;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.repository.VersionTag;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.Category;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.Premix;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Records premixes: into the production, each as a commit and a tag. A premix of the same name is a later state of it; the earlier
 * one stays, for versions were mixed from it.
 *
 * <p>Belongs to the thread of its session.
 */
public final class PremixKeeper {
    private final EditingSession session;
    private final ProductionRepository repository;

    public PremixKeeper(EditingSession session, ProductionRepository repository) {
        this.session = session;
        this.repository = repository;
    }

    /**
     * What came of it.
     *
     * @param premix in the production
     * @param state what it was kept as
     * @param tag its name in git
     */
    public record Recorded(Premix premix, Kept state, VersionTag tag) {}

    /** Records a premix, saves the production, keeps and tags it. */
    public Recorded record(PremixPrint print) throws HistoryException, ProductionStoreException {
        Instant now = session.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Premix premix = session.call("Record premix " + print.name(), production -> {
            new AddObjects(production, Literals.PRODUCTION__PREMIXES, List.of(description(print, now)))
                    .apply(production);
            return production.getPremixes().getLast();
        });
        session.save();
        String reel = print.reel().map(PremixKeeper::name).orElse("");
        Kept state = repository.keep(new KeepRequest(
                Occasion.PREMIX,
                (reel.isEmpty() ? "" : reel + " ") + "premix " + print.name(),
                List.of("File: " + premix.getFile() + ", " + premix.getHashAlgorithm() + ":" + premix.getHash()),
                Optional.of(premix.getId()),
                now));
        return new Recorded(premix, state, repository.tags().tag(VersionTag.ofPremix(reel, print.name()), state));
    }

    private static String name(Reel reel) {
        return "R" + reel.getNumber();
    }

    private NewObject description(PremixPrint print, Instant now) {
        PrintedFile file = print.file();
        NewObject premix = NewObject.of(Literals.PREMIX)
                .with(Literals.PREMIX__NAME, print.name())
                .with(Literals.PREMIX__FILE, new SourcePaths(session.folder()).stored(file.file()))
                .with(
                        Literals.PREMIX__CREATED_ON,
                        LocalDate.ofInstant(now, session.clock().getZone()))
                .with(Literals.PREMIX__SIZE_BYTES, file.sizeBytes())
                .with(Literals.PREMIX__HASH_ALGORITHM, file.hash().algorithm().elementName())
                .with(Literals.PREMIX__HASH, file.hash().text());
        print.reel().ifPresent(reel -> premix.with(Literals.PREMIX__REEL, reel));
        print.author().ifPresent(author -> premix.with(Literals.PREMIX__AUTHOR, author));
        category(file).ifPresent(category -> premix.with(Literals.PREMIX__CATEGORY, category));
        SoundDescription.of(file.sound()).ifPresent(sound -> premix.withPart(Literals.PREMIX__SOUND, sound));
        return premix;
    }

    /** The production's category whose code says the same as the file's name, however either writes it. */
    private Optional<Category> category(PrintedFile file) {
        return session.production().getCategories().stream()
                .filter(category -> file.name().kind() == MixFileKind.STEM
                        && StemName.of(String.valueOf(category.getCode())).equals(file.name()))
                .findFirst();
    }
}
