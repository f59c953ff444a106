package org.stagebook.spotting.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Origin;
import org.stagebook.model.Recording;
import org.stagebook.model.Track;

/**
 * Where a sound comes from, with everything that says so: the answer to "is that from post or production?".
 *
 * @param origin what the most trustworthy evidence points to; unknown where there is none, and where the best contradicts itself
 * @param evidence the most trustworthy first
 */
public record OriginFinding(Origin origin, List<Evidence> evidence) {

    /** Keeps its own copy. */
    public OriginFinding {
        evidence = List.copyOf(evidence);
    }

    /** Of a cue: what was said of it, else what its clips say. */
    public static OriginFinding of(Cue cue) {
        List<Evidence> found = new ArrayList<>();
        if (cue.getOrigin() != Origin.UNKNOWN) {
            found.add(stated(cue.getOrigin(), cue.getOriginEvidence()));
        }
        cue.getClips().forEach(clip -> found.addAll(of(clip).evidence()));
        UsualOrigin.of(cue).ifPresent(found::add);
        return of(found);
    }

    /** Of a clip: what was said of it, else what its recordings and names say. */
    public static OriginFinding of(Clip clip) {
        List<Evidence> found = new ArrayList<>();
        if (clip.getOrigin() != Origin.UNKNOWN) {
            found.add(stated(clip.getOrigin(), clip.getOriginEvidence()));
        }
        for (Recording recording : clip.getRecordings()) {
            found.addAll(RecordingEvidence.of(recording));
        }
        NameEvidence.ofFile(text(clip.getSourceFile())).ifPresent(found::add);
        if (!text(clip.getSourceFile()).endsWith(text(clip.getName()))) {
            NameEvidence.ofClip(text(clip.getName())).ifPresent(found::add);
        }
        if (clip.eContainer() instanceof Track track) {
            NameEvidence.ofTrack(track).ifPresent(found::add);
        }
        return of(found);
    }

    /** All evidence in one line, the most trustworthy first. */
    public String inWords() {
        return evidence.stream()
                .map(found -> found.source().word() + ": " + found.words())
                .collect(Collectors.joining("; "));
    }

    /** Whether some of it points elsewhere than the answer. */
    public boolean isContradicted() {
        return evidence.stream().anyMatch(found -> found.origin() != origin);
    }

    private static OriginFinding of(List<Evidence> found) {
        List<Evidence> evidence = new LinkedHashSet<>(found)
                .stream().sorted(Comparator.comparing(Evidence::source)).toList();
        if (evidence.isEmpty()) {
            return new OriginFinding(Origin.UNKNOWN, List.of());
        }
        Evidence.Source best = evidence.getFirst().source();
        Set<Origin> answers = evidence.stream()
                .filter(one -> one.source() == best)
                .map(Evidence::origin)
                .collect(Collectors.toSet());
        return new OriginFinding(answers.size() == 1 ? answers.iterator().next() : Origin.UNKNOWN, evidence);
    }

    private static Evidence stated(Origin origin, @Nullable String words) {
        String why = text(words);
        return new Evidence(origin, Evidence.Source.STATED, why.isEmpty() ? origin.getLiteral() : why);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
