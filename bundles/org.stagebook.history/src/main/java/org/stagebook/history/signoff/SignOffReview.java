package org.stagebook.history.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.MakeStale.Reason;
import org.stagebook.history.sound.StemSound;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.model.SignedFile;
import org.stagebook.model.SoundChange;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Finds the sign-offs that do not hold any more: a later version touches what they cover, its files are other files there, or the
 * picture was recut. Looks at the production alone, so that it says the same on every machine after their work was joined.
 */
public final class SignOffReview {
    private final Production production;
    private final TimecodeFormat format;

    public SignOffReview(Production production) {
        this.production = production;
        this.format = production.getTimecodeFormat();
    }

    /** Those that hold as far as the production says, but do not, each with the reason. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (SignOff signOff : production.getSignOffs()) {
            if (holds(signOff)) {
                reason(signOff).ifPresent(sentence -> reasons.add(new Reason(signOff, sentence)));
            }
        }
        return reasons;
    }

    /** Whether nobody has said yet that a sign-off is stale. */
    public static boolean holds(SignOff signOff) {
        return signOff.getStaleReason() == null || signOff.getStaleReason().isBlank();
    }

    private Optional<String> reason(SignOff signOff) {
        return recut(signOff)
                .or(() -> laterVersions(signOff)
                        .flatMap(version -> touched(signOff, version).stream())
                        .findFirst());
    }

    private Optional<String> recut(SignOff signOff) {
        return heardCuts(signOff).flatMap(heard -> recut(heard).stream()).findFirst();
    }

    /** The cut that was in use when a part was signed off; for the whole, the cuts of all reels that were heard. */
    private static Stream<PictureCut> heardCuts(SignOff signOff) {
        if (signOff.getPictureCut() != null) {
            return Stream.of(signOff.getPictureCut());
        }
        return signOff.getReel() == null && signOff.getMixVersion() != null
                ? signOff.getMixVersion().getPictureCuts().stream()
                : Stream.empty();
    }

    private static Optional<String> recut(PictureCut heard) {
        if (!(heard.eContainer() instanceof Reel reel)) {
            return Optional.empty();
        }
        return CutInUse.of(reel)
                .filter(now -> !now.equals(heard))
                .map(now -> "The picture of R" + reel.getNumber() + " was recut to " + now.getLabel() + "; "
                        + heard.getLabel() + " was signed off.");
    }

    /** What came after the version that was heard, on the same branch. */
    private Stream<MixVersion> laterVersions(SignOff signOff) {
        MixVersion heard = signOff.getMixVersion();
        if (heard == null || heard.getCreated() == null) {
            return Stream.empty();
        }
        return production.getMixVersions().stream()
                .filter(version -> !version.equals(heard)
                        && VersionLines.branch(version).equalsIgnoreCase(VersionLines.branch(heard))
                        && isLater(version, heard)
                        && concerns(signOff, version));
    }

    /** Of two printed in the same second the one recorded last. */
    private boolean isLater(MixVersion version, MixVersion heard) {
        if (version.getCreated() == null) {
            return false;
        }
        int order = version.getCreated().compareTo(heard.getCreated());
        List<MixVersion> recorded = production.getMixVersions();
        return order > 0 || (order == 0 && recorded.indexOf(version) > recorded.indexOf(heard));
    }

    private static boolean concerns(SignOff signOff, MixVersion version) {
        return signOff.getReel() == null
                || version.getReel() == null
                || version.getReel().equals(signOff.getReel());
    }

    private Optional<String> touched(SignOff signOff, MixVersion version) {
        return version.getFiles().stream()
                .filter(file -> SignOffScope.hears(signOff, file))
                .flatMap(file -> changed(signOff, version, file).stream())
                .findFirst()
                .or(() -> noted(signOff, version));
    }

    /**
     * Another file of the same stem counts where it sounds different in the range, or where nobody knows whether it does; a stem that
     * was not there counts as well. A version that lists fewer stems printed only those, and left the others as they were.
     */
    private Optional<String> changed(SignOff signOff, MixVersion version, MixFile file) {
        if (signOff.getFiles().isEmpty()) {
            return Optional.empty();
        }
        List<SignedFile> signed = signOff.getFiles().stream()
                .filter(it -> isSameStem(it, signOff, file))
                .toList();
        if (signed.isEmpty()) {
            return isNewStem(signOff, file)
                    ? Optional.of(version.getLabel() + " adds the " + name(file) + ", which was not heard.")
                    : Optional.empty();
        }
        if (signed.stream().anyMatch(it -> it.getHash().equals(StemSound.fingerprint(file)))) {
            return Optional.empty();
        }
        if (text(file.getComparedWith()).isEmpty()) {
            return Optional.of(version.getLabel() + " has another " + name(file)
                    + ", and it is not known where it sounds different.");
        }
        return file.getSoundChanges().stream()
                .filter(change -> overlaps(signOff.getRange(), change.getRange()))
                .findFirst()
                .map(change ->
                        version.getLabel() + " changed the " + name(file) + at(change) + ": " + change.getText() + ".");
    }

    /** Where stems were heard, another is something new; a printmaster, or the stems of one that was heard, may be the same mix. */
    private static boolean isNewStem(SignOff signOff, MixFile file) {
        return file.getKind() == MixFileKind.STEM
                && signOff.getFiles().stream()
                        .anyMatch(it -> !text(it.getStem()).isEmpty());
    }

    /** A stem of one reel is not that of another; which reel was heard, the version says that was signed off. */
    private static boolean isSameStem(SignedFile signed, SignOff signOff, MixFile file) {
        Optional<Reel> heard = signOff.getMixVersion().getFiles().stream()
                .filter(it -> Objects.equals(it.getPath(), signed.getPath()))
                .findFirst()
                .map(MixFile::getReel);
        return Objects.equals(text(signed.getStem()), text(file.getStem()))
                && (heard.isEmpty() || file.getReel() == null || heard.get().equals(file.getReel()));
    }

    private Optional<String> noted(SignOff signOff, MixVersion version) {
        return version.getChanges().stream()
                .filter(change -> change.getRange() != null
                        && (signOff.getReel() == null || Objects.equals(signOff.getReel(), change.getReel()))
                        && overlaps(signOff.getRange(), change.getRange()))
                .findFirst()
                .map(change ->
                        version.getLabel() + " touches it: " + text(change.getDescription()) + asked(change) + ".");
    }

    private static String asked(MixChange change) {
        String who = text(change.getRequestedBy());
        return who.isEmpty() ? "" : " (asked by " + who + ")";
    }

    private String at(SoundChange change) {
        TimeRange range = change.getRange();
        return range == null
                ? ""
                : " at " + format.formatNearest(range.start()) + " to " + format.formatNearest(range.end());
    }

    private static boolean overlaps(@Nullable TimeRange one, @Nullable TimeRange other) {
        return one == null
                || other == null
                || (one.start().isBefore(other.end()) && other.start().isBefore(one.end()));
    }

    private static String name(MixFile file) {
        return text(file.getStem()).isEmpty() ? file.getKind().getLiteral() : file.getStem() + " stem";
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
