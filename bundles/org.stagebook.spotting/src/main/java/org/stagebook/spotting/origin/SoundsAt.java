package org.stagebook.spotting.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Everything that is heard at a timecode: "what is that, and is it from post or production?".
 *
 * @param position the place
 * @param sounds clips in the order of reels and tracks, then cues without clips; removed cues are not heard
 */
public record SoundsAt(Position position, List<Sounding> sounds) {

    /** Keeps its own copy. */
    public SoundsAt {
        sounds = List.copyOf(sounds);
    }

    /** What sounds in a production as it is now. */
    public static SoundsAt of(Production production, Position position) {
        Vocabulary vocabulary = new Vocabulary(production.getCategories());
        List<Sounding> sounds = new ArrayList<>();
        for (Reel reel : production.getReels()) {
            Map<Clip, Cue> carriers = carriers(reel);
            Set<Cue> heard = new HashSet<>();
            reel.getTracks()
                    .forEach(track -> track.getClips().stream()
                            .filter(clip -> isAt(clip.getRange(), position))
                            .forEach(clip -> {
                                Optional<Cue> cue = Optional.ofNullable(carriers.get(clip));
                                cue.ifPresent(heard::add);
                                sounds.add(sounding(clip, track, role(cue, track, vocabulary)));
                            }));
            reel.getCues().stream()
                    .filter(cue -> isAt(cue.getRange(), position) && !heard.contains(cue))
                    .filter(cue -> cue.getStatus() != CueStatus.REMOVED)
                    .forEach(cue -> sounds.add(sounding(cue)));
        }
        return new SoundsAt(position, sounds);
    }

    private static Map<Clip, Cue> carriers(Reel reel) {
        Map<Clip, Cue> carriers = new HashMap<>();
        reel.getCues().forEach(cue -> cue.getClips().forEach(clip -> carriers.putIfAbsent(clip, cue)));
        return carriers;
    }

    private static Sounding sounding(Clip clip, Track track, String role) {
        boolean silent = clip.isMuted() || track.isMuted() || track.isInactive();
        return new Sounding(
                clip,
                text(clip.getName()),
                text(track.getName()),
                text(clip.getSourceFile()),
                role,
                clip.getRange(),
                silent,
                OriginFinding.of(clip));
    }

    private static Sounding sounding(Cue cue) {
        String name = (text(cue.getNumber()) + "  " + text(cue.getDescription())).strip();
        String role = cue.getCategory() == null ? "" : text(cue.getCategory().getCode());
        return new Sounding(cue, name, "", "", role, cue.getRange(), false, OriginFinding.of(cue));
    }

    private static String role(Optional<Cue> cue, Track track, Vocabulary vocabulary) {
        return cue.map(Cue::getCategory)
                .or(() -> Optional.ofNullable(track.getCategory()))
                .map(category -> text(category.getCode()))
                .orElseGet(() -> vocabulary.codesIn(text(track.getName())).stream()
                        .findFirst()
                        .orElse(""));
    }

    private static boolean isAt(@Nullable TimeRange range, Position position) {
        return range != null && range.contains(position);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
