package org.stagebook.conform.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutSource;

/**
 * Tells sources apart by the name that distinguishes them.
 *
 * <p>A source is known by the name in its event line. It is known by its file where that name stands for several files, or
 * says nothing ({@code AX}, {@code AUX}), and all its events in both cuts have a file; in the same way by its clip name where
 * there are no files and the name says nothing, or is cut off after 8 characters and shows the same timecode in clips of
 * different names. Case does not matter, versions are taken off by the user's patterns.
 */
final class SourceNaming {

    private static final Set<String> MEANINGLESS = Set.of("", "AX", "AUX", "NONE", "UNKNOWN", "GEN");
    private static final int CMX_NAME_LENGTH = 8;

    private enum By {
        REEL,
        FILE,
        CLIP
    }

    private final MatchOptions options;
    private final Map<String, String> plainNames = new HashMap<>();
    private final Map<String, String> plainReels = new HashMap<>();
    private final Set<String> reelNames = new TreeSet<>();
    private final Map<String, By> choices = new HashMap<>();

    SourceNaming(List<List<CutEvent>> cuts, MatchOptions options) {
        this.options = options;
        cuts.forEach(cut -> cut.forEach(
                event -> reelNames.add(event.source().reelName().strip().toUpperCase(Locale.ROOT))));
        Map<String, Uses> uses = new HashMap<>();
        for (List<CutEvent> cut : cuts) {
            Map<String, Map<String, Long>> shownUntil = new HashMap<>();
            cut.stream()
                    .sorted(Comparator.comparingLong(
                            event -> event.sourceFrames().startFrame()))
                    .forEach(event -> note(event, uses, shownUntil));
        }
        uses.forEach((name, use) -> choices.put(name, use.choice(name)));
    }

    /** What two sources have in common if they are one. */
    String keyOf(CutSource source) {
        String reel = reel(source);
        return switch (choices.getOrDefault(reel, By.REEL)) {
            case REEL -> "reel " + reel;
            case FILE -> "file " + plain(source.file());
            case CLIP -> "clip " + plain(source.clipName());
        };
    }

    /** The clip name without its version. */
    String clipOf(CutSource source) {
        return plain(source.clipName());
    }

    private void note(CutEvent event, Map<String, Uses> uses, Map<String, Map<String, Long>> shownUntil) {
        CutSource source = event.source();
        if (source.isBlack()) {
            return;
        }
        Uses use = uses.computeIfAbsent(reel(source), name -> new Uses());
        String clip = plain(source.clipName());
        use.add(plain(source.file()), clip);
        Map<String, Long> ends = shownUntil.computeIfAbsent(reel(source), name -> new HashMap<>());
        long start = event.sourceFrames().startFrame();
        if (ends.size() < 100) {
            for (Map.Entry<String, Long> other : ends.entrySet()) {
                use.sameFramesInOtherClip |= !other.getKey().equals(clip) && other.getValue() > start;
            }
        }
        ends.merge(clip, event.sourceFrames().endFrame(), Math::max);
    }

    private String reel(CutSource source) {
        return plainReels.computeIfAbsent(source.reelName(), this::withoutCopy);
    }

    private String withoutCopy(String reelName) {
        String name = reelName.strip().toUpperCase(Locale.ROOT);
        boolean copy = options.stripBRolls()
                && name.length() > 1
                && name.endsWith("B")
                && reelNames.contains(name.substring(0, name.length() - 1));
        return plain(copy ? name.substring(0, name.length() - 1) : name);
    }

    private String plain(String name) {
        return plainNames.computeIfAbsent(name, this::withoutVersion);
    }

    private String withoutVersion(String name) {
        String shot = name.strip();
        for (VfxPattern pattern : options.vfxPatterns()) {
            String shorter = pattern.shotOf(shot);
            if (!shorter.equals(shot)) {
                return shorter.toUpperCase(Locale.ROOT);
            }
        }
        return shot.toUpperCase(Locale.ROOT);
    }

    /** How one name of event lines is used in both cuts. */
    private static final class Uses {
        private final Set<String> files = new TreeSet<>();
        private final Set<String> clips = new TreeSet<>();
        private boolean sameFramesInOtherClip;

        void add(String file, String clip) {
            files.add(file);
            clips.add(clip);
        }

        By choice(String name) {
            boolean meaningless = MEANINGLESS.contains(name);
            boolean filesKnown = !files.contains("");
            boolean clipsKnown = !clips.contains("");
            if (filesKnown && (meaningless || files.size() > 1)) {
                return By.FILE;
            }
            boolean cutOff = name.length() <= CMX_NAME_LENGTH && sameFramesInOtherClip;
            return clipsKnown && (meaningless || (cutOff && files.size() == 1 && !filesKnown)) ? By.CLIP : By.REEL;
        }
    }
}
