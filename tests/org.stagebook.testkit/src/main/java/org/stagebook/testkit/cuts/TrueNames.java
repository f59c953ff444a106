package org.stagebook.testkit.cuts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;

/** The names sources are truly known by. */
final class TrueNames {
    private final Map<String, Set<String>> files = new HashMap<>();
    private final Map<String, Set<String>> clips = new HashMap<>();
    private final Set<String> cutOff = new HashSet<>();
    private final Map<String, String> plainNames = new HashMap<>();

    TrueNames(List<CutList> lists) {
        for (CutList list : lists) {
            for (CutEvent e : list.events()) {
                String reel = plain(e.source().reelName());
                files.computeIfAbsent(reel, name -> new HashSet<>())
                        .add(plain(e.source().file()));
                clips.computeIfAbsent(reel, name -> new HashSet<>())
                        .add(plain(e.source().clipName()));
                if (reel.length() <= 8 && list.events().stream().anyMatch(other -> sameFramesOtherName(e, other))) {
                    cutOff.add(reel);
                }
            }
        }
    }

    private boolean sameFramesOtherName(CutEvent e, CutEvent other) {
        return plain(e.source().reelName()).equals(plain(other.source().reelName()))
                && !plain(e.source().clipName()).equals(plain(other.source().clipName()))
                && e.sourceFrames().intersection(other.sourceFrames()).isPresent();
    }

    String nameOf(CutEvent event) {
        String name = nameOf(event.source());
        return event.sourceFrames().isEmpty() && Math.abs(event.speed()) >= 0.001
                ? name + plain(event.source().clipName())
                : name;
    }

    String nameOf(CutSource source) {
        String reel = plain(source.reelName());
        Set<String> ofReel = files.getOrDefault(reel, Set.of(""));
        if (!ofReel.contains("") && (ofReel.size() > 1 || reel.equals("AX"))) {
            return "F" + plain(source.file());
        }
        boolean byClip = reel.equals("AX") || (cutOff.contains(reel) && ofReel.equals(Set.of("")));
        return byClip && !clips.getOrDefault(reel, Set.of("")).contains("")
                ? "C" + plain(source.clipName())
                : "R" + reel;
    }

    private String plain(String name) {
        return plainNames.computeIfAbsent(name, TrueNames::withoutVersion);
    }

    private static String withoutVersion(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("_V\\d+(\\.\\w{1,5})?$", "");
    }
}
