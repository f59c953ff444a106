package org.stagebook.ui.parts.versions.presenter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.LevelWish;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Premix;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.labels.ModelText;

/** Versions and what is in them as the pages say it. */
final class VersionWords {

    private VersionWords() {}

    /** Label with branch and reel, as versions are told apart in a list. */
    static String name(MixVersion version) {
        return ModelText.joined(
                ModelText.of(version.getLabel()), VersionLines.branch(version), reel(version.getReel()));
    }

    static String reel(Reel reel) {
        return reel == null ? "" : "R" + reel.getNumber();
    }

    /** Stage, when, who, picture, what it came from, and the remark. */
    static String facts(MixVersion version) {
        String author = version.getAuthor() == null
                ? ""
                : ModelText.of(version.getAuthor().getName());
        String first = ModelText.joined(ModelText.of(version.getStage()), ModelText.of(version.getCreated()), author);
        String cuts = version.getPictureCuts().stream()
                .map(PictureCut::getLabel)
                .map(ModelText::of)
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String premixes = version.getPremixes().stream()
                .map(Premix::getName)
                .map(ModelText::of)
                .collect(Collectors.joining(", "));
        String origins = ModelText.joined(
                cuts.isEmpty() ? "" : "picture " + cuts,
                premixes.isEmpty() ? "" : "mixed from " + premixes,
                origin("after ", VersionLines.before(version)),
                origin("printed from ", Optional.ofNullable(version.getPrintedFrom())),
                origin("goes back to ", Optional.ofNullable(version.getRestores())));
        return Stream.of(first, origins, ModelText.of(version.getRemark()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String origin(String word, Optional<MixVersion> from) {
        return from.map(it -> word + ModelText.of(it.getLabel())).orElse("");
    }

    static String stem(MixFile file) {
        String stem = ModelText.of(file.getStem());
        return stem.isEmpty() ? file.getKind().getLiteral() : stem;
    }

    static String levels(MixFile file) {
        return file.getMeasurements().stream()
                .filter(measured -> measured.getLevel() != null)
                .map(measured -> measured.getLevel().toString())
                .collect(Collectors.joining("   "));
    }

    static String range(TimeRange range, EObject context) {
        return range == null
                ? ""
                : ModelText.timecode(range.start(), context) + " - " + ModelText.timecode(range.end(), context);
    }

    static String wish(LevelWish wish) {
        return wish == null ? "" : String.format(Locale.ROOT, "%+.1f to %+.1f dB", wish.getLeastDb(), wish.getMostDb());
    }
}
