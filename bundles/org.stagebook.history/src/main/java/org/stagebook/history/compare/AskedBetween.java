package org.stagebook.history.compare;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.history.compare.Asked.About;
import org.stagebook.model.Cue;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixRemoval;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

/**
 * What was asked for on the way from one version to another.
 *
 * @param way the later version and those on the way to it from the earlier; the later alone where it does not come from the other;
 *     nothing where it is the other that came from it, for nobody asked for the way back
 * @param since when the earlier was recorded
 * @param until when the later was
 */
record AskedBetween(List<MixVersion> way, Optional<Instant> since, Optional<Instant> until) {

    static AskedBetween of(MixVersion before, MixVersion after) {
        List<MixVersion> way = between(before, after);
        return new AskedBetween(
                way.isEmpty() && !ancestors(before).contains(after) ? List.of(after) : way,
                Optional.ofNullable(before.getCreated()),
                Optional.ofNullable(after.getCreated()));
    }

    /** All that lie on any way from one to the other, for a version of the whole continues those of its reels as well. */
    private static List<MixVersion> between(MixVersion before, MixVersion after) {
        Map<MixVersion, List<MixVersion>> children = new HashMap<>();
        ancestors(after)
                .forEach(version -> version.getParents()
                        .forEach(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                                .add(version)));
        return reached(before, version -> children.getOrDefault(version, List.of())).stream()
                .filter(version -> !version.equals(before))
                .toList();
    }

    private static Set<MixVersion> ancestors(MixVersion version) {
        return reached(version, MixVersion::getParents);
    }

    private static Set<MixVersion> reached(MixVersion start, Function<MixVersion, List<MixVersion>> next) {
        Set<MixVersion> seen = new LinkedHashSet<>();
        Deque<MixVersion> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            MixVersion version = waiting.pop();
            if (seen.add(version)) {
                waiting.addAll(next.apply(version));
            }
        }
        return seen;
    }

    /** Notes of the versions, what they removed, and what was written to cues meanwhile. */
    List<Asked> in(Production now) {
        List<Asked> asked = new ArrayList<>();
        for (MixVersion version : way) {
            version.getChanges().forEach(change -> asked.add(asked(change)));
            version.getRemovals().stream()
                    .filter(removal -> removal.getRange() != null)
                    .forEach(removal -> asked.add(asked(removal)));
        }
        for (Reel reel : now.getReels()) {
            for (Cue cue : reel.getCues()) {
                cue.getNotes().stream().filter(this::isMeanwhile).forEach(note -> asked.add(asked(note, cue, reel)));
            }
            reel.getNotes().stream()
                    .filter(note -> isMeanwhile(note) && note.getPosition() != null)
                    .forEach(note -> asked.add(asked(note, reel)));
        }
        return asked;
    }

    /** Ids of the cues that were removed on the way. */
    Set<String> removed() {
        return way.stream()
                .flatMap(version -> version.getRemovals().stream())
                .filter(removal -> removal.getCue() != null)
                .map(removal -> removal.getCue().getId())
                .collect(Collectors.toSet());
    }

    /** A note written since the earlier version, and not after the later one, asks for something the later one has to show. */
    private boolean isMeanwhile(Note note) {
        Instant created = note.getCreated();
        return created != null
                && !isOnlyAFlag(note)
                && since.map(created::isAfter).orElse(true)
                && until.map(then -> !created.isAfter(then)).orElse(true);
    }

    /** A flag says where to look again, and asks for nothing. */
    private static boolean isOnlyAFlag(Note note) {
        return note.isFlag() && text(note.getText()).isBlank();
    }

    private static Asked asked(MixChange change) {
        return new Asked(
                change.getId(),
                text(change.getDescription()),
                text(change.getRequestedBy()),
                new About(
                        number(change.getReel()),
                        Optional.ofNullable(change.getRange()),
                        List.copyOf(change.getStems()),
                        change.getCues().stream().map(Cue::getId).toList()));
    }

    private static Asked asked(MixRemoval removal) {
        return new Asked(
                removal.getId(),
                "Removed " + text(removal.getNumber()) + ": " + text(removal.getReason()),
                text(removal.getAskedBy()),
                new About(
                        number(removal.getReel()),
                        Optional.ofNullable(removal.getRange()),
                        List.of(),
                        Optional.ofNullable(removal.getCue()).map(Cue::getId).stream()
                                .toList()));
    }

    private static Asked asked(Note note, Cue cue, Reel reel) {
        return new Asked(
                note.getId(),
                text(note.getText()) + " (" + text(cue.getNumber()) + ")",
                text(note.getAuthor()),
                new About(reel.getNumber(), Optional.ofNullable(cue.getRange()), List.of(), List.of(cue.getId())));
    }

    /** Where no cue sounds the second after the place is meant. */
    private static Asked asked(Note note, Reel reel) {
        TimeRange range = TimeRange.of(note.getPosition(), Duration.ofSeconds(1));
        return new Asked(
                note.getId(),
                text(note.getText()),
                text(note.getAuthor()),
                new About(reel.getNumber(), Optional.of(range), List.of(), List.of()));
    }

    private static int number(@Nullable Reel reel) {
        return reel == null ? 0 : reel.getNumber();
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
