package org.stagebook.spotting.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Origin;
import org.stagebook.model.Recording;
import org.stagebook.spotting.origin.Evidence.Source;

/** What a recording says of itself: slate and roll of the set, the machine that made it, the library it belongs to. */
final class RecordingEvidence {

    /** Recorders that are carried to sets, as they write themselves into the originator. */
    private static final Pattern FIELD_RECORDER = Pattern.compile(
            "\\b(?:sound\\s?dev(?:ices)?|zaxcom|deva|nomad|aaton|cantar|sonosax|nagra|fostex\\s?pd|pd-?[46]06|zoom\\s?f\\d|mixpre|scorpio|888|833|664|633|688|788t?|744t|702t?)\\b",
            Pattern.CASE_INSENSITIVE);

    private RecordingEvidence() {}

    static List<Evidence> of(Recording recording) {
        List<Evidence> found = new ArrayList<>();
        slate(recording).ifPresent(found::add);
        machine(recording).ifPresent(found::add);
        NameEvidence.ofDescription(text(recording.getDescription())).ifPresent(found::add);
        NameEvidence.ofFile(text(recording.getFile())).ifPresent(found::add);
        return found;
    }

    /** Scene and take; those of an ADR session are of post. */
    private static Optional<Evidence> slate(Recording recording) {
        String words = Stream.of(
                        labelled("scene", recording.getScene()),
                        labelled("take", recording.getTake()),
                        labelled("roll", recording.getTape()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (text(recording.getScene()).isEmpty() && text(recording.getTake()).isEmpty()) {
            return Optional.empty();
        }
        boolean post = NameEvidence.namesPost(
                text(recording.getScene()) + " " + text(recording.getFile()) + " " + text(recording.getDescription()));
        return Optional.of(new Evidence(post ? Origin.POST : Origin.PRODUCTION, Source.IXML, words));
    }

    private static Optional<Evidence> machine(Recording recording) {
        String originator = text(recording.getOriginator());
        if (!FIELD_RECORDER.matcher(originator).find()) {
            return Optional.empty();
        }
        String when = text(recording.getOriginatedAt());
        String words = "recorded with " + originator + (when.isEmpty() ? "" : ", " + when);
        return Optional.of(new Evidence(Origin.PRODUCTION, Source.BEXT, words));
    }

    private static String labelled(String label, @Nullable String value) {
        return text(value).isEmpty() ? "" : label + " " + text(value);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
