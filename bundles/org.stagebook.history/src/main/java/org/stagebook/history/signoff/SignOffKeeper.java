package org.stagebook.history.signoff;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.signoff.SignOffScope.OneScene;
import org.stagebook.history.signoff.SignOffScope.SomeCues;
import org.stagebook.history.sound.StemSound;
import org.stagebook.model.MixFile;
import org.stagebook.model.SignOff;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.model.store.ProductionStoreException;

/** Records sign-offs, each with the hashes of what was heard, as a commit that is signed where the person has a key. */
public final class SignOffKeeper {
    private final EditingSession session;
    private final ProductionRepository repository;

    public SignOffKeeper(EditingSession session, ProductionRepository repository) {
        this.session = session;
        this.repository = repository;
    }

    /**
     * What came of it.
     *
     * @param signOff in the production
     * @param state what it was kept as
     * @param signed whether it bears the signature of the person's key
     */
    public record Signed(SignOff signOff, Kept state, boolean signed) {}

    /** Records a word, saves the production and keeps it. */
    public Signed sign(SignOffWord word) throws HistoryException, ProductionStoreException {
        Instant now = session.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        SignOff signOff = session.call("Sign off " + word.scope().words(), model -> {
            new AddObjects(model, Literals.PRODUCTION__SIGN_OFFS, List.of(described(word, now))).apply(model);
            return model.getSignOffs().getLast();
        });
        session.save();
        boolean signed = repository.canSign();
        Kept state = repository.keepSigned(
                new KeepRequest(Occasion.SIGN_OFF, title(word), lines(word), Optional.of(signOff.getId()), now));
        return new Signed(signOff, state, signed);
    }

    private static NewObject described(SignOffWord word, Instant now) {
        SignOffScope scope = word.scope();
        NewObject signOff = NewObject.of(Literals.SIGN_OFF)
                .with(Literals.SIGN_OFF__SCOPE, scope.words())
                .with(Literals.SIGN_OFF__EXTENT, scope.extent())
                .with(Literals.SIGN_OFF__BY, word.by())
                .with(Literals.SIGN_OFF__ROLE, word.role())
                .with(Literals.SIGN_OFF__AT, now)
                .with(Literals.SIGN_OFF__CONDITIONS, word.conditions());
        scope.reelOf().ifPresent(reel -> {
            signOff.with(Literals.SIGN_OFF__REEL, reel);
            CutInUse.of(reel).ifPresent(cut -> signOff.with(Literals.SIGN_OFF__PICTURE_CUT, cut));
        });
        scope.rangeOf().ifPresent(range -> signOff.with(Literals.SIGN_OFF__RANGE, range));
        if (scope instanceof OneScene one) {
            signOff.with(Literals.SIGN_OFF__SCENE, one.scene());
        }
        if (scope instanceof SomeCues some) {
            signOff.with(Literals.SIGN_OFF__CUES, some.cues());
        }
        word.version().ifPresent(version -> {
            signOff.with(Literals.SIGN_OFF__MIX_VERSION, version);
            scope.files(version).forEach(file -> signOff.withPart(Literals.SIGN_OFF__FILES, heard(file)));
        });
        return signOff;
    }

    private static NewObject heard(MixFile file) {
        return NewObject.of(Literals.SIGNED_FILE)
                .with(Literals.SIGNED_FILE__STEM, file.getStem() == null ? "" : file.getStem())
                .with(Literals.SIGNED_FILE__PATH, String.valueOf(file.getPath()))
                .with(Literals.SIGNED_FILE__HASH, StemSound.fingerprint(file));
    }

    private static String title(SignOffWord word) {
        String version = word.version().map(it -> " in " + it.getLabel()).orElse("");
        return word.scope().words() + version + " signed off by " + word.by();
    }

    private static List<String> lines(SignOffWord word) {
        List<String> lines = new ArrayList<>();
        if (!word.role().isBlank()) {
            lines.add("Role: " + word.role());
        }
        if (!word.conditions().isBlank()) {
            lines.add("Conditions: " + word.conditions());
        }
        word.version()
                .ifPresent(version -> word.scope()
                        .files(version)
                        .forEach(file -> lines.add("Heard: " + file.getPath() + ", " + StemSound.fingerprint(file))));
        return lines;
    }
}
