package org.stagebook.history.compare;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stagebook.history.sound.StemSound;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.Cue;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * What of two versions is compared, taken out of the model on its own thread: the stems, what was asked for between them, and the cues
 * of the later one. Values only, so that the rest can run anywhere.
 *
 * @param before label of the earlier version
 * @param after label of the later one
 * @param stems printmasters first, then stems, by reel
 * @param asked what was asked for between both, by time
 * @param cues of the later version
 */
public record VersionPair(String before, String after, List<StemPair> stems, List<Asked> asked, List<SpottedCue> cues) {
    /** Copies the lists. */
    public VersionPair {
        stems = List.copyOf(stems);
        asked = List.copyOf(asked);
        cues = List.copyOf(cues);
    }

    /**
     * Looks at two versions of a production.
     *
     * @param now the production that holds both versions; its notes and cues are those of the later one
     * @param folder where it lies, to find files by
     */
    public static VersionPair of(Production now, Optional<Path> folder, MixVersion before, MixVersion after) {
        return new VersionPair(
                String.valueOf(before.getLabel()),
                String.valueOf(after.getLabel()),
                stems(new SourcePaths(folder), before, after),
                asked(now, before, after),
                cues(now, after));
    }

    private record StemKey(int reelNumber, String name) {}

    private static List<StemPair> stems(SourcePaths paths, MixVersion before, MixVersion after) {
        Map<StemKey, MixFile> earlier = files(before);
        Map<StemKey, MixFile> later = files(after);
        Set<StemKey> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        return keys.stream()
                .map(key -> new StemPair(
                        key.name(),
                        key.reelNumber(),
                        Optional.ofNullable(earlier.get(key)).map(file -> sound(paths, key, file)),
                        Optional.ofNullable(later.get(key)).map(file -> sound(paths, key, file))))
                .toList();
    }

    private static Map<StemKey, MixFile> files(MixVersion version) {
        Map<StemKey, MixFile> files = new LinkedHashMap<>();
        version.getFiles().forEach(file -> files.put(new StemKey(number(file.getReel()), name(file)), file));
        return files;
    }

    private static int number(@Nullable Reel reel) {
        return reel == null ? 0 : reel.getNumber();
    }

    private static String name(MixFile file) {
        return text(file.getStem()).isEmpty() ? file.getKind().getLiteral() : file.getStem();
    }

    private static StemSound sound(SourcePaths paths, StemKey key, MixFile file) {
        String hash = text(file.getHash()).isEmpty() ? "" : file.getHashAlgorithm() + ":" + file.getHash();
        Position start = Optional.ofNullable(file.getStart())
                .or(() -> Optional.ofNullable(file.getReel()).map(Reel::getStart))
                .orElse(Position.ZERO);
        return new StemSound(key.name(), paths.place(text(file.getPath())), hash, start);
    }

    private static List<Asked> asked(Production now, MixVersion before, MixVersion after) {
        List<Asked> asked = new ArrayList<>();
        for (MixVersion version : between(before, after)) {
            version.getChanges().forEach(change -> asked.add(asked(change)));
            version.getRemovals().stream()
                    .filter(removal -> removal.getRange() != null)
                    .forEach(removal -> asked.add(new Asked(
                            removal.getId(),
                            "Removed " + text(removal.getNumber()) + ": " + text(removal.getReason()),
                            text(removal.getAskedBy()),
                            number(removal.getReel()),
                            Optional.ofNullable(removal.getRange()),
                            List.of())));
        }
        Optional<Instant> since = Optional.ofNullable(before.getCreated());
        Optional<Instant> until = Optional.ofNullable(after.getCreated());
        for (Reel reel : now.getReels()) {
            for (Cue cue : reel.getCues()) {
                cue.getNotes().stream()
                        .filter(note -> isBetween(note, since, until))
                        .forEach(note -> asked.add(new Asked(
                                note.getId(),
                                text(note.getText()) + " (" + text(cue.getNumber()) + ")",
                                text(note.getAuthor()),
                                reel.getNumber(),
                                Optional.ofNullable(cue.getRange()),
                                List.of())));
            }
        }
        return asked;
    }

    /** A note written since the earlier version, and not after the later one, asks for something the later one has to show. */
    private static boolean isBetween(Note note, Optional<Instant> since, Optional<Instant> until) {
        Instant created = note.getCreated();
        return created != null
                && since.map(created::isAfter).orElse(true)
                && until.map(then -> !created.isAfter(then)).orElse(true);
    }

    private static Asked asked(MixChange change) {
        return new Asked(
                change.getId(),
                text(change.getDescription()),
                text(change.getRequestedBy()),
                number(change.getReel()),
                Optional.ofNullable(change.getRange()),
                List.copyOf(change.getStems()));
    }

    /** The later version and those on the way to it from the earlier; the later alone where it does not come from the other. */
    private static List<MixVersion> between(MixVersion before, MixVersion after) {
        List<MixVersion> way = new ArrayList<>();
        Set<MixVersion> seen = new LinkedHashSet<>();
        return reaches(after, before, way, seen) ? way : List.of(after);
    }

    private static boolean reaches(MixVersion from, MixVersion to, List<MixVersion> way, Set<MixVersion> seen) {
        if (from.equals(to)) {
            return true;
        }
        if (!seen.add(from)) {
            return false;
        }
        for (MixVersion parent : from.getParents()) {
            if (reaches(parent, to, way, seen)) {
                way.add(from);
                return true;
            }
        }
        return false;
    }

    private static List<SpottedCue> cues(Production now, MixVersion after) {
        return now.getReels().stream()
                .filter(reel -> after.getReel() == null
                        || Objects.equals(after.getReel().getId(), reel.getId()))
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> cue.getRange() != null)
                .map(cue -> new SpottedCue(
                        cue.getId(),
                        text(cue.getNumber()),
                        text(cue.getDescription()),
                        cue.getCategory() == null ? "" : text(cue.getCategory().getCode()),
                        cue.getRange()))
                .toList();
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
