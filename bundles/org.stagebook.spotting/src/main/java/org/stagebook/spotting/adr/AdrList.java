package org.stagebook.spotting.adr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AdrState;
import org.stagebook.model.CastMember;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * The ADR and group lines of a production, in the order of the reels and of time.
 *
 * <p>A cue is such a line if it has ADR details, or if its category is ADR or group by code or name. Removed cues and dropped
 * lines stand in no list but the removals log.
 *
 * @param lines all of them
 */
public record AdrList(List<AdrLine> lines) {

    /** Time a line is given where nobody said one: ten lines an hour, what a session of a feature is planned with. */
    public static final double USUAL_MINUTES = 6;

    /** Keeps its own copy. */
    public AdrList {
        lines = List.copyOf(lines);
    }

    /** Those of a production as it is now. */
    public static AdrList of(Production production) {
        Map<String, CastMember> cast = new LinkedHashMap<>();
        production.getCast().forEach(member -> cast.putIfAbsent(key(text(member.getCharacter())), member));
        List<AdrLine> lines = new ArrayList<>();
        production.getReels().stream()
                .sorted(Comparator.comparingInt(Reel::getNumber))
                .forEach(reel -> reel.getCues().stream()
                        .filter(AdrList::isWanted)
                        .sorted(Comparator.comparing(AdrList::start))
                        .forEach(cue -> lines.add(line(reel, cue, cast))));
        return new AdrList(lines);
    }

    /** Whether a cue is to be recorded in ADR or by a loop group. */
    public static boolean isAdr(Cue cue) {
        return cue.getAdr() != null || Spoken.of(cue) != Spoken.NEITHER;
    }

    /** Whether sounds of a category are recorded in ADR or by a loop group. */
    public static boolean isAdr(Category category) {
        return Spoken.of(category) != Spoken.NEITHER;
    }

    /** The lines by character, in the order of the first line of each. */
    public Map<String, List<AdrLine>> byCharacter() {
        Map<String, List<AdrLine>> found = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        lines.forEach(line -> {
            String name = names.computeIfAbsent(key(line.character()), key -> line.character());
            found.computeIfAbsent(name, all -> new ArrayList<>()).add(line);
        });
        return found;
    }

    /** How characters are compared: whatever their case and the white space around them. */
    static String key(String character) {
        return character.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isWanted(Cue cue) {
        boolean dropped = cue.getAdr() != null && cue.getAdr().getState() == AdrState.DROPPED;
        return isAdr(cue) && cue.getStatus() != CueStatus.REMOVED && !dropped;
    }

    private static AdrLine line(Reel reel, Cue cue, Map<String, CastMember> cast) {
        @Nullable AdrDetails details = cue.getAdr();
        String character = text(cue.getCharacter());
        @Nullable CastMember member = cast.get(key(character));
        boolean group = Spoken.of(cue) == Spoken.GROUP || (member != null && member.isLoopGroup());
        String words = text(cue.getLine());
        return new AdrLine(
                cue,
                reel,
                character,
                member == null ? "" : text(member.getActor()),
                words.isEmpty() ? text(cue.getDescription()) : words,
                details == null ? AdrState.TO_RECORD : details.getState(),
                details == null ? "" : text(details.getReason()),
                group,
                details == null || details.getBudgetMinutes() == null ? USUAL_MINUTES : details.getBudgetMinutes(),
                details == null ? List.of() : marks(details),
                details == null ? List.of() : details.getVersions());
    }

    private static List<AdrMark> marks(AdrDetails details) {
        List<AdrMark> marks = new ArrayList<>();
        if (details.isEffort()) {
            marks.add(AdrMark.EFFORT);
        }
        if (details.isAdLib()) {
            marks.add(AdrMark.AD_LIB);
        }
        if (details.isOptional()) {
            marks.add(AdrMark.OPTIONAL);
        }
        if (details.getState() == AdrState.TO_BE_WRITTEN) {
            marks.add(AdrMark.TO_BE_WRITTEN);
        }
        return marks;
    }

    private static Position start(Cue cue) {
        return cue.getRange() == null ? Position.ZERO : cue.getRange().start();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
